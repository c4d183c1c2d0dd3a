import type { Archive, ArchivedCircle } from '../../../../shared/contract/archive.ts';
import { circleStore } from '../circle-store.ts';
import type { Database } from '../database.ts';
import { inOrder } from '../identity/links.ts';
import type { LedgerKeeper } from '../ledger-keeper.ts';
import { readDecisions, takeBackDecision, takeDecisions } from './decided-rows.ts';
import { openedWhole } from '../sealed/sealed-columns.ts';
import { templateStore } from '../template-store.ts';

/** Something an import brought that is about nobody alone, so that it can go again. */
export interface Extra {
  readonly kind: 'circle' | 'template' | 'link' | 'suppression' | 'row';
  readonly detail: string;
}

const EXTRAS = `SELECT kind, ${openedWhole('import_extras.detail')} AS detail FROM import_extras WHERE import_id = ?`;

interface LinkRow {
  readonly a: string;
  readonly b: string;
  readonly decision: 'same' | 'different';
}

export function readArchive(db: Database): Archive {
  const suppressions = db.all<{ hash: string; reason: string; at: number }>(
    'SELECT address_hash AS hash, reason, at FROM suppressions ORDER BY address_hash',
  );
  return {
    circles: circleStore(db)
      .list()
      .map(({ name, purpose, space, cadence, register, language, colour }): ArchivedCircle => ({
        name,
        purpose,
        space,
        cadence,
        register,
        language,
        colour,
      })),
    templates: templateStore(db)
      .list()
      .map(({ name, kind, language, registers, subject, body }) => ({ name, kind, language, registers, subject, body })),
    links: db
      .all<LinkRow>("SELECT a, b, decision FROM identity_links WHERE by = 'user' AND decision <> 'review' ORDER BY a, b")
      .map(({ a, b, decision }) => ({ a, b, decision })),
    decisions: readDecisions(db),
    suppressions: suppressions.map(({ hash, reason, at }) => ({ hash, reason, at: new Date(at).toISOString() })),
  };
}

/** Inside `change`. What is there already stays as it is; `linked`: the addresses whose people are to be put together anew. */
export function takeArchive(db: Database, keeper: LedgerKeeper, archive: Archive, now: number): { extras: Extra[]; linked: string[] } {
  const extras: Extra[] = [];
  const linked: string[] = [];
  const circles = circleStore(db);
  for (const circle of archive.circles) {
    if (circles.list().some(({ name, space }) => name === circle.name && space === circle.space)) continue;
    const saved = circles.save({ id: null, ...circle });
    if (saved) extras.push({ kind: 'circle', detail: String(saved.id) });
  }
  const templates = templateStore(db);
  for (const template of archive.templates) {
    const isThere = templates.list().some(({ name, language, subject, body }) => {
      return name === template.name && language === template.language && subject === template.subject && body === template.body;
    });
    const saved = isThere ? null : templates.save({ id: null, ...template }, now);
    if (saved) extras.push({ kind: 'template', detail: String(saved.id) });
  }
  for (const { a, b, decision } of archive.links) {
    const [first, second] = inOrder(a, b);
    // The user's word stands, and nobody is linked to themselves.
    if (first === second || keeper.links.get(first, second)?.by === 'user') continue;
    const reason = decision === 'same' ? 'user-said-same' : 'user-said-different';
    keeper.links.put({ a: first, b: second, decision, by: 'user', score: 1, reasons: [reason], at: now });
    extras.push({ kind: 'link', detail: `${first}\n${second}` });
    linked.push(first, second);
  }
  for (const { hash, reason, at } of archive.suppressions) {
    const sql = 'INSERT INTO suppressions (address_hash, reason, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
    if (db.run(sql, hash, reason, Date.parse(at)).changes > 0) extras.push({ kind: 'suppression', detail: hash });
  }
  for (const detail of takeDecisions(db, archive.decisions)) extras.push({ kind: 'row', detail });
  return { extras, linked };
}

/** Inside `change`. Circles that others are in by now stay. Returns the addresses whose people are to be put together anew. */
export function takeBackExtras(db: Database, keeper: LedgerKeeper, importId: number): string[] {
  const unlinked: string[] = [];
  const rows = db.all<{ kind: Extra['kind']; detail: string }>(EXTRAS, importId);
  for (const { kind, detail } of rows) {
    if (kind === 'link') {
      const [a = '', b = ''] = detail.split('\n');
      keeper.links.remove(a, b);
      unlinked.push(a, b);
    } else if (kind === 'row') takeBackDecision(db, detail);
    else if (kind === 'suppression') db.run('DELETE FROM suppressions WHERE address_hash = ?', detail);
    else if (kind === 'template')
      db.run('UPDATE templates SET removed_at = (SELECT at FROM imports WHERE id = ?) WHERE id = ?', importId, Number(detail));
    else
      db.run(
        `DELETE FROM circles WHERE id = ?1 AND NOT EXISTS (
         SELECT 1 FROM marks m WHERE m.circle_id = ?1 AND m.address NOT IN (SELECT key FROM import_rows WHERE import_id = ?2))`,
        Number(detail),
        importId,
      );
  }
  return unlinked;
}
