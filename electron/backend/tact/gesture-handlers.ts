import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import { balanceWith, monthsUpTo, NO_BALANCE, type Balance } from '../../../shared/domain/tact/balance.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { personOf } from '../agenda/person-of.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredGesture } from '../ports/tact-store.ts';
import { keepThanksOf } from './thanks-of-gesture.ts';
import { namer, presentGesture, summaryOf } from './present-tact.ts';
import { changed, known, tactOf, type TactContext } from './tact-context.ts';

type GestureMethod = Extract<TactMethod, `gesture.${string}` | 'person.gestures' | 'network.balance'>;

const SUBJECT = 120;
const LISTED = 500;
const PEOPLE_SHOWN = 100;

/** The ledger: what letters were taken to say, what the user says of it, and how giving and asking balance. */
export function gestureHandlers(context: TactContext, look: Handlers['gesture.look']): Pick<Handlers, GestureMethod> {
  const { ports } = context;
  const now = (): number => ports.clock.now();
  const of = (personId: number): readonly StoredGesture[] => tactOf(context).gestures.list(personOf(ports, personId).addresses);
  const decided = (gesture: StoredGesture | null) => {
    const noted = known(gesture);
    keepThanksOf(tactOf(context), noted);
    const row = presentGesture(noted, namer(context));
    changed(context);
    return row;
  };
  return {
    'gesture.look': look,
    'gesture.list': ({ personId, standing, most }) => {
      const all = personId === undefined ? tactOf(context).gestures.list() : of(personId);
      const who = namer(context);
      return all
        .filter(gesture => (standing === undefined ? gesture.standing !== 'dismissed' : gesture.standing === standing))
        .slice(0, most ?? LISTED)
        .map(gesture => presentGesture(gesture, who));
    },
    'gesture.add': ({ personId, kind, direction, subject, at }) =>
      decided(
        tactOf(context).gestures.add({
          address: personOf(ports, personId).address,
          kind,
          direction,
          subject: evidenceLine(subject, SUBJECT),
          state: 'open',
          at: at === null ? now() : Math.min(now(), Date.parse(at)),
          standing: 'confirmed',
          evidence: '',
          rule: null,
          source: null,
          decidedAt: now(),
        }),
      ),
    'gesture.decide': ({ id, standing }) =>
      decided(tactOf(context).gestures.change(id, { standing, decidedAt: standing === 'proposed' ? null : now() })),
    'gesture.correct': ({ id, change: { kind, direction, subject, state } }) =>
      decided(
        tactOf(context).gestures.change(id, {
          ...(kind === undefined ? {} : { kind }),
          ...(direction === undefined ? {} : { direction }),
          ...(subject === undefined ? {} : { subject: evidenceLine(subject, SUBJECT) }),
          ...(state === undefined ? {} : { state }),
          standing: 'confirmed',
          decidedAt: now(),
        }),
      ),
    'person.gestures': ({ personId }) => {
      const all = of(personId);
      const who = namer(context);
      const shown = all.filter(({ standing }) => standing !== 'dismissed').slice(0, LISTED);
      return { gestures: shown.map(gesture => presentGesture(gesture, who)), summary: summaryOf(all, who) };
    },
    'network.balance': ({ months: count }) => {
      const months = new Map<string, Balance>(monthsUpTo(now(), count).map(month => [month, NO_BALANCE]));
      const people = new Map<string, { balance: Balance; who: ReturnType<ReturnType<typeof namer>> }>();
      const who = namer(context);
      for (const gesture of tactOf(context).gestures.list()) {
        const month = new Date(gesture.at).toISOString().slice(0, 7);
        const known = months.get(month);
        if (gesture.standing === 'dismissed' || known === undefined) continue;
        months.set(month, balanceWith(known, gesture));
        const named = who(gesture.address);
        // Two addresses of one person are one.
        const key = named.personId === null ? named.address : String(named.personId);
        people.set(key, { who: named, balance: balanceWith(people.get(key)?.balance ?? NO_BALANCE, gesture) });
      }
      const sum = ({ gave, asked, received, wasAsked }: Balance): number => gave + asked + received + wasAsked;
      return {
        months: [...months].map(([month, balance]) => ({ month, ...balance })),
        people: [...people.values()]
          .filter(({ balance }) => sum(balance) > 0)
          .toSorted((a, b) => sum(b.balance) - sum(a.balance) || a.who.address.localeCompare(b.who.address))
          .slice(0, PEOPLE_SHOWN)
          .map(({ who: named, balance }) => ({ who: named, ...balance })),
      };
    },
  };
}
