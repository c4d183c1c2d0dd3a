import { countsOnceCalledPerson, countsOnceWrittenTo, type Rule, type Verdict } from '../../../shared/domain/letter.ts';
import { shareOf, WHOLE } from '../../../shared/domain/letter-share.ts';
import type { LocalDays } from '../../../shared/domain/local-day.ts';
import { decayedSumOfDays } from '../../../shared/domain/strength.ts';
import type { Database } from './database.ts';
import { DayLedger } from './day-ledger.ts';
import type { AddressEntry, Directory, MailboxEntry } from './directory.ts';
import { displayName } from '../../../shared/domain/display-name.ts';
import type { Introduced } from './introduced.ts';
import type { SenderChoices } from './sender-choices.ts';
import { type RuleTally, TieState } from './tie-state.ts';
import type { TieChanges } from './tie-changes.ts';
import type { TouchDates } from './touch-dates.ts';

/** A counted message as far as ties go. */
type Judged = Pick<Verdict, 'kind' | 'rule' | 'evidence'>;

interface TieRow {
  first_received: number | null;
  last_received: number | null;
  first_sent: number | null;
  last_sent: number | null;
  received: number;
  sent: number;
  last_touch: number | null;
  days: Uint8Array;
  rules: string | null;
}

const WRITE_TIE = `
  INSERT INTO ties (person_id, name, first_received, last_received, first_sent, last_sent, received, sent, contact_days, last_contact_day,
    decayed_sum, hidden_rule, hidden_evidence, last_touch, days, rules)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, first_received = excluded.first_received,
    last_received = excluded.last_received, first_sent = excluded.first_sent, last_sent = excluded.last_sent,
    received = excluded.received, sent = excluded.sent, contact_days = excluded.contact_days,
    last_contact_day = excluded.last_contact_day, decayed_sum = excluded.decayed_sum, hidden_rule = excluded.hidden_rule,
    hidden_evidence = excluded.hidden_evidence, last_touch = excluded.last_touch, days = excluded.days, rules = excluded.rules`;

/** The ties in memory: counted messages are added here, and `write` puts what changed into the summary rows. */
export class TieBook {
  /** Persons whose mail so far counts after all, since a first letter went to them: to be counted again. */
  readonly writtenTo = new Set<number>();
  readonly #db: Database;
  readonly #directory: Directory;
  readonly #days: LocalDays;
  readonly #choices: SenderChoices;
  readonly #touches: TouchDates;
  readonly #introduced: Introduced;
  readonly #changes: TieChanges;
  #changed: TieState[] = [];
  #changedMailboxes: MailboxEntry[] = [];
  #mailboxDays = new Map<number, number>();
  #lastDate = Number.NaN;
  #lastDay = 0;
  readonly #ties = new Map<number, TieState>();
  /** Addresses (rows) with letters more or less since they were last taken. */
  #counted = new Set<number>();

  constructor(
    db: Database,
    directory: Directory,
    days: LocalDays,
    choices: SenderChoices,
    touches: TouchDates,
    introduced: Introduced,
    changes: TieChanges,
  ) {
    this.#db = db;
    this.#directory = directory;
    this.#days = days;
    this.#touches = touches;
    this.#introduced = introduced;
    this.#changes = changes;
    this.#choices = choices;
  }

  /** Any message, counted or not: the mailbox was alive that day. */
  alive(date: number, messages = 1): void {
    const day = this.#dayOf(date);
    this.#mailboxDays.set(day, (this.#mailboxDays.get(day) ?? 0) + messages);
  }

