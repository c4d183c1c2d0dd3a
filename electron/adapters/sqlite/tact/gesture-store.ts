import type { Verdict, Verdicts } from '../../../../shared/domain/tact/taught.ts';
import type { StoredGesture, StoredNeed, StoredPromise, StoredThanks, TactStore } from '../../../backend/ports/tact-store.ts';
import type { Database } from '../database.ts';
import { nextId } from '../sealed/next-id.ts';
import { needWith } from '../sealed/need-with.ts';
import { opened, sealed } from '../sealed/sealed-columns.ts';

const GESTURE = `SELECT id, address, kind, direction, ${opened('gestures.subject')} AS subject, state, at, standing,
  ${opened('gestures.evidence')} AS evidence, rule, source, decided_at AS decidedAt FROM gestures`;
const THANKS = `SELECT id, address, name, service, ${opened('thanks_due.subject')} AS subject, at, state,
  ${opened('thanks_due.evidence')} AS evidence, rule, source FROM thanks_due`;
const PROMISE = `SELECT id, address, ${opened('promises.subject')} AS subject, at, due, state,
  ${opened('promises.evidence')} AS evidence, rule, source FROM promises`;
const NEED = `SELECT id, kind, nullif(address, '') AS address, ${opened('needs.text')} AS text, at, ${opened('needs.evidence')} AS evidence, rule, source,
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
      add: ({ address, kind, direction, subject, state, at, standing, evidence, rule, source, decidedAt }) =>
        db.transaction(() => {
          const { changes, lastInsertRowid } = db.run(
            `INSERT INTO gestures (id, address, kind, direction, subject, state, at, standing, evidence, rule, source, decided_at)
             VALUES (?1, ?, ?, ?, ${sealed('gestures.subject', '?', '?1')}, ?, ?, ?, ${sealed('gestures.evidence', '?', '?1')}, ?, ?, ?)
             ON CONFLICT DO NOTHING`,
            nextId(db, 'gestures'),
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
        }),
      change: (id, change) => {
        const known = gesture(id);
        if (!known) return null;
        const { kind, direction, state, standing, decidedAt } = { ...known, ...change };
        // What was not said anew stays as it lies there: it may not be readable here.
        const sql = `UPDATE gestures SET kind = ?, direction = ?, state = ?, standing = ?, decided_at = ?,
          subject = iif(?6 IS NULL, subject, ${sealed('gestures.subject', '?6')}) WHERE id = ?`;
        db.run(sql, kind, direction, state, standing, decidedAt, change.subject ?? null, id);
        return gesture(id);
      },
    },
    thanks: {
      list: () => db.all<StoredThanks>(`${THANKS} ORDER BY at DESC, id DESC`),
      add: ({ address, name, service, subject, at, state, evidence, rule, source }) =>
        db.transaction(
          () =>
            db.run(
              `INSERT INTO thanks_due (id, address, name, service, subject, at, state, evidence, rule, source)
               VALUES (?1, ?, ?, ?, ${sealed('thanks_due.subject', '?', '?1')}, ?, ?, ${sealed('thanks_due.evidence', '?', '?1')}, ?, ?)
               ON CONFLICT DO NOTHING`,
              nextId(db, 'thanks_due'),
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
        ),
      set: (id, state) => db.run('UPDATE thanks_due SET state = ? WHERE id = ?', state, id).changes === 1,
    },
    promises: {
      list: () => db.all<StoredPromise>(`${PROMISE} ORDER BY coalesce(due, at), id`),
      add: ({ address, subject, at, due, state, evidence, rule, source }) =>
        db.transaction(
          () =>
            db.run(
              `INSERT INTO promises (id, address, subject, at, due, state, evidence, rule, source)
               VALUES (?1, ?, ${sealed('promises.subject', '?', '?1')}, ?, ?, ?, ${sealed('promises.evidence', '?', '?1')}, ?, ?)
               ON CONFLICT DO NOTHING`,
              nextId(db, 'promises'),
              address,
              subject,
              at,
              due,
              state,
              evidence,
              rule,
              source,
            ).changes === 1,
        ),
      set: (id, state) => db.run('UPDATE promises SET state = ? WHERE id = ?', state, id).changes === 1,
    },
    needs: {
      list: () => db.all<StoredNeed>(`${NEED} ORDER BY at DESC, id DESC`),
      get: need,
      add: ({ kind, address, text, at, state, evidence, rule, source }) =>
        db.transaction(() => {
          if (needWith(db, address ?? '', text) !== null) return null;
          const { changes, lastInsertRowid } = db.run(
            `INSERT INTO needs (id, kind, address, text, at, met, standing, evidence, rule, source)
             VALUES (?1, ?, ?, ${sealed('needs.text', '?', '?1')}, ?, ?, ?, ${sealed('needs.evidence', '?', '?1')}, ?, ?)
             ON CONFLICT DO NOTHING`,
            nextId(db, 'needs'),
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
        }),
      change: (id, change) => {
        const known = need(id);
        if (!known) return null;
        const state = change.state ?? known.state;
        const other = change.text === undefined ? null : needWith(db, known.address ?? '', change.text);
        if (other !== null && other !== id) return known;
        db.run(
          `UPDATE needs SET met = ?, standing = ?, text = iif(?3 IS NULL, text, ${sealed('needs.text', '?3')}) WHERE id = ?`,
          Number(state === 'met'),
          standingOf(state),
          change.text ?? null,
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
