import { type TieHealthInput, tieHealth } from '../../../shared/domain/health.ts';
import type { Evidence, LetterRow } from '../../../shared/contract/shapes.ts';
import type { Direction, Rule } from '../../../shared/domain/letter.ts';
import type { LocalDays } from '../../../shared/domain/local-day.ts';
import { type SilenceClock, silenceClock } from '../../../shared/domain/silence-clock.ts';
import type { TieHealth } from '../../../shared/domain/tie.ts';
import { lastTwoWayOf } from '../../../shared/domain/tie-summary.ts';
import type { StoredPerson } from '../../backend/ports/store.ts';
import { lastHeardFrom } from '../../../shared/domain/agenda/agenda-person.ts';
import { type AttitudeOf, attitudes } from './attitudes.ts';
import type { Database } from './database.ts';
import { DayLedger } from './day-ledger.ts';
import { ONCE_CALLED_PERSON } from './once-called-person.ts';
import { ONCE_WRITTEN_TO } from './once-written-to.ts';
import { type Standing, standings } from './identity/standing.ts';
import { besideTies, mailboxDaysKey } from './beside-ties.ts';
import { byUrgency, KeptPeople } from './kept-people.ts';
import type { SenderChoices } from './sender-choices.ts';
import type { SeenTies, TieChanges } from './tie-changes.ts';

interface PersonRow {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly firstReceived: number | null;
  readonly lastReceived: number | null;
  readonly firstSent: number | null;
  readonly lastSent: number | null;
  readonly lastTouch: number | null;
  readonly received: number;
  readonly sent: number;
  readonly contactDays: number;
  readonly lastContactDay: number | null;
  readonly decayedSum: number;
  readonly hiddenRule: Rule | null;
  readonly hiddenEvidence: string | null;
}

const PERSON = `
  SELECT t.person_id AS id, t.name, a.address, t.first_received AS firstReceived, t.last_received AS lastReceived,
    t.first_sent AS firstSent, t.last_sent AS lastSent, t.last_touch AS lastTouch, t.received, t.sent, t.contact_days AS contactDays,
    t.last_contact_day AS lastContactDay, t.decayed_sum AS decayedSum, t.hidden_rule AS hiddenRule, t.hidden_evidence AS hiddenEvidence
  FROM ties t JOIN addresses a ON a.person_id = t.person_id`;

/** Nobody wrote: nothing to lose, nothing to remind of. */
const NO_HEALTH: TieHealth = { strength: 0, silentDays: 0, risk: 1, health: 0, band: 'fading', writeBy: null };

/** Reads people from their summary rows; only what depends on the day is computed. */
export class People {
  readonly #db: Database;
  readonly #days: LocalDays;
  readonly #choices: SenderChoices;

  readonly #changes: TieChanges;
  readonly #kept: KeptPeople;
  #counted: { readonly seen: SeenTies; readonly people: { shown: number; hidden: number } } | null = null;
  /** Asked for with every person, and changed with no more than a new day. */
  #silence: { readonly key: string; readonly clock: SilenceClock } | null = null;

  constructor(db: Database, days: LocalDays, choices: SenderChoices, changes: TieChanges) {
    this.#changes = changes;
    this.#kept = new KeptPeople(changes);
    this.#db = db;
    this.#days = days;
    this.#choices = choices;
  }

