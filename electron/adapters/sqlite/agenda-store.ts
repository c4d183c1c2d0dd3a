import type { AgendaStore, StoredChoice, StoredDate } from '../../backend/ports/agenda-store.ts';
import type { Database } from './database.ts';
import { invitationStore } from './invitation-store.ts';
import { nextId } from './sealed/next-id.ts';
import { opened, sealed } from './sealed/sealed-columns.ts';

interface OfAddress {
  readonly address: string;
}

const CHOICE = 'SELECT address, kind, until FROM reminder_choices';
const LABEL = `${opened('person_dates.label')} AS label`;
const DATE = `SELECT address, id, kind, month, day, year, ${LABEL} FROM person_dates`;
const AMONG = 'WHERE address IN (SELECT value FROM json_each(?))';

function byAddress<T>(rows: readonly (T & OfAddress)[]): Map<string, T[]> {
  return Map.groupBy(rows, ({ address }) => address);
}

export function agendaStore(db: Database): AgendaStore {
  const dateById = (id: number): StoredDate | null =>
    db.get<StoredDate>(`SELECT id, kind, month, day, year, ${LABEL} FROM person_dates WHERE id = ?`, id) ?? null;
  return {
    choices: {
      all: () => byAddress<StoredChoice>(db.all<StoredChoice & OfAddress>(CHOICE)),
      of: addresses => db.all<StoredChoice>(`SELECT kind, until FROM reminder_choices ${AMONG} ORDER BY kind`, JSON.stringify(addresses)),
      set: (address, { kind, until }) =>
        void db.run(
          'INSERT INTO reminder_choices (address, kind, until) VALUES (?, ?, ?) ON CONFLICT (address, kind) DO UPDATE SET until = excluded.until',
          address,
          kind,
          until,
        ),
      remove: (addresses, kind) =>
        void db.run(`DELETE FROM reminder_choices ${AMONG} AND (?2 IS NULL OR kind = ?2)`, JSON.stringify(addresses), kind ?? null),
    },
    invitations: invitationStore(db),
    dates: {
      all: () => byAddress<StoredDate>(db.all<StoredDate & OfAddress>(DATE)),
      of: addresses =>
        db.all<StoredDate>(
          `SELECT id, kind, month, day, year, ${LABEL} FROM person_dates ${AMONG} ORDER BY month, day, id`,
          JSON.stringify(addresses),
        ),
      save: (address, { id, kind, month, day, year, label }) =>
        db.transaction(() => {
          if (id !== null) {
            db.texts.mustBeOpen();
            const sql = `UPDATE person_dates SET kind = ?, month = ?, day = ?, year = ?, label = ${sealed('person_dates.label', '?')} WHERE id = ?`;
            return db.run(sql, kind, month, day, year, label, id).changes === 1 ? dateById(id) : null;
          }
          const sql = `INSERT INTO person_dates (id, address, kind, month, day, year, label)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ${sealed('person_dates.label', '?7', '?1')})`;
          return dateById(db.run(sql, nextId(db, 'person_dates'), address, kind, month, day, year, label).lastInsertRowid);
        }),
      remove: id => db.run('DELETE FROM person_dates WHERE id = ?', id).changes === 1,
    },
  };
}
