import { tieKnots, type DatedContact, type Knot } from './knots.ts';
import { strandRuns, type StrandRun } from './strands.ts';

const DAY = 86_400_000;
const TOP = 22;
const BOTTOM = 34;
/** A target of 24 px at least (WCAG 2.2, 2.5.8). */
const KNOT_GAP = 24;
const LABEL_GAP = 19;
/** Words that tell little keep a wider berth, so that a dense thread does not become a ledger. */
const IDLE_LABEL_GAP = 42;
const SILENCE_DAYS = 120;
const TELLING = 1e3;
const TICK_GAP = 34;
/** A tie of a few days is not stretched over the whole height. */
const SHORTEST_SPAN_DAYS = 60;

export interface Silence {
  readonly days: number;
  readonly y: number;
}
export interface Tick {
  readonly at: number;
  readonly y: number;
}
export interface ThreadLayout {
  readonly height: number;
  readonly top: number;
  /** Where the thread begins: the first letter. */
  readonly end: number;
  readonly knots: readonly Knot[];
  /** Indexes of the knots whose words have room beside them. */
  readonly labelled: ReadonlySet<number>;
  readonly runs: readonly StrandRun[];
  readonly silences: readonly Silence[];
  readonly ticks: readonly Tick[];
}

/**
 * Where everything of a thread stands. Time runs down, evenly: now at the top, the first letter at the bottom. Pure: the clock and the
 * months to mark (`monthStarts`, epoch ms, any order) are given.
 */
export function layThread(input: {
  /** Letters and other contacts, any order. */
  contacts: readonly DatedContact[];
  now: number;
  height: number;
  monthStarts: readonly { at: number; month: number }[];
}): ThreadLayout {
  const { contacts, now, height } = input;
  const moments = contacts.map(({ at }) => Math.min(at, now));
  const first = Math.min(now, ...moments);
  const start = Math.min(first, now - SHORTEST_SPAN_DAYS * DAY);
  const scale = (height - TOP - BOTTOM) / (now - start);
  const yOf = (at: number): number => TOP + (now - Math.min(at, now)) * scale;

  const knots = tieKnots(contacts, yOf, KNOT_GAP);
  const silences = findSilences(moments, now, yOf);
  return {
    height,
    top: TOP,
    end: yOf(first),
    knots,
    labelled: chooseLabels(knots, silences),
    runs: strandRuns(moments, now, yOf),
    silences,
    ticks: chooseTicks(input.monthStarts, { start: first, now, scale, yOf }),
  };
}

function findSilences(moments: readonly number[], now: number, yOf: (at: number) => number): readonly Silence[] {
  const times = [now, ...moments].toSorted((a, b) => b - a);
  return times.flatMap((newer, index) => {
    const older = times[index + 1];
    if (older === undefined) return [];
    const days = (newer - older) / DAY;
    const room = yOf(older) - yOf(newer);
    return days >= SILENCE_DAYS && room >= 2 * LABEL_GAP + 8 ? [{ days, y: (yOf(older) + yOf(newer)) / 2 }] : [];
  });
}

/** The newest, the first, those that end a silence, then the fullest: as long as there is room. */
function chooseLabels(knots: readonly Knot[], silences: readonly Silence[]): ReadonlySet<number> {
  const last = knots.length - 1;
  const worth = (index: number): number => {
    const knot = knots[index];
    if (!knot) return 0;
    if (index === 0 || index === last) return 1e6;
    const older = knots[index + 1];
    const broke = older && knot.oldest - older.newest > SILENCE_DAYS * DAY;
    return (broke ? TELLING : 0) + knot.received + knot.sent + (knot.channels.length > 0 ? TELLING : 0);
  };
  const order = knots.map((_, index) => index).toSorted((a, b) => worth(b) - worth(a) || a - b);
  const taken = silences.map(silence => silence.y);
  const chosen = new Set<number>();
  for (const index of order) {
    const y = knots[index]?.y ?? 0;
    const gap = worth(index) >= TELLING ? LABEL_GAP : IDLE_LABEL_GAP;
    if (taken.some(other => Math.abs(other - y) < gap)) continue;
    taken.push(y);
    chosen.add(index);
  }
  return chosen;
}

/** Januaries at least; quarters and months as they get room. */
function chooseTicks(
  monthStarts: readonly { at: number; month: number }[],
  scale: { start: number; now: number; scale: number; yOf: (at: number) => number },
): readonly Tick[] {
  const monthPx = 30.4 * DAY * scale.scale;
  const every = [1, 3, 6].find(months => monthPx * months >= 2 * TICK_GAP) ?? 12;
  let lastY = TOP;
  return monthStarts
    .filter(({ at, month }) => at > scale.start && at < scale.now && month % every === 0)
    .toSorted((a, b) => b.at - a.at)
    .flatMap(({ at }) => {
      const y = scale.yOf(at);
      if (y - lastY < TICK_GAP) return [];
      lastY = y;
      return [{ at, y }];
    });
}
