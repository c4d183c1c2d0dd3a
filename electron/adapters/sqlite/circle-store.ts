import type { Circle } from '../../../shared/contract/writing.ts';
import type { WritingStore } from '../../backend/ports/writing-store.ts';
import { cadenceOf, type CadenceColumns } from './cadence-columns.ts';
import type { Database } from './database.ts';

type CircleRow = Omit<Circle, 'cadence'> & CadenceColumns;

const SELECT = 'SELECT id, name, purpose, space, register, language, colour, ideal_days, max_days FROM circles';

const circleOf = ({ ideal_days, max_days, ...circle }: CircleRow): Circle => ({ ...circle, cadence: cadenceOf({ ideal_days, max_days }) });

export function circleStore(db: Database): WritingStore['circles'] {
  const byId = (id: number): Circle | null => {
    const row = db.get<CircleRow>(`${SELECT} WHERE id = ?`, id);
    return row ? circleOf(row) : null;
  };
  return {
    list: () => db.all<CircleRow>(`${SELECT} ORDER BY name COLLATE NOCASE, id`).map(circleOf),
    save: ({ id, name, purpose, space, register, language, ...rest }) => {
      const known = id === null ? null : byId(id);
      const cadence = rest.cadence === undefined ? (known?.cadence ?? null) : rest.cadence;
      const colour = rest.colour === undefined ? (known?.colour ?? null) : rest.colour;
      const values = [name, purpose, space, register, language, colour, cadence?.idealDays ?? null, cadence?.maxDays ?? null];
      if (id !== null) {
        const sql =
          'UPDATE circles SET name = ?, purpose = ?, space = ?, register = ?, language = ?, colour = ?, ideal_days = ?, max_days = ? WHERE id = ?';
        return db.run(sql, ...values, id).changes === 1 ? byId(id) : null;
      }
      const sql = `INSERT INTO circles (name, purpose, space, register, language, colour, ideal_days, max_days)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
      return byId(db.run(sql, ...values).lastInsertRowid);
    },
    remove: id => db.run('DELETE FROM circles WHERE id = ?', id).changes === 1,
  };
}
