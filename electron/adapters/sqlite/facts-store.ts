import type { FactDetail, NewFact } from '../../../shared/domain/facts/fact.ts';
import type { FactsStore, StoredFactRow } from '../../backend/ports/facts-store.ts';
import type { Database } from './database.ts';

type Row = Omit<StoredFactRow, 'detail'> & { readonly detail: string };

const ROW = 'SELECT id, address, kind, at, evidence, detail, state, source FROM facts';

function factOf(row: Row): StoredFactRow {
  const detail: FactDetail = JSON.parse(row.detail);
  return { ...row, detail };
}

export function factsStore(db: Database): FactsStore {
  return {
    list: addresses => {
      const rows = addresses
        ? db.all<Row>(
            `${ROW} WHERE address IN (SELECT lower(value) FROM json_each(?)) ORDER BY at DESC, id DESC`,
            JSON.stringify(addresses),
          )
        : db.all<Row>(`${ROW} ORDER BY at DESC, id DESC`);
      return rows.map(factOf);
    },
    get: id => {
      const row = db.get<Row>(`${ROW} WHERE id = ?`, id);
      return row ? factOf(row) : null;
    },
    add: ({ address, kind, at, evidence, detail, state, source }: NewFact) =>
      db.run(
        'INSERT INTO facts (address, kind, at, evidence, detail, state, source) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        address.toLowerCase(),
        kind,
        at,
        evidence,
        JSON.stringify(detail),
        state,
        source,
      ).changes === 1,
    setState: (id, state) => void db.run('UPDATE facts SET state = ? WHERE id = ?', state, id),
  };
}
