import { roleOfName } from './folder-names.ts';
import type { FolderRole, FolderRoleSource } from './folder-role.ts';

/** A folder as LIST tells of it. */
export interface ListedFolder {
  readonly path: string;
  readonly delimiter: string;
  readonly specialUse: string | null;
  readonly selectable: boolean;
}

/** RFC 6154 §2 and RFC 8457. Flagged and Important are views of other folders, which would count twice. */
const SPECIAL_USE: Readonly<Record<string, FolderRole>> = {
  '\\inbox': 'inbox',
  '\\sent': 'sent',
  '\\drafts': 'drafts',
  '\\junk': 'junk',
  '\\trash': 'trash',
  '\\all': 'all',
  '\\archive': 'archive',
  '\\flagged': 'ignored',
  '\\important': 'ignored',
};

/** Folders below these hold more of the same: what lies in Trash/Clients was deleted too. */
const PASSED_DOWN: ReadonlySet<FolderRole> = new Set<FolderRole>(['drafts', 'junk', 'trash']);

/** What a folder is for: by SPECIAL-USE, then by its own name (the last path element), then by a parent that is skipped. */
export function roleOfFolder(folder: ListedFolder): { role: FolderRole; source: FolderRoleSource } {
  if (!folder.selectable) return { role: 'ignored', source: 'default' };
  // RFC 9051 §5.1: INBOX is the one reserved name, in any case.
  if (folder.path.toUpperCase() === 'INBOX') return { role: 'inbox', source: 'special-use' };
  const declared = folder.specialUse === null ? undefined : SPECIAL_USE[folder.specialUse.toLowerCase()];
  if (declared) return { role: declared, source: 'special-use' };
  const elements = folder.delimiter === '' ? [folder.path] : folder.path.split(folder.delimiter);
  for (const parent of elements.slice(0, -1)) {
    const role = roleOfName(parent);
    if (role !== null && PASSED_DOWN.has(role)) return { role, source: 'name' };
  }
  const named = roleOfName(elements.at(-1) ?? '');
  return named ? { role: named, source: 'name' } : { role: 'other', source: 'default' };
}
