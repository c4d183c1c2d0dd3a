import { MISSING, RULES_COMPARED } from '../domain/backtest/backtest.ts';
import { CAPACITY_MOVES } from '../domain/capacity/capacity.ts';
import { TOUCH_CHANNELS } from '../domain/agenda/channel.ts';
import { z } from './zod.ts';

// What the user's own past says: of their capacity, of how good the score is, of the network. Instants are noon of a local day.

const count = z.int().nonnegative();
const instant = z.iso.datetime();
const nothing = z.object({});
const ratio = z.number().min(0).max(1);

const capacityProposal = z.object({
  personId: z.int(),
  name: z.string(),
  address: z.string(),
  move: z.enum(CAPACITY_MOVES),
  /** In how many of the last four quarters they were in touch. */
  keptQuarters: count,
  lastTwoWay: instant.nullable(),
});
export type CapacityProposal = z.infer<typeof capacityProposal>;

const capacity = z.object({
  /** Ties kept in a quarter of thirteen weeks, the median of the last two years; null while fewer than three quarters tell. */
  sustained: count.nullable(),
  /** Half of the quarters lay between these. */
  usual: z.object({ low: count, high: count }).nullable(),
  quarters: z.array(z.object({ until: instant, ties: count })),
  /** Ties the user chose whose rhythm asks for a word each quarter. */
  chosen: count,
  /** Chosen, with a slower rhythm. */
  slower: count,
  beyond: count.nullable(),
  proposals: z.array(capacityProposal),
});
export type CapacityReport = z.infer<typeof capacity>;

const share = z.object({ count, of: count, share: ratio.nullable(), low: ratio, high: ratio });

const backtest = z.object({
  cutOffs: z.array(instant),
  rows: count,
  fellSilent: count,
  missing: z.array(z.object({ what: z.enum(MISSING), have: count, need: count })).readonly(),
  result: z
    .object({
      flagged: share,
      needless: share,
      rules: z.array(z.object({ rule: z.enum(RULES_COMPARED), auc: ratio, precision: share, recall: share })).readonly(),
      calibration: z.array(z.object({ from: ratio, to: ratio, foretold: ratio.nullable(), observed: share })).readonly(),
      calibrationError: ratio,
    })
    .nullable(),
});
export type BacktestReport = z.infer<typeof backtest>;

const changed = z.array(z.object({ personId: z.int(), name: z.string() }));

const insights = z.object({
  /** A quarter apart, oldest first, the last one today. `new`, `back` and `gone`: since the one before. */
  bands: z.array(
    z.object({ at: instant, strong: count, steady: count, cooling: count, fading: count, new: count, back: count, gone: count }),
  ),
  /** Who changed in the last quarter, the closest first, some of them. */
  changes: z.object({ new: changed, back: changed, gone: changed }),
  /** Whole weeks, oldest first, by their Monday. */
  letters: z.array(z.object({ week: instant, received: count, sent: count })),
  /** Days of contact with each person over the last year, by how. */
  channels: z.record(z.enum(['mail', ...TOUCH_CHANNELS]), count),
  /** Ties that hold, by organisation. */
  organisations: z.object({
    ties: count,
    named: z.array(z.object({ name: z.string(), ties: count, own: z.boolean() })).readonly(),
    others: count,
    personal: count,
    effective: z.number().nonnegative(),
  }),
});
export type InsightsReport = z.infer<typeof insights>;

export const INSIGHTS_METHODS = {
  /** How many ties the user sustains, how many they chose, and whom to ask less of. */
  'capacity.get': { input: nothing, output: capacity },
  /** Whose rhythm it would cost to add people to a circle; nobody's while there is room. */
  'capacity.adding': {
    input: z.object({ personIds: z.array(z.int()).min(1).max(5000), circleId: z.int() }),
    output: z.object({ sustained: count.nullable(), chosen: count, costs: z.array(capacityProposal) }),
  },
  /** Replays the user's own past; takes seconds in a large mailbox, while other calls are answered. */
  'backtest.run': { input: nothing, output: backtest },
  'insights.get': { input: nothing, output: insights },
} as const;
