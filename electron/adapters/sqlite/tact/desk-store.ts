import type { AnnouncementStep } from '../../../../shared/domain/tact/announcement-plan.ts';
import type { StoredAnnouncement, StoredDecision, StoredIntroduction, StoredParked, TactStore } from '../../../backend/ports/tact-store.ts';
import type { Database } from '../database.ts';

type IntroductionRow = Omit<StoredIntroduction, 'heard' | 'helped'> & { readonly heard: string | null; readonly helped: number | null };
type ParkedRow = Omit<StoredParked, 'heard' | 'attachments'> & { readonly heard: string | null; readonly attachments: string };

const INTRODUCTION = `SELECT id, a, b, reason, state, campaign, heard, created_at AS createdAt, introduced_at AS introducedAt, helped
  FROM introductions`;
const PARKED = `SELECT id, about, recipient, account_id AS accountId, subject, text, attachments, state, campaign, heard,
  created_at AS createdAt FROM parked`;
const DECISION = 'SELECT id, at, guard, rule, decision, recipient, about, evidence FROM guard_log';
const DECISIONS_LISTED = 1000;

// The JSON in these columns is written by this file only.
function introductionOf(row: IntroductionRow): StoredIntroduction {
  const heard: StoredIntroduction['heard'] = row.heard === null ? null : JSON.parse(row.heard);
  return { ...row, heard, helped: row.helped === null ? null : row.helped === 1 };
}
function parkedOf(row: ParkedRow): StoredParked {
  const heard: StoredParked['heard'] = row.heard === null ? null : JSON.parse(row.heard);
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
      const { lastInsertRowid: id } = db.run(
        `INSERT INTO introductions (a, b, reason, state, campaign, heard, created_at, introduced_at, helped)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    },
    change: (id, from, change) => {
      const known = get(id);
      if (!known || known.state !== from) return false;
      const { reason, state, campaign, heard, introducedAt, helped } = { ...known, ...change };
      return (
        db.run(
          `UPDATE introductions SET reason = ?, state = ?, campaign = ?, heard = ?, introduced_at = ?, helped = ?
           WHERE id = ? AND state = ?`,
          reason,
          state,
          campaign,
          json(heard),
          introducedAt,
          helped === null ? null : Number(helped),
          id,
          from,
        ).changes === 1
      );
    },
  };
}

function parked(db: Database): TactStore['parked'] {
  const get = (id: number): StoredParked | null => {
    const row = db.get<ParkedRow>(`${PARKED} WHERE id = ?`, id);
    return row ? parkedOf(row) : null;
  };
  return {
    list: () => db.all<ParkedRow>(`${PARKED} ORDER BY id DESC`).map(parkedOf),
    get,
    add: draft => {
      const { about, recipient, accountId, subject, text, attachments, state, campaign, heard, createdAt } = draft;
      const { lastInsertRowid: id } = db.run(
        `INSERT INTO parked (about, recipient, account_id, subject, text, attachments, state, campaign, heard, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    },
    change: (id, from, change) => {
      const known = get(id);
      if (!known) return false;
      const { state, campaign, heard } = { ...known, ...change };
      const sql = 'UPDATE parked SET state = ?, campaign = ?, heard = ? WHERE id = ? AND state = ?';
      return db.run(sql, state, campaign, json(heard), id, from).changes === 1;
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
    void db.run(
      'INSERT INTO guard_log (at, guard, rule, decision, recipient, about, evidence) VALUES (?, ?, ?, ?, ?, ?, ?)',
      at,
      guard,
      rule,
      decision,
      recipient,
      about,
      evidence,
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
      .all<Omit<StoredAnnouncement, 'people'>>(`SELECT id, news, created_at AS createdAt FROM announcements ${where}`, ...values)
      .map(row => ({ ...row, people: peopleOf(row.id) }));
  const put = `INSERT INTO announcement_people (announcement_id, address, step, first, place, told_at)
    VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(place), 0) + 1 FROM announcement_people WHERE announcement_id = ?1), ?5)
    ON CONFLICT (announcement_id, address) DO UPDATE SET step = excluded.step, first = excluded.first`;
  return {
    list: () => rows('ORDER BY id DESC'),
    get: id => rows('WHERE id = ?', id)[0] ?? null,
    add: announcement =>
      db.transaction(() => {
        const { lastInsertRowid: id } = db.run(
          'INSERT INTO announcements (news, created_at) VALUES (?, ?)',
          announcement.news,
          announcement.createdAt,
        );
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
