import { WRITE_BY_RISK } from '../write-by.ts';
import type { PastRow } from './past-row.ts';
import { areaUnderCurve, byScore } from './rank.ts';
import { type Share, shareOfCount } from './share.ts';

/** Fewer of either say nothing about a rate. */
const ROWS_AT_LEAST = 60;
const OF_EACH_AT_LEAST = 15;
const CUT_OFFS_AT_LEAST = 2;
const BINS = 5;

export const RULES_COMPARED = ['product', 'days-since', 'overdue'] as const;
export type RuleCompared = (typeof RULES_COMPARED)[number];

/** What there is too little of. */
export const MISSING = ['past', 'ties', 'silences', 'contacts'] as const;

export interface Missing {
  readonly what: (typeof MISSING)[number];
  readonly have: number;
  readonly need: number;
}

/** How one rule would have done, flagging as many ties as the product. */
export interface RuleFigures {
  readonly rule: RuleCompared;
  /** How often a tie that fell silent scores higher than one that did not; .5 is a coin. */
  readonly auc: number;
  /** Of the flagged, those that fell silent. */
  readonly precision: Share;
  /** Of those that fell silent, the flagged. */
  readonly recall: Share;
}

/** What was foretold between two probabilities, and what came. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  /** The mean of what was foretold; null where nothing was. */
  readonly foretold: number | null;
  readonly observed: Share;
}

export interface Backtest {
  readonly cutOffs: readonly number[];
  /** Ties looked at, over all cut-offs. */
  readonly rows: number;
  readonly fellSilent: number;
  readonly missing: readonly Missing[];
  /** Null where too much is missing. */
  readonly result: BacktestResult | null;
}

export interface BacktestResult {
  /** Of the flagged ties, those that fell silent for 90 days. */
  readonly flagged: Share;
  /** Of the flagged ties, those heard of within a fortnight by itself. */
  readonly needless: Share;
  readonly rules: readonly RuleFigures[];
  readonly calibration: readonly CalibrationBin[];
  /** Mean distance of foretold and observed, weighted by the ties in each bin. */
  readonly calibrationError: number;
}

export const isFlagged = ({ risk }: Pick<PastRow, 'risk'>): boolean => risk >= WRITE_BY_RISK;

/** How good the product's score was on the user's own past, or what is missing to say so. */
export function backtestOf(rows: readonly PastRow[], cutOffs: readonly number[]): Backtest {
  const silent = rows.map(({ fellSilent }) => fellSilent);
  const fellSilent = silent.filter(Boolean).length;
  const missing = missingFor(cutOffs.length, rows.length, fellSilent);
  const common = { cutOffs, rows: rows.length, fellSilent, missing };
  if (missing.length > 0) return { ...common, result: null };
  const flagged = rows.filter(isFlagged);
  const calibration = calibrationOf(rows);
  return {
    ...common,
    result: {
      flagged: shareOfCount(flagged.filter(row => row.fellSilent).length, flagged.length),
      needless: shareOfCount(flagged.filter(row => row.cameSoon).length, flagged.length),
      rules: [
        figuresOf(
          'product',
          rows.map(({ risk }) => risk),
          silent,
          flagged.length,
        ),
        figuresOf(
          'days-since',
          rows.map(({ silentDays }) => silentDays),
          silent,
          flagged.length,
        ),
        figuresOf(
          'overdue',
          rows.map(({ overdue }) => overdue),
          silent,
          flagged.length,
        ),
      ],
      calibration,
      calibrationError: calibration.reduce(
        (sum, { foretold, observed }) => sum + (observed.of * Math.abs((foretold ?? 0) - (observed.share ?? 0))) / rows.length,
        0,
      ),
    },
  };
}

function missingFor(cutOffs: number, rows: number, silent: number): Missing[] {
  const needs: Missing[] = [
    { what: 'past', have: cutOffs, need: CUT_OFFS_AT_LEAST },
    { what: 'ties', have: rows, need: ROWS_AT_LEAST },
    { what: 'silences', have: silent, need: OF_EACH_AT_LEAST },
    { what: 'contacts', have: rows - silent, need: OF_EACH_AT_LEAST },
  ];
  const found = needs.filter(({ have, need }) => have < need);
  // Without a past there is nothing to count: one reason says it.
  return found[0]?.what === 'past' ? found.slice(0, 1) : found;
}

function figuresOf(rule: RuleCompared, scores: readonly number[], silent: readonly boolean[], flags: number): RuleFigures {
  const order = byScore(scores);
  const hits = order.slice(0, flags).filter(index => silent[index]).length;
  return {
    rule,
    auc: areaUnderCurve(scores, silent, order),
    precision: shareOfCount(hits, flags),
    recall: shareOfCount(hits, silent.filter(Boolean).length),
  };
}

function calibrationOf(rows: readonly PastRow[]): CalibrationBin[] {
  const bins = Array.from({ length: BINS }, () => ({ foretold: 0, silent: 0, ties: 0 }));
  for (const { risk, fellSilent } of rows) {
    const bin = bins[Math.min(BINS - 1, Math.floor(risk * BINS))];
    if (!bin) continue;
    bin.foretold += risk;
    bin.silent += Number(fellSilent);
    bin.ties += 1;
  }
  return bins.map(({ foretold, silent, ties }, index) => ({
    from: index / BINS,
    to: (index + 1) / BINS,
    foretold: ties === 0 ? null : foretold / ties,
    observed: shareOfCount(silent, ties),
  }));
}
