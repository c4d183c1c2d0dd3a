import { QUARTER_DAYS } from '../history/quarter.ts';

/** Quarters looked back on to see who is kept already. */
export const RECENT_QUARTERS = 4;

/** Somebody the user chose: starred, in a circle, said to matter, or given a rhythm. */
export interface ChosenTie {
  readonly id: number;
  /** The rhythm wished for, days; null where nothing says one. */
  readonly idealDays: number | null;
  readonly starred: boolean;
  readonly resting: boolean;
  /** In how many of the last four quarters they were in touch. */
  readonly keptQuarters: number;
  /** S of the day they last spoke. */
  readonly closeness: number;
}

/** Yearly wishes keep a thread; rest lets it lie. */
export const CAPACITY_MOVES = ['yearly', 'rest'] as const;
export type CapacityMove = (typeof CAPACITY_MOVES)[number];

export interface CapacityProposal<T> {
  readonly tie: T;
  readonly move: CapacityMove;
}

export interface Capacity<T> {
  /** Ties whose rhythm asks for a word each quarter. */
  readonly chosen: number;
  /** Chosen, but with a slower rhythm, which costs little. */
  readonly slower: number;
  /** How many more than the user sustains; 0 where there is room, null where that is not known. */
  readonly beyond: number | null;
  /** Whom to ask less of, so that the rest can be kept. */
  readonly proposals: readonly CapacityProposal<T>[];
}

/** Whether keeping the rhythm takes a contact every quarter. */
export const asksEachQuarter = ({ idealDays, resting }: Pick<ChosenTie, 'idealDays' | 'resting'>): boolean =>
  !resting && idealDays !== null && idealDays <= QUARTER_DAYS;

/** Who gives way first: those kept least of late, then the least close. Starred people never do. */
export function givingWay<T extends ChosenTie>(chosen: readonly T[]): CapacityProposal<T>[] {
  return chosen
    .filter(tie => asksEachQuarter(tie) && !tie.starred)
    .toSorted((a, b) => a.keptQuarters - b.keptQuarters || a.closeness - b.closeness || a.id - b.id)
    .map(tie => ({ tie, move: tie.keptQuarters === 0 ? 'rest' : 'yearly' }));
}

/** What the user chose against what they sustain (`sustained`: ties a quarter, null while unknown). */
export function capacityOf<T extends ChosenTie>(chosen: readonly T[], sustained: number | null): Capacity<T> {
  const asking = chosen.filter(asksEachQuarter).length;
  const awake = chosen.filter(({ resting }) => !resting).length;
  const beyond = sustained === null ? null : Math.max(0, asking - sustained);
  return { chosen: asking, slower: awake - asking, beyond, proposals: givingWay(chosen).slice(0, beyond ?? 0) };
}

/**
 * What it takes to add people whose rhythm asks for a word each quarter: those who would give way to them. Empty while there is room.
 * `adding` are not among those who pay.
 */
export function costOfAdding<T extends ChosenTie>(
  chosen: readonly T[],
  adding: readonly T[],
  sustained: number | null,
): readonly CapacityProposal<T>[] {
  if (sustained === null) return [];
  const added = new Set(adding.map(({ id }) => id));
  const others = chosen.filter(({ id }) => !added.has(id));
  const asked = others.filter(asksEachQuarter).length;
  const more = adding.filter(asksEachQuarter).length;
  // What is beyond already is owed whoever is added; the newcomers pay only for themselves.
  const cost = Math.min(more, Math.max(0, asked + more - sustained));
  return givingWay(others).slice(0, cost);
}
