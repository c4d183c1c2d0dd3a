import type { AnnualDate } from '../../../shared/domain/agenda/annual-date.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { ReminderKind } from '../../../shared/domain/agenda/reminder.ts';

/** A kind of reminder put off, or all of them (`any`). `until`: epoch ms, null for good. */
export interface StoredChoice {
  readonly kind: ReminderKind | 'any';
  readonly until: number | null;
}

export interface StoredDate extends AnnualDate {
  readonly id: number;
}

/** What the user said about being reminded of people, and their dates; by address. */
export interface AgendaStore {
  choices: {
    /** By address. */
    all(): ReadonlyMap<string, readonly StoredChoice[]>;
    of(addresses: readonly string[]): readonly StoredChoice[];
    set(address: string, choice: StoredChoice): void;
    remove(addresses: readonly string[], kind?: StoredChoice['kind']): void;
  };
  invitations: InvitationStore;
  dates: {
    /** By address. */
    all(): ReadonlyMap<string, readonly StoredDate[]>;
    of(addresses: readonly string[]): readonly StoredDate[];
    /** A new one (`id` null), or a change; null where there is none of this id. */
    save(address: string, date: AnnualDate & { readonly id: number | null }): StoredDate | null;
    remove(id: number): boolean;
  };
}
