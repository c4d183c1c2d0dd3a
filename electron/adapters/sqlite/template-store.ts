import type { StoredTemplate, WritingStore } from '../../backend/ports/writing-store.ts';
import type { Database } from './database.ts';

type TemplateVersionRow = Omit<StoredTemplate, 'registers'> & { readonly registers: string };

const NEWEST = `
  SELECT t.id, v.version, v.name, v.kind, v.language, v.registers, v.subject, v.body FROM templates t
  JOIN template_versions v ON v.template_id = t.id AND v.version = (SELECT max(version) FROM template_versions WHERE template_id = t.id)`;

function templateOf(row: TemplateVersionRow): StoredTemplate {
  const registers: StoredTemplate['registers'] = JSON.parse(row.registers);
  return { ...row, registers };
}

/** Versions are only ever added. */
export function templateStore(db: Database): WritingStore['templates'] {
  const get = (id: number): StoredTemplate | null => {
    const row = db.get<TemplateVersionRow>(`${NEWEST} WHERE t.id = ?`, id);
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
        db.run(
          `INSERT INTO template_versions (template_id, version, name, kind, language, registers, subject, body, at)
           VALUES (?1, (SELECT coalesce(max(version), 0) + 1 FROM template_versions WHERE template_id = ?1), ?, ?, ?, ?, ?, ?, ?)`,
          template,
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
