import type { StoredTemplate, WritingStore } from '../../backend/ports/writing-store.ts';
import type { Database } from './database.ts';
import { opened, openedWhole, rowKey, sealed, whole } from './sealed/sealed-columns.ts';

type TemplateVersionRow = Omit<StoredTemplate, 'registers'> & { readonly registers: string };

const newest = (read: typeof opened): string => `
  SELECT t.id, v.version, v.name, v.kind, v.language, v.registers, ${read('template_versions.subject', 'v.')} AS subject,
    ${read('template_versions.body', 'v.')} AS body FROM templates t
  JOIN template_versions v ON v.template_id = t.id AND v.version = (SELECT max(version) FROM template_versions WHERE template_id = t.id)`;

const NEWEST = newest(opened);
/** For letters: one goes as its template says, or not at all. */
const NEWEST_WHOLE = newest(openedWhole);
const LAST_VERSION = 'SELECT max(version) AS last FROM template_versions WHERE template_id = ?';

function templateOf(row: TemplateVersionRow): StoredTemplate {
  const registers: StoredTemplate['registers'] = JSON.parse(row.registers);
  return { ...row, registers };
}

/** Versions are only ever added. */
export function templateStore(db: Database): WritingStore['templates'] {
  const get = (id: number): StoredTemplate | null => {
    const row = db.get<TemplateVersionRow>(`${NEWEST_WHOLE} WHERE t.id = ?`, id);
    return row ? templateOf(row) : null;
  };
  const isThere = (id: number): boolean =>
    db.get<{ id: number }>('SELECT id FROM templates WHERE id = ? AND removed_at IS NULL', id) !== undefined;
  return {
    list: () => db.all<TemplateVersionRow>(`${NEWEST} WHERE t.removed_at IS NULL ORDER BY v.name COLLATE NOCASE, t.id`).map(templateOf),
    get,
    save: ({ id, name, kind, language, registers, subject, body }, now) =>
      db.transaction(() => {
        if (id !== null && !isThere(id)) return null;
        const template = id ?? db.run('INSERT INTO templates (removed_at) VALUES (NULL)').lastInsertRowid;
        const version = (db.get<{ last: number | null }>(LAST_VERSION, template)?.last ?? 0) + 1;
        const key = rowKey([whole('?1'), whole('?2')]);
        db.run(
          `INSERT INTO template_versions (template_id, version, name, kind, language, registers, subject, body, at)
           VALUES (?1, ?2, ?3, ?4, ?5, ?6, ${sealed('template_versions.subject', '?7', key)}, ${sealed('template_versions.body', '?8', key)}, ?9)`,
          template,
          version,
          name,
          kind,
          language,
          JSON.stringify(registers),
          subject,
          body,
          now,
        );
        return get(template);
      }),
    remove: (id, now) => db.run('UPDATE templates SET removed_at = ? WHERE id = ? AND removed_at IS NULL', now, id).changes === 1,
  };
}
