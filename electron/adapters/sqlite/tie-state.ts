import { countsOnceWrittenTo, type Direction, type Rule, type SenderChoice } from '../../../shared/domain/letter.ts';
import { DayLedger } from './day-ledger.ts';
import type { MailboxEntry } from './directory.ts';

/** Messages of a sender that one rule left out, and the proof in the newest of them. */
export interface RuleTally {
  count: number;
  newest: number;
  evidence: string;
}

interface Span {
  first: number | null;
  last: number | null;
  count: number;
}

/** What is known of one person's tie while messages come in. Adding is exact in any order; what leaves is recomputed from the rows. */
export class TieState {
  readonly personId: number;
  readonly received: Span = { first: null, last: null, count: 0 };
  readonly sent: Span = { first: null, last: null, count: 0 };
  /** Every name of every address of the person. */
  readonly mailboxes: MailboxEntry[] = [];
  /** The last contact beyond mail. */
  lastTouch: number | null = null;
  ledger = new DayLedger();
  /** Null for most people: all they send are letters. */
  rules: Map<Rule, RuleTally> | null = null;
  changed = false;

  constructor(personId: number) {
    this.personId = personId;
  }

  /** `share`: sixtieths of a letter that were meant for this person (letter-share.ts). */
  addLetter(direction: Direction, date: number, day: number, share: number): void {
    const span = direction === 'received' ? this.received : this.sent;
    span.count += 1;
    if (span.first === null || date < span.first) span.first = date;
    if (span.last === null || date > span.last) span.last = date;
    this.ledger.add(day, share);
  }

  addTouch(date: number, day: number): void {
    if (this.lastTouch === null || date > this.lastTouch) this.lastTouch = date;
    this.ledger.add(day);
  }

  addHidden(rule: Rule, date: number, evidence: string): void {
    this.rules ??= new Map();
    const tally = this.rules.get(rule);
    if (!tally) {
      this.rules.set(rule, { count: 1, newest: date, evidence });
      return;
    }
    tally.count += 1;
    if (date > tally.newest || (date === tally.newest && evidence < tally.evidence)) {
      tally.newest = date;
      tally.evidence = evidence;
    }
  }

  /** Why the sender is hidden: by the user's word, else by the rule that left out most messages; null as soon as one letter counts, or the user met them. */
  hiddenBecause(choice: SenderChoice | null): { rule: Rule; evidence: string } | null {
    if (choice !== null) return choice === 'hidden' ? { rule: 'hidden-by-you', evidence: '' } : null;
    if (this.received.count + this.sent.count > 0 || this.lastTouch !== null) return null;
    let best: { rule: Rule; evidence: string; count: number } | null = null;
    for (const [rule, { count, evidence }] of this.rules ?? []) {
      if (!best || count > best.count || (count === best.count && rule < best.rule)) best = { rule, evidence, count };
    }
    return best;
  }

  /** Has mail that only counts once the user has written to them. */
  awaitsAWord(): boolean {
    return this.rules !== null && [...this.rules.keys()].some(countsOnceWrittenTo);
  }

  /** No mail at all: touches wait for the address to come back. */
  isEmpty(): boolean {
    return this.received.count + this.sent.count === 0 && this.rules === null;
  }
}
