import type { Introduction } from '../../../shared/contract/tact.ts';
import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import type { Finding } from '../../../shared/contract/writing.ts';
import {
  after,
  ASK_WHETHER_IT_HELPED_DAYS,
  awaitedIn,
  nextStep,
  type IntroductionEvent,
} from '../../../shared/domain/tact/introduction.ts';
import { personOf } from '../agenda/person-of.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredIntroduction } from '../ports/tact-store.ts';
import { tellsHowToReach } from './details-of.ts';
import { introductionLetters } from './introduction-letters.ts';
import { namer } from './present-tact.ts';
import { addressesOf, changed, known, mustBeNext, tactOf, type TactContext } from './tact-context.ts';

type IntroductionMethod = Extract<TactMethod, `introduction.${string}`>;

const DAY = 86_400_000;
const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

function present(context: TactContext, introduction: StoredIntroduction): Introduction {
  const { id, a, b, reason, state, heard, createdAt, introducedAt, helped } = introduction;
  const who = namer(context);
  return {
    id,
    a: who(a),
    b: who(b),
    reason,
    state,
    next: nextStep(state),
    heard: heard && { ...heard, at: new Date(heard.at).toISOString() },
    createdAt: new Date(createdAt).toISOString(),
    introducedAt: iso(introducedAt),
    askAt: iso(introducedAt === null ? null : introducedAt + ASK_WHETHER_IT_HELPED_DAYS * DAY),
    helped,
  };
}

/** Two people, asked one after the other, and made known to each other only when both agreed. */
export function introductionHandlers(context: TactContext): Pick<Handlers, IntroductionMethod> {
  const { ports } = context;
  const one = (id: number): StoredIntroduction => known(tactOf(context).introductions.get(id));
  const shown = (id: number): Introduction => {
    changed(context);
    return present(context, one(id));
  };
  /** Throws tact-state where this cannot happen now. */
  const happen = (
    introduction: StoredIntroduction,
    event: IntroductionEvent,
    more: Parameters<ReturnType<typeof tactOf>['introductions']['change']>[2] = {},
  ): Introduction => {
    const state = after(introduction.state, event);
    mustBeNext(state !== null && tactOf(context).introductions.change(introduction.id, introduction.state, { ...more, state }));
    return shown(introduction.id);
  };

  return {
    'introduction.list': () =>
      tactOf(context)
        .introductions.list()
        .map(introduction => present(context, introduction)),
    'introduction.begin': ({ aPersonId, bPersonId, reason }) => {
      if (aPersonId === bPersonId) throw new ExpectedError('tact-state');
      const [a, b] = [personOf(ports, aPersonId).address, personOf(ports, bPersonId).address];
      const begun = { a, b, reason, state: 'begun', campaign: null, heard: null, introducedAt: null, helped: null } as const;
      return shown(tactOf(context).introductions.add({ ...begun, createdAt: ports.clock.now() }).id);
    },
    'introduction.letters': async ({ id }) => {
      const introduction = one(id);
      const step = nextStep(introduction.state);
      return step === null ? [] : introductionLetters(context, introduction, step);
    },
    'introduction.send': ({ id, accountId, letters: given }) =>
      context.inTurn(async () => {
        const introduction = one(id);
        const step = nextStep(introduction.state);
        if (step === null) throw new ExpectedError('tact-state');
        const letters = (await introductionLetters(context, introduction, step)).map(letter => {
          const byHand = given.find(({ address }) => address === letter.to.address);
          return byHand ? { ...letter, subject: byHand.subject, text: byHand.text } : letter;
        });
        const held = letters.flatMap(letter => tooEarly(context, introduction, step, letter));
        if (held.length > 0) return { introduction: present(context, introduction), held };
        let campaign: string | null = null;
        for (const { to, subject, text } of letters) {
          if (to.personId === null) throw new ExpectedError('tact-unknown');
          // Where the other of the two could not go the first time, nobody is introduced twice.
          if (step === 'introduce' && isCredited(context, introduction, to.address)) continue;
          const template = step === 'ask-a' ? 'introduction-ask-first' : step === 'ask-b' ? 'introduction-ask-second' : null;
          const letter = { personId: to.personId, accountId, subject, text, thread: 'new', sendAt: null, templateKind: template } as const;
          const { deliveryId, findings } = await context.send(letter);
          if (deliveryId === null)
            return { introduction: present(context, introduction), held: findings.filter(({ severity }) => severity === 'hold') };
          campaign = ports.outbox.store.get(deliveryId)?.campaign ?? null;
          if (step === 'introduce') credit(context, introduction, to.address);
        }
        const now = ports.clock.now();
        const introducedAt = step === 'introduce' ? now : introduction.introducedAt;
        return { introduction: happen(introduction, { what: 'sent', step }, { campaign, heard: null, introducedAt }), held: [] };
      }),
    'introduction.answer': ({ id, willing }) => {
      const introduction = one(id);
      const who = awaitedIn(introduction.state);
      if (who === null) throw new ExpectedError('tact-state');
      return happen(introduction, { what: 'answered', who, willing });
    },
    'introduction.helped': ({ id, helped }) => happen(one(id), { what: 'helped' }, { helped }),
    'introduction.giveUp': ({ id }) => happen(one(id), { what: 'given-up' }),
  };
}

/** Neither of the first two letters says how to reach the other: nobody agreed to that yet. */
function tooEarly(
  context: TactContext,
  { a, b }: StoredIntroduction,
  step: string,
  { subject, text }: { readonly subject: string; readonly text: string },
): Finding[] {
  if (step === 'introduce') return [];
  const found = tellsHowToReach(context, step === 'ask-b' ? a : b, `${subject}\n${text}`);
  return found === null ? [] : [{ rule: 'details-too-early', severity: 'hold', span: found }];
}

const sourceOf = ({ id }: StoredIntroduction, address: string): string => `introduction:${id}:${address}`;

const isCredited = (context: TactContext, introduction: StoredIntroduction, address: string): boolean =>
  tactOf(context)
    .gestures.list([address])
    .some(({ source }) => source === sourceOf(introduction, address));

/** To make two people known to each other is a gift to both; noted with each letter. */
function credit(context: TactContext, introduction: StoredIntroduction, address: string): void {
  const now = context.ports.clock.now();
  const { a, b } = introduction;
  const other = addressesOf(context, a).includes(address) ? b : a;
  tactOf(context).gestures.add({
    address,
    kind: 'introduce',
    direction: 'from-me',
    subject: namer(context)(other).name.slice(0, 120),
    state: 'closed',
    at: now,
    standing: 'confirmed',
    evidence: '',
    rule: null,
    source: sourceOf(introduction, address),
    decidedAt: now,
  });
}
