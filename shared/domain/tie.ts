import type { Band } from './band.ts';

/**
 * The tie between the user and one person, as the store keeps it and the lists show it. Counts are letters; times are epoch ms;
 * days are local days in the user's time zone.
 */
export interface TieSummary {
  readonly firstReceived: number | null;
  readonly lastReceived: number | null;
  readonly firstSent: number | null;
  readonly lastSent: number | null;
  /** The last call, meeting or other contact beyond mail. */
  readonly lastTouch: number | null;
  /** The last time both had spoken: the earlier of last received and last sent, or a touch after it. Null until both have. */
  readonly lastTwoWay: number | null;
  readonly received: number;
  readonly sent: number;
  /** Distinct local days with at least one letter. */
  readonly contactDays: number;
}

/** The three numbers of the design that depend on the day they are asked. */
export interface TieHealth {
  /** S: decayed contact, see shared/domain/health.ts. */
  readonly strength: number;
  /** r: days since the last letter either way, without the whole mailbox's silences. */
  readonly silentDays: number;
  /** P: probability of silence over the next 90 days, 0–1. */
  readonly risk: number;
  /** round(100·(1−P)). */
  readonly health: number;
  readonly band: Band;
  /** Day on which P passes .40 (.30 starred) if nothing happens; epoch ms; may lie in the past. Null for one-way ties. */
  readonly writeBy: number | null;
}