  received(from: MailboxEntry, { kind, rule, evidence }: Judged, date: number): void {
    if (kind === 'own' || from.owner.mine) return;
    const tie = this.#tieOf(from.owner);
    this.#named(from);
    const isLetter =
      kind === 'letter' ||
      (tie.sent.count > 0 && countsOnceWrittenTo(rule)) ||
      (countsOnceCalledPerson(kind) && this.#choices.of(tie.mailboxes) === 'person');
    if (isLetter) tie.addLetter('received', date, this.#dayOf(date), kind === 'letter' ? shareOf(evidence) : WHOLE);
    else tie.addHidden(rule, date, evidence);
    this.#touch(tie);
  }

  /** A letter the user sent: one contact with each person it went to, by however many of their addresses. */
  sent(to: readonly MailboxEntry[], { evidence }: Pick<Judged, 'evidence'>, date: number): void {
    const reached: TieState[] = [];
    for (const mailbox of to) {
      if (mailbox.owner.mine) continue;
      const tie = this.#tieOf(mailbox.owner);
      this.#named(mailbox);
      if (!reached.includes(tie)) reached.push(tie);
    }
    for (const tie of reached) {
      if (tie.sent.count === 0 && tie.awaitsAWord()) this.writtenTo.add(tie.personId);
      tie.addLetter('sent', date, this.#dayOf(date), shareOf(evidence));
      this.#touch(tie);
    }
  }

  /** Known without a letter: is there all the same. */
  introduce(owner: AddressEntry): void {
    if (!owner.mine) this.#touch(this.#tieOf(owner));
  }

  /** Starts a person from nothing, to be counted again from the rows. */
  restart(personId: number): readonly MailboxEntry[] {
    const tie = new TieState(personId);
    tie.mailboxes.push(...this.#directory.ofPerson(personId));
    for (const mailbox of tie.mailboxes) {
      mailbox.owner.tie = tie;
      mailbox.letters = 0;
      this.#touchMailbox(mailbox);
    }
    this.#ties.set(personId, tie);
    this.#addTouches(tie);
    this.#touch(tie);
    return tie.mailboxes;
  }

  write(): void {
    const writeTie = this.#db.prepare(WRITE_TIE);
    for (const tie of this.#changed) {
      tie.changed = false;
      this.#changes.wrote(tie.personId);
      if (tie.isEmpty() && !this.#isIntroduced(tie)) this.#db.run('DELETE FROM ties WHERE person_id = ?', tie.personId);
      else {
        const { personId, received, sent, mailboxes } = tie;
        const hidden = tie.hiddenBecause(this.#choices.of(mailboxes));
        const days = tie.ledger.days();
        const shown = displayName(mailboxes);
        writeTie.run(
          personId,
          // Only who bears no name in any letter is called as in the address book.
          shown.includes('@') ? (this.#introduced.nameOf(mailboxes) ?? shown) : shown,
          received.first,
          received.last,
          sent.first,
          sent.last,
          received.count,
          sent.count,
          days.length,
          days.at(-1) ?? null,
          decayedSumOfDays(days, tie.ledger.shares()),
          hidden?.rule ?? null,
          hidden?.evidence ?? null,
          tie.lastTouch,
          tie.ledger.toBlob(),
          tie.rules ? JSON.stringify([...tie.rules]) : null,
        );
      }
    }
    const writeMailbox = this.#db.prepare('UPDATE mailboxes SET letters = ? WHERE id = ?');
    for (const mailbox of this.#changedMailboxes) {
      mailbox.changed = false;
      writeMailbox.run(mailbox.letters, mailbox.id);
      this.#counted.add(mailbox.owner.id);
    }
    this.#writeMailboxDays();
    this.#changed = [];
    this.#changedMailboxes = [];
  }

  /** The addresses whose letters changed, as far as written; once. */
  takeCounted(): number[] {
    const counted = [...this.#counted];
    this.#counted.clear();
    return counted;
  }

  /** What was not written is lost. */
  forget(): void {
    this.#changes.all();
    this.#changed = [];
    this.#changedMailboxes = [];
    this.#mailboxDays.clear();
    this.#ties.clear();
    this.writtenTo.clear();
  }

  #isIntroduced({ mailboxes }: TieState): boolean {
    return mailboxes.some(({ owner, address }) => !owner.mine && this.#introduced.has(address));
  }

  #writeMailboxDays(): void {
    const write = this.#db.prepare(
      'INSERT INTO mailbox_days (day, messages) VALUES (?1, ?2) ON CONFLICT (day) DO UPDATE SET messages = messages + ?2',
    );
    for (const [day, messages] of this.#mailboxDays) write.run(day, messages);
    if (this.#mailboxDays.size > 0) this.#db.run('DELETE FROM mailbox_days WHERE messages <= 0');
    this.#mailboxDays.clear();
  }

  /** Asked two or three times for each message. */
  #dayOf(date: number): number {
    if (date !== this.#lastDate) {
      this.#lastDate = date;
      this.#lastDay = this.#days.dayOf(date);
    }
    return this.#lastDay;
  }

  #tieOf(owner: AddressEntry): TieState {
    owner.tie ??= this.#ties.get(owner.personId) ?? this.#load(owner.personId);
    return owner.tie;
  }

  #load(personId: number): TieState {
    const tie = new TieState(personId);
    tie.mailboxes.push(...this.#directory.ofPerson(personId));
    for (const mailbox of tie.mailboxes) mailbox.owner.tie = tie;
    this.#ties.set(personId, tie);
    const row = this.#db.get<TieRow>(
      `SELECT first_received, last_received, first_sent, last_sent, received, sent, last_touch, days, rules
       FROM ties WHERE person_id = ?`,
      personId,
    );
    if (!row) {
      this.#addTouches(tie);
      return tie;
    }
    tie.lastTouch = row.last_touch;
    Object.assign(tie.received, { first: row.first_received, last: row.last_received, count: row.received });
    Object.assign(tie.sent, { first: row.first_sent, last: row.last_sent, count: row.sent });
    tie.ledger = DayLedger.fromBlob(row.days);
    if (row.rules !== null) {
      const rules: [Rule, RuleTally][] = JSON.parse(row.rules);
      tie.rules = new Map(rules);
    }
    return tie;
  }

  #addTouches(tie: TieState): void {
    for (const address of new Set(tie.mailboxes.map(mailbox => mailbox.address))) {
      for (const date of this.#touches.of(address)) tie.addTouch(date, this.#dayOf(date));
    }
  }

  #named(mailbox: MailboxEntry): void {
    mailbox.letters += 1;
    this.#touchMailbox(mailbox);
  }

  #touchMailbox(mailbox: MailboxEntry): void {
    if (mailbox.changed) return;
    mailbox.changed = true;
    this.#changedMailboxes.push(mailbox);
  }

  #touch(tie: TieState): void {
    if (tie.changed) return;
    tie.changed = true;
    this.#changed.push(tie);
  }
}
