import type { TieHistory } from '../../../shared/domain/history/tie-history.ts';
import { type LocalDays, localDays } from '../../../shared/domain/local-day.ts';
import { type SilenceClock, silenceClock } from '../../../shared/domain/silence-clock.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';

/** Persons read in one go: a few milliseconds. */
const SLICE = 500;

/** The user's past up to today, as far as it is the same for everybody. */
export interface Past {
  readonly today: number;
  /** Of the mailbox; `today` where it was never read. */
  readonly firstDay: number;
  readonly days: LocalDays;
  readonly clock: SilenceClock;
}

export interface PastPerson {
  readonly person: StoredPerson;
  readonly tie: TieHistory;
}

export function pastOf({ store, clock }: Pick<Ports, 'store' | 'clock'>): Past {
  const days = localDays(clock.timeZone());
  const mailboxDays = store.past.mailboxDays();
  const today = days.dayOf(clock.now());
  return { today, firstDay: mailboxDays[0] ?? today, days, clock: silenceClock(mailboxDays) };
}

/** Lets other calls be answered; throws cancelled once nobody may go on. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise<void>(resolve => setImmediate(resolve));
  if (signal.aborted) throw new ExpectedError('cancelled');
}

/** Shows each of the people with all their contact-days, in slices, others being served in between. */
export async function walkPast(
  { store }: Pick<Ports, 'store'>,
  { days }: Past,
  people: readonly StoredPerson[],
  signal: AbortSignal,
  visit: (past: PastPerson) => void,
): Promise<void> {
  const byId = new Map(people.map(person => [person.id, person]));
  const firstTouches = new Map<string, number>();
  for (const { address, at } of store.past.touches()) firstTouches.set(address, Math.min(at, firstTouches.get(address) ?? Infinity));
  for (let after = 0; ;) {
    const slice = store.past.ties(after, SLICE);
    for (const { personId, days: contactDays, shares } of slice) {
      after = personId;
      const person = byId.get(personId);
      if (person) visit({ person, tie: { days: contactDays, shares, ...bothSpoke(person, firstTouches, days) } });
    }
    if (slice.length < SLICE) return;
    await breathe(signal);
  }
}

function bothSpoke(
  { summary, addresses }: StoredPerson,
  firstTouches: ReadonlyMap<string, number>,
  days: LocalDays,
): Pick<TieHistory, 'bothSince' | 'bothUntil'> {
  const { firstReceived, firstSent, lastTwoWay } = summary;
  if (lastTwoWay === null) return { bothSince: null, bothUntil: null };
  const byLetter = firstReceived === null || firstSent === null ? Infinity : Math.max(firstReceived, firstSent);
  const since = addresses.reduce((first, address) => Math.min(first, firstTouches.get(address) ?? Infinity), byLetter);
  return { bothSince: days.dayOf(Math.min(since, lastTwoWay)), bothUntil: days.dayOf(lastTwoWay) };
}
