import type { AnnouncementStep } from '../../../../shared/domain/tact/announcement-plan.ts';
import type { StoredAnnouncement, StoredDecision, StoredIntroduction, StoredParked, TactStore } from '../../../backend/ports/tact-store.ts';
import type { Database } from '../database.ts';
import { nextId } from '../sealed/next-id.ts';
import { opened, openedWhole, sealed } from '../sealed/sealed-columns.ts';

type IntroductionRow = Omit<StoredIntroduction, 'heard' | 'helped'> & { readonly heard: string | null; readonly helped: number | null };
type ParkedRow = Omit<StoredParked, 'heard' | 'attachments'> & { readonly heard: string | null; readonly attachments: string };

const INTRODUCTION = `SELECT id, a, b, ${opened('introductions.reason')} AS reason, state, campaign, ${opened('introductions.heard')} AS heard, created_at AS createdAt, introduced_at AS introducedAt, helped
  FROM introductions`;
const parkedWith = (
  read: typeof opened,
): string => `SELECT id, about, recipient, account_id AS accountId, ${read('parked.subject')} AS subject, ${read('parked.text')} AS text,
  attachments, state, campaign, ${opened('parked.heard')} AS heard,
  created_at AS createdAt FROM parked`;
const PARKED = parkedWith(opened);
/** For what is going to be sent: a letter goes as it was written, or not at all. */
const PARKED_WHOLE = parkedWith(openedWhole);
const DECISION = `SELECT id, at, guard, rule, decision, recipient, about, ${opened('guard_log.evidence')} AS evidence FROM guard_log`;
const DECISIONS_LISTED = 1000;

/** Not where a stand-in says that it cannot be read. */
const isJson = (text: string | null): text is string => text?.startsWith('{') ?? false;

// The JSON in these columns is written by this file only.
function introductionOf(row: IntroductionRow): StoredIntroduction {
  const heard: StoredIntroduction['heard'] = isJson(row.heard) ? JSON.parse(row.heard) : null;
  return { ...row, heard, helped: row.helped === null ? null : row.helped === 1 };
}
function parkedOf(row: ParkedRow): StoredParked {
  const heard: StoredParked['heard'] = isJson(row.heard) ? JSON.parse(row.heard) : null;
  const attachments: StoredParked['attachments'] = JSON.parse(row.attachments);
  return { ...row, heard, attachments };
}
const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

export function deskStore(db: Database): Pick<TactStore, 'introductions' | 'parked' | 'decisions' | 'announcements'> {
  return { introductions: introductions(db), parked: parked(db), decisions: decisions(db), announcements: announcements(db) };
}

function introductions(db: Database): TactStore['introductions'] {
  const get = (id: number): StoredIntroduction | null => {
    const row = db.get<IntroductionRow>(`${INTRODUCTION} WHERE id = ?`, id);
    return row ? introductionOf(row) : null;
  };
  return {
    list: () => db.all<IntroductionRow>(`${INTRODUCTION} ORDER BY id DESC`).map(introductionOf),
    get,
    add: introduction => {
      const { a, b, reason, state, campaign, heard, createdAt, introducedAt, helped } = introduction;
      return db.transaction(() => {
        const id = nextId(db, 'introductions');
        db.run(
          `INSERT INTO introductions (id, a, b, reason, state, campaign, heard, created_at, introduced_at, helped)
           VALUES (?1, ?, ?, ${sealed('introductions.reason', '?', '?1')}, ?, ?, ${sealed('introductions.heard', '?', '?1')}, ?, ?, ?)`,
          id,
          a,
          b,
          reason,
          state,
          campaign,
          json(heard),
          createdAt,
          introducedAt,
          helped === null ? null : Number(helped),
        );
        return { ...introduction, id };
      });
    },
    change: (id, from, change) => {
      const known = get(id);
      if (!known || known.state !== from) return false;
      const { state, campaign, introducedAt, helped } = { ...known, ...change };
      return (
        db.run(
          `UPDATE introductions SET state = ?, campaign = ?, introduced_at = ?, helped = ?,
             reason = iif(?5, ${sealed('introductions.reason', '?6')}, reason),
             heard = iif(?7, ${sealed('introductions.heard', '?8')}, heard) WHERE id = ? AND state = ?`,
          state,
          campaign,
          introducedAt,
          helped === null ? null : Number(helped),
          // What was not said anew stays as it lies there: it may not be readable here.
          Number(change.reason !== undefined),
          change.reason ?? null,
          Number(change.heard !== undefined),
          json(change.heard ?? null),
          id,
          from,
        ).changes === 1
      );
    },
  };
}

