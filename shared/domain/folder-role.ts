/** What a folder is for. `skipped` roles are never read: Drafts, Junk, Trash; `other` holds mail the user filed. */
export const FOLDER_ROLES = ['inbox', 'sent', 'all', 'archive', 'other', 'drafts', 'junk', 'trash', 'ignored'] as const;
export type FolderRole = (typeof FOLDER_ROLES)[number];
/** How the role was found, strongest last. */
export type FolderRoleSource = 'default' | 'name' | 'special-use' | 'user';
