import type { Verdict, Verdicts } from '../../../../shared/domain/tact/taught.ts';
import type { StoredGesture, StoredNeed, StoredPromise, StoredThanks, TactStore } from '../../../backend/ports/tact-store.ts';
import type { Database } from '../database.ts';

const GESTURE = `SELECT id, address, kind, direction, subject, state, at, standing, evidence, rule, source, decided_at AS decidedAt FROM gestures`;
const NEED = `SELECT id, kind, nullif(address, '') AS address, text, at, evidence, rule, source,
    CASE WHEN standing <> 'confirmed' THEN standing WHEN met = 1 THEN 'met' ELSE 'open' END AS state FROM needs`;
const AMONG = 'address IN (SELECT value FROM json_each(?))';

/** `decided` of what a rule proposed: 1 for confirmed, 0 for dismissed. */
const VERDICTS = `
  SELECT rule, address, sum(decided) AS confirmed, sum(1 - decided) AS dismissed FROM (
    SELECT rule, address, standing = 'confirmed' AS decided FROM gestures WHERE rule IS NOT NULL AND standing <> 'proposed'
    UNION ALL
    SELECT rule, address, state <> 'dismissed' FROM thanks_due WHERE rule IS NOT NULL AND state <> 'open'
    UNION ALL
    SELECT rule, address, state = 'kept' FROM promises WHERE rule IS NOT NULL AND state <> 'open'
    UNION ALL
    SELECT rule, address, standing = 'confirmed' FROM needs WHERE rule IS NOT NULL AND standing <> 'proposed'
  ) GROUP BY rule, address`;

const standingOf = (state: StoredNeed['state']): string => (state === 'open' || state === 'met' ? 'confirmed' : state);

export function gestureStore(db: Database): Pick<TactStore, 'gestures' | 'thanks' | 'promises' | 'needs' | 'verdicts'> {
  const gesture = (id: number): StoredGesture | null => db.get<StoredGesture>(`${GESTURE} WHERE id = ?`, id) ?? null;
  const need = (id: number): StoredNeed | null => db.get<StoredNeed>(`${NEED} WHERE id = ?`, id) ?? null;
  return {
    gestures: {
      list: addresses =>
        addresses === undefined
          ? db.all<StoredGesture>(`${GESTURE} ORDER BY at DESC, id DESC`)
          : db.all<StoredGesture>(`${GESTURE} WHERE ${AMONG} ORDER BY at DESC, id DESC`, JSON.stringify(addresses)),
      get: gesture,
      add: ({ address, kind, direction, subject, state, at, standing, evidence, rule, source, decidedAt }) => {
        const { changes, lastInsertRowid } = db.run(
          `INSERT INTO gestures (address, kind, direction, subject, state, at, standing, evidence, rule, source, decided_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          address,
          kind,
          direction,
          subject,
          state,
          at,
          standing,
          evidence,
          rule,
          source,
          decidedAt,
        );
        return changes === 1 ? gesture(lastInsertRowid) : null;
      },
      change: (id, change) => {
        const known = gesture(id);
        if (!known) return null;
        const { kind, direction, subject, state, standing, decidedAt } = { ...known, ...change };
        const sql = 'UPDATE gestures SET kind = ?, direction = ?, subject = ?, state = ?, standing = ?, decided_at = ? WHERE id = ?';
        db.run(sql, kind, direction, subject, state, standing, decidedAt, id);
        return gesture(id);
      },
    },
    thanks: {
      list: () =>
        db.all<StoredThanks>(
          'SELECT id, address, name, service, subject, at, state, evidence, rule, source FROM thanks_due ORDER BY at DESC, id DESC',
        ),
      add: ({ address, name, service, subject, at, state, evidence, rule, source }) =>
        db.run(
          `INSERT INTO thanks_due (address, name, service, subject, at, state, evidence, rule, source)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          address,
          name,
          service,
          subject,
          at,
          state,
          evidence,
          rule,
          source,
        ).changes === 1,
      set: (id, state) => db.run('UPDATE thanks_due SET state = ? WHERE id = ?', state, id).changes === 1,
    },
    promises: {
      list: () =>
        db.all<StoredPromise>(
          'SELECT id, address, subject, at, due, state, evidence, rule, source FROM promises ORDER BY coalesce(due, at), id',
        ),
      add: ({ address, subject, at, due, state, evidence, rule, source }) =>
        db.run(
          `INSERT INTO promises (address, subject, at, due, state, evidence, rule, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING`,
          address,
          subject,
          at,
          due,
          state,
          evidence,
          rule,
          source,
        ).changes === 1,
      set: (id, state) => db.run('UPDATE promises SET state = ? WHERE id = ?', state, id).changes === 1,
    },
    needs: {
      list: () => db.all<StoredNeed>(`${NEED} ORDER BY at DESC, id DESC`),
      get: need,
      add: ({ kind, address, text, at, state, evidence, rule, source }) => {
        const { changes, lastInsertRowid } = db.run(
          `INSERT INTO needs (kind, address, text, at, met, standing, evidence, rule, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING`,
          kind,
          address ?? '',
          text,
          at,
          Number(state === 'met'),
          standingOf(state),
          evidence,
          rule,
          source,
        );
        return changes === 1 ? need(lastInsertRowid) : null;
      },
      change: (id, change) => {
        const known = need(id);
        if (!known) return null;
        const { state, text } = { ...known, ...change };
        db.run(
          'UPDATE OR IGNORE needs SET met = ?, standing = ?, text = ? WHERE id = ?',
          Number(state === 'met'),
          standingOf(state),
          text,
          id,
        );
        return need(id);
      },
    },
    verdicts: () => verdictsOf(db),
  };
}

function verdictsOf(db: Database): Verdicts {
  const byRule = new Map<string, Verdict>();
  const byPerson = new Map<string, Map<string, Verdict>>();
  for (const { rule, address, confirmed, dismissed } of db.all<Verdict & { rule: string; address: string }>(VERDICTS)) {
    const general = byRule.get(rule) ?? { confirmed: 0, dismissed: 0 };
    byRule.set(rule, { confirmed: general.confirmed + confirmed, dismissed: general.dismissed + dismissed });
    const person = byPerson.get(address) ?? new Map<string, Verdict>();
    person.set(rule, { confirmed, dismissed });
    byPerson.set(address, person);
  }
  return { byRule, byPerson };
}
