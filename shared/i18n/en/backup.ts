import type { BackupPreview } from '../../contract/backup.ts';

const n = (count: number): string => count.toLocaleString('en');
const some = (count: number, one: string, more: string): string => `${n(count)} ${count === 1 ? one : more}`;

/** Copies of everything, and putting one back. */
export const backup = {
  title: 'Backups',
  lead: 'A backup is one encrypted file with everything Fil Rouge knows, your mail passwords excepted. Only its passphrase opens it.',
  howOften: 'Make one',
  every: { never: 'Never by itself', day: 'Every day', week: 'Every week' },
  keep: 'How many to keep',
  folder: 'Folder',
  folderHint: 'The usual place beside your data; another disk is safer.',
  passphrase: 'Passphrase of the backup',
  passphraseNew: 'Passphrase',
  passphraseHint: 'At least ten characters; a few words do well. Write it down: without it nobody can open a backup, not even us.',
  passphraseKept: 'The passphrase is kept with your passwords. Type another to change it for the backups to come.',
  save: 'Save',
  now: 'Make one now',
  making: 'Making a backup and reading it back…',
  none: 'No backup yet.',
  made: (file: string, size: string): string => `Made and read back: ${file} (${size})`,
  restore: 'Put back…',
  restoreTitle: 'Put a backup back',
  restoreFile: 'Backup file',
  pick: 'Choose a file…',
  look: 'Look inside',
  holds: (when: string, { accounts, people, messages, circles, campaigns }: BackupPreview): string =>
    `Of ${when}: ${some(accounts.length, 'mailbox', 'mailboxes')} (${accounts.join(', ') || 'none'}), ${some(people, 'person', 'people')}, ${some(messages, 'message', 'messages')}, ${some(circles, 'circle', 'circles')}, ${some(campaigns, 'campaign', 'campaigns')}.`,
  waiting: (count: number): string =>
    `${some(count, 'mail waits', 'mails wait')} in its outbox. Each is looked for in your Sent folder first; none is sent twice.`,
  replaces: 'It takes the place of what Fil Rouge holds now, which is set aside, not deleted. Mail passwords are asked for again.',
  confirm: 'Put it back',
  rescueLead:
    'Fil Rouge can keep what can still be read: what you said of people and what was sent come first; letters are read again from your mailbox. The damaged file is set aside, not deleted.',
  repair: 'Keep what can be read',
  back: { backup: 'The backup is in its place.', repaired: 'What could be read is kept; Fil Rouge goes on with it.' },
  sayYes: 'Nothing was changed. Say --yes to put it back.',
  restored: 'Put back.',
  restoredOver: (folder: string): string => `Put back. What was there before is in ${folder}.`,
};
