import type { LetterDraft, ParkedDraft } from '../../../shared/contract/tact.ts';
import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import { messages } from '../../../shared/i18n/index.ts';
import { personOf } from '../agenda/person-of.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredParked } from '../ports/tact-store.ts';
import type { Correspondent } from '../writing/correspondent.ts';
import { letterOfKind, readerOf } from './letter-of-kind.ts';
import { namer } from './present-tact.ts';
import { changed, known, mustBeNext, personWith, tactOf, type TactContext } from './tact-context.ts';

type ParkedMethod = Extract<TactMethod, `parked.${string}`>;

function present(context: TactContext, parked: StoredParked): ParkedDraft {
  const { id, about, recipient, accountId, subject, text, attachments, state, heard, createdAt } = parked;
  const who = namer(context);
  return {
    id,
    about: who(about),
    to: who(recipient),
    accountId,
    subject,
    text,
    attachments: [...attachments],
    state,
    heard: heard && { ...heard, at: new Date(heard.at).toISOString() },
    createdAt: new Date(createdAt).toISOString(),
  };
}

/** Letters that wait until somebody agrees to their details being passed on. */
export function parkedHandlers(context: TactContext): Pick<Handlers, ParkedMethod> {
  const { ports } = context;
  const one = (id: number): StoredParked => known(tactOf(context).parked.get(id));
  const shown = (id: number): ParkedDraft => {
    changed(context);
    return present(context, one(id));
  };
  const move = (
    { id, state }: StoredParked,
    from: readonly StoredParked['state'][],
    change: Parameters<ReturnType<typeof tactOf>['parked']['change']>[2],
  ): ParkedDraft => {
    mustBeNext(from.includes(state) && tactOf(context).parked.change(id, state, change));
    return shown(id);
  };
  const idOf = (address: string): number => known(personWith(context, address)).id;
  const question = (about: Correspondent, recipient: string): Promise<LetterDraft> => {
    const { details } = messages(about.tone.language).ledger.letters;
    return letterOfKind(context, about, 'passing-on-details', { contact: recipient, details });
  };

  return {
    'parked.list': () =>
      tactOf(context)
        .parked.list()
        .map(parked => present(context, parked)),
    'parked.add': async ({ aboutAddress, personId, accountId, subject, text, attachments = [] }) => {
      const about = readerOf(context, idOf(aboutAddress.trim().toLowerCase()));
      const recipient = personOf(ports, personId);
      const { id } = tactOf(context).parked.add({
        about: about.address,
        recipient: recipient.address,
        accountId,
        subject,
        text,
        attachments,
        state: 'parked',
        campaign: null,
        heard: null,
        createdAt: ports.clock.now(),
      });
      const headsUp = await question(about, recipient.name);
      return { parked: shown(id), headsUp };
    },
    'parked.question': ({ id }) => {
      const { state, about, recipient } = one(id);
      mustBeNext(state === 'parked');
      return question(readerOf(context, idOf(about)), personOf(ports, idOf(recipient)).name);
    },
    'parked.ask': ({ id, subject, text }) =>
      context.inTurn(async () => {
        const parked = one(id);
        mustBeNext(parked.state === 'parked');
        const letter = { personId: idOf(parked.about), accountId: parked.accountId, subject, text, thread: 'new' } as const;
        const { deliveryId, findings } = await context.send({ ...letter, sendAt: null, templateKind: 'passing-on-details' });
        if (deliveryId === null) return { parked: present(context, parked), held: findings.filter(({ severity }) => severity === 'hold') };
        const campaign = ports.outbox.store.get(deliveryId)?.campaign ?? null;
        return { parked: move(parked, ['parked'], { state: 'asking', campaign }), held: [] };
      }),
    'parked.answer': ({ id, willing }) => move(one(id), ['parked', 'asking'], { state: willing ? 'agreed' : 'declined' }),
    'parked.send': ({ id }) =>
      context.inTurn(async () => {
        const parked = one(id);
        mustBeNext(parked.state === 'agreed');
        const { recipient, about, accountId, subject, text } = parked;
        const attachments = [...parked.attachments];
        const letter = { personId: idOf(recipient), accountId, subject, text, attachments, thread: 'new', sendAt: null } as const;
        const { deliveryId, findings } = await context.send({ ...letter, templateKind: null });
        if (deliveryId === null) return { parked: present(context, parked), held: findings.filter(({ severity }) => severity === 'hold') };
        tactOf(context).decisions.add({
          at: ports.clock.now(),
          guard: 'discretion',
          rule: 'agreed',
          decision: 'they-know',
          recipient,
          about,
          evidence: parked.heard?.evidence ?? '',
        });
        return { parked: move(parked, ['agreed'], { state: 'sent' }), held: [] };
      }),
    'parked.giveUp': ({ id }) => move(one(id), ['parked', 'asking', 'agreed', 'declined'], { state: 'given-up' }),
  };
}