  /** Those to write to first come first. */
  list(now: number, hidden: boolean): readonly StoredPerson[] {
    if (hidden) return this.#read(now, '').toSorted(byUrgency);
    const key = `${this.#days.dayOf(now)} ${mailboxDaysKey(this.#db)} ${besideTies(this.#db, now)}`;
    const shown = 'WHERE t.hidden_rule IS NULL';
    return this.#kept.list(
      key,
      () => this.#read(now, shown),
      ids => this.#read(now, `${shown} AND t.person_id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids)),
    );
  }

  #read(now: number, where: string, ...values: string[]): StoredPerson[] {
    const rows = this.#db.all<PersonRow>(`${PERSON} ${where} ORDER BY t.person_id, a.address`, ...values);
    const clock = this.#clock();
    const attitudeOf = attitudes(this.#db);
    const standingOf = standings(this.#db);
    const people: StoredPerson[] = [];
    for (let at = 0; at < rows.length;) {
      const first = at;
      while (at < rows.length && rows[at]?.id === rows[first]?.id) at += 1;
      const row = rows[first];
      if (!row) continue;
      const addresses = at === first + 1 ? [row.address] : rows.slice(first, at).map(each => each.address);
      people.push(this.#person(row, addresses, now, clock, attitudeOf, standingOf(addresses)));
    }
    return people;
  }

  byId(id: number, now: number): StoredPerson | null {
    const rows = this.#db.all<PersonRow>(`${PERSON} WHERE t.person_id = ? ORDER BY a.address`, id);
    const row = rows[0];
    if (!row) return null;
    const addresses = rows.map(each => each.address);
    return this.#person(row, addresses, now, this.#clock(), attitudes(this.#db), standings(this.#db)(addresses));
  }

  byAddress(address: string, now: number): StoredPerson | null {
    const row = this.#db.get<{ id: number }>('SELECT person_id AS id FROM addresses WHERE address = ?', address.toLowerCase());
    return row ? this.byId(row.id, now) : null;
  }

  letters(id: number, limit: number): LetterRow[] {
    const rows = this.#db.all<{ date: number; direction: Direction; folder: string }>(
      `SELECT m.date, v.direction, f.path AS folder FROM messages m
       JOIN verdicts v ON v.id = m.verdict_id JOIN folders f ON f.id = m.folder_id
       WHERE m.counted = 1 AND (v.kind = 'letter' OR ?3 AND v.rule IN (${ONCE_WRITTEN_TO}) OR ?4 AND v.kind IN (${ONCE_CALLED_PERSON})) AND m.id IN (
         SELECT m2.id FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m2 ON m2.from_mailbox = b.id
         JOIN verdicts v2 ON v2.id = m2.verdict_id
         WHERE a.person_id = ?1 AND v2.direction = 'received' AND a.address NOT IN (SELECT address FROM mine)
         UNION
         SELECT r.message_id FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN recipients r ON r.mailbox_id = b.id
         JOIN messages m3 ON m3.id = r.message_id
         WHERE a.person_id = ?1 AND a.address NOT IN (SELECT address FROM mine)
           AND NOT EXISTS (SELECT 1 FROM bounced x WHERE x.message_key = m3.message_key AND x.address = a.address)
       ) ORDER BY m.date DESC, m.id DESC LIMIT ?2`,
      id,
      limit,
      Number((this.#db.get<{ sent: number }>('SELECT sent FROM ties WHERE person_id = ?', id)?.sent ?? 0) > 0),
      Number(this.#choices.of(this.#db.all<{ address: string }>('SELECT address FROM addresses WHERE person_id = ?', id)) === 'person'),
    );
    return rows.map(({ date, direction, folder }) => ({ date: new Date(date).toISOString(), direction, folder }));
  }

  evidence(id: number, now: number): Evidence {
    const person = this.byId(id, now);
    const blob = this.#db.get<{ days: Uint8Array }>('SELECT days FROM ties WHERE person_id = ?', id);
    const days = blob ? DayLedger.fromBlob(blob.days).days() : [];
    const today = this.#days.dayOf(now);
    /** Contact-days of the `length` days that end `before` days ago. */
    const within = (length: number, before = 0): number =>
      days.filter(day => day > today - before - length && day <= today - before).length;
    const twoWay = person?.summary.lastTwoWay ?? null;
    const { risk, strength, silentDays } = person?.health ?? NO_HEALTH;
    return {
      risk,
      strength,
      silentDays,
      contactDaysYear: within(365),
      contactDaysYearBefore: within(365, 365),
      contactDaysHalfYear: within(182),
      twoWayDays: twoWay === null ? null : Math.max(0, today - this.#days.dayOf(twoWay)),
    };
  }

  count(): { shown: number; hidden: number } {
    const { seen, persons } = this.#changes.since(this.#counted?.seen ?? -1);
    if (this.#counted && persons.length === 0) return this.#counted.people;
    const row = this.#db.get<{ all: number; hidden: number }>(
      'SELECT (SELECT count(*) FROM ties) AS "all", (SELECT count(*) FROM ties WHERE hidden_rule IS NOT NULL) AS hidden',
    );
    const hidden = row?.hidden ?? 0;
    this.#counted = { seen, people: { shown: (row?.all ?? 0) - hidden, hidden } };
    return this.#counted.people;
  }

  #clock(): SilenceClock {
    const key = mailboxDaysKey(this.#db);
    if (this.#silence?.key === key) return this.#silence.clock;
    const clock = silenceClock(this.#db.all<{ day: number }>('SELECT day FROM mailbox_days').map(row => row.day));
    this.#silence = { key, clock };
    return clock;
  }

  #person(
    row: PersonRow,
    addresses: readonly string[],
    now: number,
    clock: SilenceClock,
    attitudeOf: AttitudeOf,
    { name: given, isShared, isColleague }: Standing,
  ): StoredPerson {
    const {
      id,
      name,
      firstReceived,
      lastReceived,
      firstSent,
      lastSent,
      lastTouch,
      received,
      sent,
      contactDays,
      lastContactDay,
      decayedSum,
    } = row;
    const lastTwoWay = lastTwoWayOf(lastReceived, lastSent, lastTouch);
    const summary = { firstReceived, lastReceived, firstSent, lastSent, lastTouch, lastTwoWay, received, sent, contactDays };
    const tie: TieHealthInput | null =
      lastContactDay === null
        ? null
        : { decayedSum, lastContactDay, twoWay: lastTwoWay !== null, ...attitudeOf(addresses, lastHeardFrom(summary), now) };
    return {
      id,
      name: given ?? name,
      addresses,
      summary,
      isShared,
      isColleague,
      // Several people are no tie that could hold or not.
      health: tie && !isShared ? tieHealth(tie, now, this.#days, clock) : NO_HEALTH,
      hiddenBecause: row.hiddenRule,
      hiddenEvidence: row.hiddenEvidence,
    };
  }
}
