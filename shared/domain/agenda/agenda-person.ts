import type { TieHealth, TieSummary } from '../tie.ts';
import type { CadenceDays } from './circle.ts';
import type { AnnualDate } from './annual-date.ts';
import type { ReminderKind } from './reminder.ts';

/** A conversation in which one side has not answered. Times are epoch ms. */
export interface AgendaConversation {
  readonly awaiting: 'me' | 'them';
  /** Since when. */
  readonly since: number;
  /** Null where the letters were not read. */
  readonly asked: boolean | null;
}

/** What a mail told: back from leave, or a new job. */
export interface AgendaFact {
  readonly reason: 'back-from-leave' | 'may-have-changed-job';
  /** From when on it is of use, epoch ms. */
  readonly at: number;
  readonly label: string;
}

/** Something the user promised, or should thank for. */
export interface AgendaDebt {
  /** Epoch ms of the letter that says so. */
  readonly since: number;
  /** Local day. */
  readonly dueDay: number;
  readonly label: string;
}

/** What the user said about being reminded: until when (epoch ms) each kind is put off. */
export type Snoozes = Partial<Record<ReminderKind, number>>;

/** One person as the agenda sees them: plain data, so that its rules know neither mailbox nor database. */
export interface AgendaPerson {
  readonly id: number;
  readonly summary: TieSummary;
  readonly health: TieHealth;
  readonly starred: boolean;
  /** Hidden senders, and whoever the user wants no reminders of. */
  readonly left: boolean;
  /** Resting by the user's word. */
  readonly resting: boolean;
  readonly cadence: CadenceDays | null;
  readonly conversations: readonly AgendaConversation[];
  /** How long they usually take to answer, hours; null where unknown. */
  readonly answerHours: number | null;
  readonly facts: readonly AgendaFact[];
  readonly dates: readonly AnnualDate[];
  readonly promises: readonly AgendaDebt[];
  readonly thanks: readonly AgendaDebt[];
  readonly snoozes: Snoozes;
}

/** The last contact of any kind, epoch ms; -Infinity without one. */
export const lastContactOf = ({ lastReceived, lastSent, lastTouch }: TieSummary): number =>
  Math.max(lastReceived ?? -Infinity, lastSent ?? -Infinity, lastTouch ?? -Infinity);

/** When the user last turned to them, epoch ms. */
export const lastTurnedTo = ({ lastSent, lastTouch }: TieSummary): number => Math.max(lastSent ?? -Infinity, lastTouch ?? -Infinity);

/** When the user last heard from them, epoch ms. */
export const lastHeardFrom = ({ lastReceived, lastTouch }: TieSummary): number =>
  Math.max(lastReceived ?? -Infinity, lastTouch ?? -Infinity);
