import type { Circle } from '../../../shared/contract/writing.ts';
import type { WritingStore } from '../../backend/ports/writing-store.ts';
import type { Database } from './database.ts';

const COLUMNS = 'id, name, purpose, space, register, language';

export function circleStore(db: Database): WritingStore['circles'] {
  const byId = (id: number): Circle | null => db.get<Circle>(`SELECT ${COLUMNS} FROM circles WHERE id = ?`, id) ?? null;
  return {
    list: () => db.all<Circle>(`SELECT ${COLUMNS} FROM circles ORDER BY name COLLATE NOCASE, id`),
    save: ({ id, name, purpose, space, register, language }) => {
      if (id !== null) {
        const sql = 'UPDATE circles SET name = ?, purpose = ?, space = ?, register = ?, language = ? WHERE id = ?';
        return db.run(sql, name, purpose, space, register, language, id).changes === 1 ? byId(id) : null;
      }
      const sql = 'INSERT INTO circles (name, purpose, space, register, language) VALUES (?, ?, ?, ?, ?)';
      return byId(db.run(sql, name, purpose, space, register, language).lastInsertRowid);
    },
    remove: id => db.run('DELETE FROM circles WHERE id = ?', id).changes === 1,
  };
}