function parked(db: Database): TactStore['parked'] {
  const get = (id: number): StoredParked | null => {
    const row = db.get<ParkedRow>(`${PARKED_WHOLE} WHERE id = ?`, id);
    return row ? parkedOf(row) : null;
  };
  return {
    list: () => db.all<ParkedRow>(`${PARKED} ORDER BY id DESC`).map(parkedOf),
    get,
    add: draft => {
      const { about, recipient, accountId, subject, text, attachments, state, campaign, heard, createdAt } = draft;
      return db.transaction(() => {
        const id = nextId(db, 'parked');
        db.run(
          `INSERT INTO parked (id, about, recipient, account_id, subject, text, attachments, state, campaign, heard, created_at)
           VALUES (?1, ?, ?, ?, ${sealed('parked.subject', '?', '?1')}, ${sealed('parked.text', '?', '?1')}, ?, ?, ?,
             ${sealed('parked.heard', '?', '?1')}, ?)`,
          id,
          about,
          recipient,
          accountId,
          subject,
          text,
          JSON.stringify(attachments),
          state,
          campaign,
          json(heard),
          createdAt,
        );
        return { ...draft, id };
      });
    },
    change: (id, from, change) => {
      const known = get(id);
      if (!known) return false;
      const { state, campaign } = { ...known, ...change };
      const sql = `UPDATE parked SET state = ?, campaign = ?, heard = iif(?3, ${sealed('parked.heard', '?4')}, heard) WHERE id = ? AND state = ?`;
      return db.run(sql, state, campaign, Number(change.heard !== undefined), json(change.heard ?? null), id, from).changes === 1;
    },
  };
}

const decisions = (db: Database): TactStore['decisions'] => ({
  list: recipients =>
    recipients === undefined
      ? db.all<StoredDecision>(`${DECISION} ORDER BY id DESC LIMIT ?`, DECISIONS_LISTED)
      : db.all<StoredDecision>(
          `${DECISION} WHERE recipient IN (SELECT value FROM json_each(?1)) OR about IN (SELECT value FROM json_each(?1))
           ORDER BY id DESC LIMIT ?2`,
          JSON.stringify(recipients),
          DECISIONS_LISTED,
        ),
  add: ({ at, guard, rule, decision, recipient, about, evidence }) =>
    db.transaction(
      () =>
        void db.run(
          `INSERT INTO guard_log (id, at, guard, rule, decision, recipient, about, evidence)
           VALUES (?1, ?, ?, ?, ?, ?, ?, ${sealed('guard_log.evidence', '?', '?1')})`,
          nextId(db, 'guard_log'),
          at,
          guard,
          rule,
          decision,
          recipient,
          about,
          evidence,
        ),
    ),
});

function announcements(db: Database): TactStore['announcements'] {
  const peopleOf = (id: number): StoredAnnouncement['people'] =>
    db
      .all<{ address: string; step: AnnouncementStep; first: number; toldAt: number | null }>(
        'SELECT address, step, first, told_at AS toldAt FROM announcement_people WHERE announcement_id = ? ORDER BY place, address',
        id,
      )
      .map(person => ({ ...person, first: person.first === 1 }));
  const rows = (where: string, ...values: number[]): StoredAnnouncement[] =>
    db
      .all<Omit<StoredAnnouncement, 'people'>>(
        `SELECT id, ${opened('announcements.news')} AS news, created_at AS createdAt FROM announcements ${where}`,
        ...values,
      )
      .map(row => ({ ...row, people: peopleOf(row.id) }));
  const put = `INSERT INTO announcement_people (announcement_id, address, step, first, place, told_at)
    VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(place), 0) + 1 FROM announcement_people WHERE announcement_id = ?1), ?5)
    ON CONFLICT (announcement_id, address) DO UPDATE SET step = excluded.step, first = excluded.first`;
  return {
    list: () => rows('ORDER BY id DESC'),
    get: id => rows('WHERE id = ?', id)[0] ?? null,
    add: announcement =>
      db.transaction(() => {
        const id = nextId(db, 'announcements');
        const sql = `INSERT INTO announcements (id, news, created_at) VALUES (?1, ${sealed('announcements.news', '?', '?1')}, ?)`;
        db.run(sql, id, announcement.news, announcement.createdAt);
        for (const { address, step, first, toldAt } of announcement.people) db.run(put, id, address, step, Number(first), toldAt);
        return { ...announcement, id };
      }),
    place: (id, address, step, first) => {
      if (step === null) db.run('DELETE FROM announcement_people WHERE announcement_id = ? AND address = ?', id, address);
      else db.run(put, id, address, step, Number(first), null);
    },
    first: (id, address, first) =>
      void db.run('UPDATE announcement_people SET first = ? WHERE announcement_id = ? AND address = ?', Number(first), id, address),
    told: (id, address, at) =>
      void db.run('UPDATE announcement_people SET told_at = ? WHERE announcement_id = ? AND address = ?', at, id, address),
    remove: id => db.run('DELETE FROM announcements WHERE id = ?', id).changes === 1,
  };
}
