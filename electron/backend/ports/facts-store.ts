import type { FactState, NewFact } from '../../../shared/domain/facts/fact.ts';

export interface StoredFactRow extends NewFact {
  readonly id: number;
}

/** What mails told of addresses. Outlives the messages and every rebuild of the people. */
export interface FactsStore {
  /** Newest first; of these addresses, or of everybody. */
  list(addresses?: readonly string[]): readonly StoredFactRow[];
  get(id: number): StoredFactRow | null;
  /** False where the same source told it before, whatever became of it. */
  add(fact: NewFact): boolean;
  setState(id: number, state: FactState): void;
}
