import type { FolderRole, FolderRoleSource } from '../../../shared/domain/folder-role.ts';
import type { Classify } from '../../../shared/domain/letter.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';

export const classify: Classify = (header, isMine, inSentFolder) => ({
  kind: 'letter',
  rule: 'person',
  evidence: '',
  direction: inSentFolder || header.from.some(({ address }) => isMine(address)) ? 'sent' : 'received',
});
export const saneDate = (header: MessageHeader, now: number): number => header.date ?? header.internalDate ?? now;
export const roleOfFolder = ({
  path,
  specialUse,
}: {
  path: string;
  specialUse: string | null;
}): { role: FolderRole; source: FolderRoleSource } =>
  path === 'INBOX'
    ? { role: 'inbox', source: 'name' }
    : specialUse === '\\Sent'
      ? { role: 'sent', source: 'special-use' }
      : { role: 'other', source: 'default' };
export const foldersToRead = <T extends { role: FolderRole }>(folders: readonly T[]): T[] =>
  folders
    .filter(({ role }) => ['inbox', 'sent', 'all', 'archive', 'other'].includes(role))
    .toSorted((a, b) => (a.role === 'sent' ? -1 : b.role === 'sent' ? 1 : 0));
