import { bandsOverTime, changeBetween, type TieChange } from '../../../shared/domain/insights/bands-over-time.ts';
import { RECENT_QUARTERS } from '../../../shared/domain/capacity/capacity.ts';
import { type Sustained, sustainedTies } from '../../../shared/domain/capacity/sustained.ts';
import { daysUntil, tieOn } from '../../../shared/domain/history/tie-history.ts';
import { QUARTER_DAYS } from '../../../shared/domain/history/quarter.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import { type Past, pastOf, walkPast } from './walk-past.ts';

/** Two years and today. */
const POINTS = 9;
const YEAR_DAYS = 365;
/** Named of each change. */
const NAMED = 5;

/** What the past of all ties says together. */
export interface LookBack {
  readonly past: Past;
  readonly sustained: Sustained;
  /** Of everybody: in how many of the last four quarters they were in touch. */
  readonly keptQuarters: ReadonlyMap<number, number>;
  readonly bands: ReturnType<ReturnType<typeof bandsOverTime>['result']>;
  /** Who changed since a quarter ago, the closest first. */
  readonly changed: Readonly<Record<TieChange, readonly StoredPerson[]>>;
  /** Days of contact with each person over the last year, by whatever channel. */
  readonly contactDaysYear: number;
}

/** @param people those who count as ties */
export async function lookBack(
  ports: Pick<Ports, 'store' | 'clock'>,
  people: readonly StoredPerson[],
  signal: AbortSignal,
): Promise<LookBack> {
  const past = pastOf(ports);
  const { today, firstDay, clock } = past;
  const sustained = sustainedTies(today, firstDay, clock);
  const points = Array.from({ length: POINTS }, (_, index) => today - (POINTS - 1 - index) * QUARTER_DAYS).filter(
    day => day >= firstDay || day === today,
  );
  const bands = bandsOverTime(points);
  const keptQuarters = new Map<number, number>();
  const changed: Record<TieChange, { person: StoredPerson; closeness: number }[]> = { new: [], back: [], gone: [] };
  let contactDaysYear = 0;
  await walkPast(ports, past, people, signal, ({ person, tie }) => {
    contactDaysYear += daysUntil(tie.days, today) - daysUntil(tie.days, today - YEAR_DAYS);
    if (tie.bothSince === null) return;
    const kept = sustained.add(tie);
    keptQuarters.set(person.id, kept.slice(-RECENT_QUARTERS).filter(Boolean).length);
    const seen = points.map(day => tieOn(tie, day, clock));
    bands.add(seen);
    const [before, now] = seen.slice(-2);
    const change = seen.length < 2 ? null : changeBetween(before ?? null, now ?? null);
    if (change) changed[change].push({ person, closeness: (change === 'gone' ? before : now)?.strength ?? 0 });
  });
  const closest = (change: TieChange): StoredPerson[] =>
    changed[change]
      .toSorted((a, b) => b.closeness - a.closeness || a.person.id - b.person.id)
      .slice(0, NAMED)
      .map(({ person }) => person);
  return {
    past,
    sustained: sustained.result(),
    keptQuarters,
    bands: bands.result(),
    changed: { new: closest('new'), back: closest('back'), gone: closest('gone') },
    contactDaysYear,
  };
}
