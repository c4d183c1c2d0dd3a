import type { FolderRole } from '../../domain/folder-role.ts';

const n = (count: number): string => count.toLocaleString('en');

const roles: Record<FolderRole, string> = {
  inbox: 'Inbox',
  sent: 'Sent',
  all: 'All mail',
  archive: 'Archive',
  other: 'Filed mail',
  drafts: 'Drafts (not read)',
  junk: 'Junk (not read)',
  trash: 'Trash (not read)',
  ignored: 'Not read',
};

/** How far the reading is, and what was read. */
export const sync = {
  title: 'Mailbox',
  lead: 'What is kept comes from headers: who, to whom, when. The text of a letter is only looked at where it helps you, and never kept.',
  readNow: 'Read now',
  reading: 'Reading…',
  stop: 'Stop',
  lastRead: (when: string): string => `Last read to the end on ${when}`,
  neverRead: 'Never read to the end',
  phase: {
    idle: 'Waiting',
    connecting: 'Connecting…',
    listing: 'Looking at the folders…',
    reading: 'Reading',
    finishing: 'Putting people in order…',
    done: 'Up to date',
    cancelled: 'Stopped. It goes on from there next time.',
    failed: 'The reading stopped.',
  },
  inFolder: (folder: string): string => `in ${folder}`,
  progress: (done: number, total: number): string => `${n(done)} of ${n(total)} messages`,
  speed: (perSecond: number): string => `${n(Math.round(perSecond))} a second`,
  left: (seconds: number): string => {
    if (seconds < 50) return 'less than a minute left';
    const minutes = Math.round(seconds / 60);
    if (minutes < 2) return 'about a minute left';
    return minutes < 90 ? `about ${minutes} minutes left` : `about ${n(Math.round(minutes / 60))} hours left`;
  },
  peopleSoFar: (count: number): string => (count === 1 ? '1 person' : `${n(count)} people`),
  finished: (account: string): string => `${account} is read.`,
  folders: 'Folders',
  foldersLead: 'What each folder is for. A folder that is not read brings no one.',
  folder: 'Folder',
  role: 'Role',
  roleOf: (folder: string): string => `Role of ${folder}`,
  roles: (role: FolderRole): string => roles[role],
  chosen: 'your choice',
  messages: 'Messages',
  readOf: (read: number, messages: number): string => (read === messages ? n(messages) : `${n(read)} of ${n(messages)}`),
  skipped: 'Left out',
  skippedLead: (count: number): string =>
    count === 1 ? 'One message was broken or too large to read.' : `${n(count)} messages were broken or too large to read.`,
  uid: (uid: number): string => `number ${uid}`,
  skippedBecause: (reason: string): string =>
    reason === 'too-long'
      ? 'its header is longer than any mail should have'
      : reason === 'no-date'
        ? 'it says nowhere when it was written'
        : 'it could not be read',
  noAccount: 'No mailbox yet.',
  addAccount: 'Add a mailbox',
  state: {
    'never-read': 'Not read yet',
    ready: 'Ready',
    scanning: 'Being read',
    'needs-password': 'Needs its password',
    offline: 'Offline',
    failed: 'The last reading failed',
  },
};

export const settings = {
  title: 'Settings',
  accounts: 'Mailboxes',
  add: 'Add a mailbox',
  folders: 'Folders that are read',
  notCounted: 'Senders that do not count',
  remove: 'Remove…',
  removeTitle: (email: string): string => `Remove ${email}?`,
  removeBody: 'Fil Rouge forgets this mailbox, its password and the people only it brought. The mail itself stays on the server.',
  removeConfirm: 'Remove',
  newPassword: 'New password…',
  newPasswordTitle: (email: string): string => `New password for ${email}`,
  language: 'Language',
  theme: 'Theme',
  system: 'As the computer',
  light: 'Light',
  dark: 'Dark',
  english: 'English',
  french: 'Français',
  secrets: 'Passwords',
  secretsKind: {
    keyring: 'Kept in this computer’s keyring.',
    vault: 'Kept in a vault locked by your passphrase.',
    ask: 'Not kept: this computer has no keyring, so they are asked at each start.',
    environment: 'Taken from the environment of this run.',
  },
  locked: 'The vault is locked.',
  unlock: 'Unlock…',
  unlockTitle: 'Unlock your passwords',
  createTitle: 'Choose a passphrase',
  unlockBody: 'This computer has no keyring, so Fil Rouge keeps your mail passwords in a vault only you can open.',
  createBody: 'This computer has no keyring. The passphrase you choose here locks your mail passwords; nobody can recover it for you.',
  passphrase: 'Passphrase',
  unlockAction: 'Unlock',
  createAction: 'Create the vault',
  makeVault: 'Keep them in a vault…',
  later: 'Later',
  about: 'About',
  version: (version: string): string => `Fil Rouge ${version}`,
  dataFolder: 'Everything Fil Rouge keeps lies in this folder:',
  dataFolderMore: 'To use another, start Fil Rouge with --data and its path.',
  promise: 'No tracking, no cloud, no telemetry. Nothing leaves this computer except mail you approve.',
  report: 'A report for whoever helps…',
  reportLead: 'Versions, counts and codes; no address, name or subject. Read it before you give it away: it goes nowhere by itself.',
  reportCopy: 'Copy',
  reportCopied: 'Copied',
  keyboard: 'Keyboard shortcuts',
};
