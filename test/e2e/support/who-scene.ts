import type { ConversationRow } from '../../../shared/contract/conversations.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import type { EventBody } from '../../../shared/contract/events.ts';
import type { Fact } from '../../../shared/contract/facts.ts';
import type { PersonManner, ReviewItem } from '../../../shared/contract/identity.ts';
import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { PersonPage, PersonRow } from '../../../shared/contract/shapes.ts';
import { rowOf, type MailboxPeople } from './people-of-a-mailbox.ts';

type Script = { [M in MethodName]?: (input: Input<M>) => Result<Output<M>> };

const DAY = 86_400_000;
const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const failed = (code: 'person-unknown' | 'undo-gone' | 'fact-unknown' | 'conversation-unknown'): Result<never> => ({
  ok: false,
  error: { code, params: {}, retryable: false },
});

/** Who stands for what, where `asked` gives the scene something to ask. */
const SECOND_ADDRESS = 'berenice@lefevre-conseil.example';
const TWIN = 21;
const GROUP = 12;
const COLLEAGUE = 13;

/** Who is a person, who is one person, who owes whom an answer, kept as the backend keeps it. Nothing is asked unless `asked`. */
export function whoScene(now: number, people: MailboxPeople, emit: (body: EventBody) => void, asked: boolean) {
  const iso = (daysAgo: number): string => new Date(now - daysAgo * DAY).toISOString();
  const said = new Map<number, 'person' | 'hidden'>();
  const gone = new Map<number, number>();
  const renamed = new Map<number, string>();
  const shared = new Map<number, boolean>();
  const apart = new Set<string>();
  const undos = new Map<string, () => void>();
  let answered: string[] = [];
  const pages = [...people.shown, ...people.hidden].map((page): PersonPage => {
    if (!asked) return page;
    if (page.id === 1) return { ...page, addresses: [...page.addresses, SECOND_ADDRESS] };
    if (page.id === TWIN) return { ...page, name: 'GARCIA Tomas', addresses: ['tomas@garcia-bois.example'] };
    if (page.id === GROUP) return { ...page, name: 'Atelier du port', addresses: ['contact@atelier-du-port.example'], shared: true };
    return page.id === COLLEAGUE ? { ...page, colleague: true } : page;
  });

  const current = (page: PersonPage): PersonPage => {
    const choice = said.get(page.id);
    const byChoice = { person: null, hidden: 'hidden-by-you' } as const;
    const others = [...gone].filter(([, into]) => into === page.id).flatMap(([id]) => pages.find(one => one.id === id)?.addresses ?? []);
    const isShared = shared.get(page.id) ?? page.shared;
    const { shared: _, ...rest } = page;
    return {
      ...rest,
      ...(isShared ? { shared: true } : {}),
      name: renamed.get(page.id) ?? page.name,
      addresses: [...page.addresses, ...others].filter(address => !apart.has(address)),
      hiddenBecause: choice ? byChoice[choice] : page.hiddenBecause,
    };
  };
  const all = (): PersonPage[] => pages.filter(({ id }) => !gone.has(id)).map(current);
  const find = (who: { id: number } | { address: string }): PersonPage | undefined =>
    all().find(one => ('id' in who ? one.id === who.id : one.addresses.includes(who.address)));
  const row = (id: number): PersonRow => rowOf(find({ id }) ?? pages[0]!);
  const changed = <T>(value: T): Result<T> => {
    emit({ type: 'people.changed' });
    return ok(value);
  };
  const undoable = (back: () => void): string => {
    const token = String(undos.size + 1);
    undos.set(token, back);
    return token;
  };

  const conversation = (
    id: number,
    awaiting: 'me' | 'them',
    daysAgo: number,
    persons: number[],
    over: Partial<ConversationRow> = {},
  ): ConversationRow => ({
    id,
    awaiting,
    since: iso(daysAgo),
    last: iso(daysAgo - 1),
    letters: 1,
    people: persons.map(personId => ({ personId, name: row(personId).name, address: row(personId).addresses[0] ?? '' })),
    asked: true,
    askedBy: 'question',
    ticked: null,
    ...over,
  });
  let conversations: ConversationRow[] = asked
    ? [
        conversation(101, 'me', 19, [1], { letters: 4 }),
        conversation(102, 'me', 12, [3], { askedBy: 'request' }),
        conversation(103, 'me', 6, [8, 9], { asked: null, askedBy: null, letters: 3 }),
        conversation(104, 'me', 3, [6], { asked: false, askedBy: null }),
        conversation(105, 'them', 34, [4], { letters: 2 }),
        conversation(106, 'them', 8, [11], { asked: null, askedBy: null }),
        conversation(107, 'me', 27, [10], { ticked: iso(2) }),
      ]
    : [];
  const fact = (id: number, personId: number, over: Partial<Fact>): Fact => ({
    id,
    address: row(personId).addresses[0] ?? '',
    personId,
    name: row(personId).name,
    kind: 'left',
    state: 'open',
    at: iso(11),
    evidence: '',
    returnsOn: null,
    successor: null,
    newAddress: null,
    what: '',
    before: '',
    after: '',
    ...over,
  });
  let facts: Fact[] = asked
    ? [
        fact(1, 1, {
          kind: 'may-have-changed-job',
          what: 'organisation',
          before: 'Université de Lyon',
          after: 'Lefèvre Conseil',
          evidence: 'Bérénice Lefèvre, fondatrice, Lefèvre Conseil',
        }),
        fact(2, 1, { kind: 'dead-address', at: iso(40), evidence: '550 5.1.1 User unknown' }),
        fact(3, 9, { kind: 'away', state: 'confirmed', at: iso(1), returnsOn: iso(-9), evidence: 'Je serai de retour le 2 décembre.' }),
      ]
    : [];
  const review = (): ReviewItem[] =>
    asked
      ? (
          [
            [2, TWIN, 0.75, ['same-name', 'other-domain']],
            [14, 30, 0.55, ['same-local-part', 'partial-name', 'active-same-day']],
            [16, 33, 0.45, ['name-in-address', 'other-domain']],
          ] as const
        ).flatMap(([one, other, score, reasons]) => {
          const [first, second] = [row(one), row(other)];
          const item = { a: first.addresses[0] ?? '', b: second.addresses[0] ?? '', first, second, score, reasons: [...reasons] };
          return answered.includes(item.a) || gone.has(other) ? [] : [item];
        })
      : [];
  const NO_MANNER: PersonManner = { given: null, family: null, language: null, register: null, greeting: null, letters: 0, asOf: null };
  let manner = NO_MANNER;

  const join = (into: number, other: number): string => {
    gone.set(other, into);
    return undoable(() => gone.delete(other));
  };
  const script: Script = {
    'people.list': ({ hidden }) =>
      ok(
        all()
          .filter(page => hidden || page.hiddenBecause === null)
          .map(rowOf),
      ),
    'person.get': who => {
      const page = find(who);
      return page ? ok(page) : failed('person-unknown');
    },
    'person.judge': ({ who, as }) => {
      const page = find(who);
      if (!page) return failed('person-unknown');
      const before = said.get(page.id) ?? null;
      if (as === null) said.delete(page.id);
      else said.set(page.id, as);
      return changed({ person: find({ id: page.id }) ?? null, addresses: [...page.addresses], before, now: as });
    },
    'person.identity': ({ personId }) => {
      const page = find({ id: personId });
      if (!page) return failed('person-unknown');
      const isRich = asked && personId === 1;
      return ok({
        addresses: page.addresses.map((address, index) => ({
          address,
          lastUsed: index === 0 && isRich ? iso(410) : page.lastReceived,
          lastReceived: page.lastReceived,
          lastSent: page.lastSent,
          received: page.received,
          sent: page.sent,
          dead: isRich && index === 0,
          best: isRich ? index === 1 : index === 0,
        })),
        aliasesOfMine: isRich
          ? [
              { address: 'claire@example.org', letters: 31, lastUsed: iso(40) },
              { address: 'c.martin@example.net', letters: 4, lastUsed: iso(400) },
            ]
          : [],
        joined:
          page.addresses.length > 1
            ? [{ a: page.addresses[0] ?? '', b: page.addresses[1] ?? '', by: 'auto', reasons: ['same-name', 'answered-from'] }]
            : [],
        people: personId === GROUP && page.shared ? ['Nora Petit', 'Louis Blanc', 'Ana Costa'] : [],
        shared: page.shared ?? false,
        colleague: page.colleague ?? false,
      });
    },
    'person.mergePreview': ({ a, b }) => {
      const [one, other] = [find({ address: a }), find({ address: b })];
      if (!one || !other) return failed('person-unknown');
      const merged: PersonRow = {
        ...rowOf(one),
        addresses: [...one.addresses, ...other.addresses],
        received: one.received + other.received,
        sent: one.sent + other.sent,
        contactDays: one.contactDays + other.contactDays,
        health: Math.max(one.health, other.health),
      };
      return ok({ a: rowOf(one), b: rowOf(other), merged, reasons: ['same-name', 'other-domain'] });
    },
    'person.merge': ({ a, b }) => {
      const [one, other] = [find({ address: a }), find({ address: b })];
      return one && other ? changed({ personId: one.id, undo: join(one.id, other.id) }) : failed('person-unknown');
    },
    'person.split': ({ address }) => {
      const page = find({ address });
      if (!page) return failed('person-unknown');
      apart.add(address);
      return changed({ personId: page.id, undo: undoable(() => apart.delete(address)) });
    },
    'person.undo': ({ undo }) => {
      const back = undos.get(undo);
      if (!back) return failed('undo-gone');
      back();
      return changed({});
    },
    'person.rename': ({ personId, name }) => {
      if (name === null) renamed.delete(personId);
      else renamed.set(personId, name);
      return changed(row(personId));
    },
    'person.setShared': ({ address, shared: isShared }) => {
      const page = find({ address });
      if (!page) return failed('person-unknown');
      if (isShared === null) shared.delete(page.id);
      else shared.set(page.id, isShared);
      return changed(row(page.id));
    },
    'person.manner': ({ read }) => {
      if (read) {
        manner = {
          ...NO_MANNER,
          given: { value: 'Bérénice', confidence: 0.95 },
          family: { value: 'Lefèvre', confidence: 0.95 },
          language: { value: 'fr', confidence: 0.95 },
          register: { value: 'vous', confidence: 0.85 },
          greeting: { value: 'Chère Bérénice,', confidence: 0.77 },
          letters: 3,
          asOf: iso(40),
        };
      }
      return ok(manner);
    },
    'review.list': () => ok(review()),
    'review.decide': ({ a, b, decision }) => {
      const [one, other] = [find({ address: a }), find({ address: b })];
      if (!one || !other) return failed('person-unknown');
      const joined = decision === 'same' ? join(one.id, other.id) : null;
      answered = [...answered, a];
      const token = undoable(() => {
        answered = answered.filter(address => address !== a);
        if (joined !== null) undos.get(joined)?.();
      });
      return changed({ undo: token });
    },
    'fact.list': ({ address, dismissed }) => {
      const id = address === undefined ? null : find({ address })?.id;
      return ok(facts.filter(one => (id === null || one.personId === id) && (dismissed === true || one.state !== 'dismissed')));
    },
    'fact.decide': ({ id, state }) => {
      facts = facts.map(one => (one.id === id ? { ...one, state } : one));
      const decided = facts.find(one => one.id === id);
      return decided ? changed(decided) : failed('fact-unknown');
    },
    'conversation.list': ({ awaiting, ticked }) =>
      ok(conversations.filter(one => (one.ticked !== null) === (ticked ?? false) && (awaiting === undefined || one.awaiting === awaiting))),
    'conversation.tick': ({ id, ticked }) => {
      if (!conversations.some(one => one.id === id)) return failed('conversation-unknown');
      conversations = conversations.map(one => (one.id === id ? { ...one, ticked: ticked ? iso(0) : null } : one));
      return changed({ id, ticked });
    },
    'conversation.read': ({ id }) =>
      ok(
        id === 104
          ? { subject: 'Samedi', sentence: 'Merci, c’était une belle soirée.', asks: false }
          : { subject: 'Recherche stagiaire', sentence: 'Connaîtriez-vous une personne qui débute, à partir de février ?', asks: true },
      ),
    'conversation.look': () => {
      const unread = conversations.filter(one => one.asked === null);
      conversations = conversations.map(one => (one.asked === null ? { ...one, asked: true, askedBy: 'request' } : one));
      return changed({ read: unread.length, left: 0 });
    },
    'person.conversations': ({ personId }) => {
      const own = conversations.filter(one => one.ticked === null && one.people.some(person => person.personId === personId));
      const [first] = own;
      return ok({
        awaiting: first ? { who: first.awaiting, since: first.since, asked: first.asked, conversation: first.id } : null,
        conversations: own,
        answerTime:
          asked && personId === 1
            ? {
                theirs: { medianHours: 20, fromHours: 4, toHours: 52, n: 14 },
                mine: { medianHours: 51, fromHours: 20, toHours: 96, n: 11 },
              }
            : { mine: null, theirs: null },
      });
    },
    'person.signature': () => ok(null),
  };
  return script;
}
