import type { BacktestReport, CapacityReport, InsightsReport } from '../../../shared/contract/insights.ts';
import { shareOfCount } from '../../../shared/domain/backtest/share.ts';
import { seeded } from './people-of-a-mailbox.ts';

const DAY = 86_400_000;
const QUARTER = 91 * DAY;
const iso = (at: number): string => new Date(at).toISOString();

/** A network of some eighty ties over two years: one that grows, with a project's rush in it. */
export function insightsScene(now: number): { capacity: CapacityReport; insights: InsightsReport; backtest: BacktestReport } {
  const random = seeded(77);
  const kept = [34, 39, 36, 52, 38, 37, 41, 38];
  const bands = [
    [14, 18, 12, 20],
    [15, 20, 13, 22],
    [17, 19, 15, 24],
    [24, 26, 14, 21],
    [22, 25, 18, 25],
    [19, 24, 19, 30],
    [20, 23, 17, 31],
    [21, 25, 18, 29],
    [23, 24, 16, 27],
  ];
  return {
    capacity: {
      sustained: 38,
      usual: { low: 37, high: 40 },
      quarters: kept.map((ties, index) => ({ until: iso(now - (7 - index) * QUARTER), ties })),
      chosen: 41,
      slower: 12,
      beyond: 3,
      proposals: [
        {
          personId: 8,
          name: 'Kenji Nakamura',
          address: 'kenji@example.org',
          move: 'rest',
          keptQuarters: 0,
          lastTwoWay: iso(now - 400 * DAY),
        },
        {
          personId: 16,
          name: 'Sarah Petit',
          address: 'sarah@example.org',
          move: 'yearly',
          keptQuarters: 1,
          lastTwoWay: iso(now - 120 * DAY),
        },
        { personId: 21, name: 'Bérénice d’Aubigny-Montfort', address: 'b@example.org', move: 'yearly', keptQuarters: 2, lastTwoWay: null },
      ],
    },
    insights: {
      bands: bands.map(([strong = 0, steady = 0, cooling = 0, fading = 0], index) => ({
        at: iso(now - (8 - index) * QUARTER),
        strong,
        steady,
        cooling,
        fading,
        new: index === 0 ? 0 : 3 + (index % 4) * 2,
        back: index === 0 ? 0 : index % 3,
        gone: index === 0 ? 0 : 2 + ((index * 5) % 7),
      })),
      changes: {
        new: [
          { personId: 5, name: 'Julie Bernard' },
          { personId: 6, name: 'Chloé Dupont' },
        ],
        back: [{ personId: 7, name: 'Jürgen Müller' }],
        gone: [
          { personId: 8, name: 'Priya Iyer' },
          { personId: 9, name: 'Søren Østergård' },
          { personId: 10, name: 'Peter Nowak' },
        ],
      },
      letters: Array.from({ length: 52 }, (_, week) => ({
        week: iso(now - (52 - week) * 7 * DAY),
        sent: Math.round(6 + 9 * random()),
        received: Math.round(8 + 14 * random()),
      })),
      channels: { mail: 612, call: 48, meeting: 31, linkedin: 12, message: 0, other: 3 },
      organisations: {
        ties: 63,
        named: [
          { name: 'atelier-nord.example', ties: 19, own: false },
          { name: 'univ-garonne.example', ties: 8, own: false },
          { name: 'atelier-moreau.example', ties: 6, own: true },
          { name: 'les-ateliers-du-port-de-la-lune.example', ties: 3, own: false },
          { name: 'sillage.example', ties: 2, own: false },
        ],
        others: 11,
        personal: 14,
        effective: 6.4,
      },
    },
    backtest: {
      cutOffs: Array.from({ length: 9 }, (_, index) => iso(now - (9 - index) * QUARTER)),
      rows: 412,
      fellSilent: 121,
      missing: [],
      result: {
        flagged: shareOfCount(77, 152),
        needless: shareOfCount(24, 152),
        rules: [
          { rule: 'product', auc: 0.79, precision: shareOfCount(77, 152), recall: shareOfCount(77, 121) },
          { rule: 'days-since', auc: 0.69, precision: shareOfCount(62, 152), recall: shareOfCount(62, 121) },
          { rule: 'overdue', auc: 0.58, precision: shareOfCount(49, 152), recall: shareOfCount(49, 121) },
        ],
        calibration: [
          { from: 0, to: 0.2, foretold: 0.09, observed: shareOfCount(9, 140) },
          { from: 0.2, to: 0.4, foretold: 0.3, observed: shareOfCount(35, 120) },
          { from: 0.4, to: 0.6, foretold: 0.49, observed: shareOfCount(36, 84) },
          { from: 0.6, to: 0.8, foretold: 0.69, observed: shareOfCount(30, 50) },
          { from: 0.8, to: 1, foretold: 0.86, observed: shareOfCount(11, 18) },
        ],
        calibrationError: 0.05,
      },
    },
  };
}

/** A mailbox too young to say how good anything is. */
export const youngBacktest = (now: number): BacktestReport => ({
  cutOffs: [iso(now - 2 * QUARTER), iso(now - QUARTER)],
  rows: 44,
  fellSilent: 6,
  missing: [
    { what: 'ties', have: 44, need: 60 },
    { what: 'silences', have: 6, need: 15 },
  ],
  result: null,
});
