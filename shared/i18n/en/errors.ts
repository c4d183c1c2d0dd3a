import type { ErrorCode } from '../../contract/errors.ts';
import { type ErrorParams, paramOf } from '../error-params.ts';

const server = (params: ErrorParams): string => paramOf(params)('host', 'the server');
const atStart = (params: ErrorParams): string => paramOf(params)('host', 'The server');
const account = (params: ErrorParams): string => paramOf(params)('account', 'This account');

/** What went wrong and what to do next, one line per code of the contract. */
export const errors: Record<ErrorCode, (params: ErrorParams) => string> = {
  'invalid-input': params => `This cannot be used as given (${paramOf(params)('path', 'input')}). Check it and try again.`,
  'unknown-method': () => 'This part of Fil Rouge does not know that request. Close it and open it again.',
  internal: () => 'Something in Fil Rouge broke. Nothing was lost; try again, and if it comes back, report it.',
  'worker-stopped': () => 'Fil Rouge’s engine stopped and is being restarted. Try again in a moment.',
  cancelled: () => 'Stopped, as you asked. What was read is kept.',

  'account-unknown': params =>
    `There is no account ${paramOf(params)('account', 'of that name')}. List the accounts to see which there are.`,
  'account-exists': params => `${account(params)} is already there. Change its password or remove it first.`,
  'account-invalid-server': params => `“${paramOf(params)('host', 'this')}” cannot be a server’s name. Write it as in imap.example.org.`,
  'plain-text-refused': params =>
    `${atStart(params)} would get your password unencrypted, which is allowed on this computer only. Choose TLS or STARTTLS.`,
  'wrong-password': params => `${atStart(params)} refused the password. Check the login name and type the password again.`,
  'app-password-needed': params =>
    `${atStart(params)} wants an app password, made for Fil Rouge alone. Your provider’s help says how to get one.`,
  'sign-in-needed': params =>
    `${atStart(params)} lets programs in only by a sign-in in the browser. Sign in again, or for the first time, in Settings under Mailboxes.`,
  'sign-in-refused': params =>
    `The sign-in did not work (${paramOf(params)('reason', '?')}). Try again; if it fails again, ask whoever manages your mailbox.`,
  'sign-in-not-set-up': () =>
    'Signing in with the browser needs a client id that you or your firm registered with the provider. Enter it below, or use an app password where there is one.',
  'backup-passphrase-needed': () =>
    'A backup needs a passphrase. Give one in Settings, under Backups; write it down where you keep such things.',
  'backup-unreadable': params => `“${paramOf(params)('file', '?')}” is not a backup of Fil Rouge, or cannot be read. Choose another.`,
  'backup-wrong-passphrase': () =>
    'The passphrase does not fit this backup, or the file was changed or cut short. Try again, or take another backup.',
  'backup-damaged': () => 'This backup is damaged inside. Nothing was replaced; take another one.',
  'imap-disabled': params =>
    `IMAP is switched off for this mailbox at ${server(params)}. Switch it on in the settings of your webmail, then try again.`,
  'host-unknown': params => `There is no server called ${server(params)}. Check the spelling and your connection.`,
  'connection-refused': params =>
    `${atStart(params)} does not answer on port ${paramOf(params)('port', '993')}. Check the port with your provider.`,
  'connection-lost': params => `The line to ${server(params)} dropped. What was read is kept; try again to go on from there.`,
  timeout: params => `${atStart(params)} took too long to answer. Try again; if it stays slow, check your connection.`,
  'tls-name-mismatch': params =>
    `The certificate shown is not one for ${server(params)}. Check the server’s name; do not go on if it is right.`,
  'tls-untrusted': params =>
    `${atStart(params)}’s certificate is signed by no authority this computer knows. If it is your own server, compare its fingerprint and trust it.`,
  'tls-failed': params => `No secure connection to ${server(params)} could be made. Check the port and whether it expects TLS or STARTTLS.`,
  'not-imap': params => `What answers at ${server(params)} is not a mail server (IMAP). Check the name and the port.`,
  'server-error': params => `${atStart(params)} reported a fault of its own. Try again later.`,
  offline: () => 'There is no connection to the internet. What was read stays here; try again once you are online.',

  'secret-missing': params => {
    const variable = paramOf(params)('variable', '');
    return variable === '' ? 'The password is not known here. Enter it again.' : `The password is not known: set the variable ${variable}.`;
  },
  'vault-locked': () => 'The vault is locked. Enter its passphrase to open it.',
  'vault-wrong-passphrase': () => 'This is not the passphrase of the vault. Try again.',
  'vault-damaged': params =>
    `The vault could not be read; its file was kept as ${paramOf(params)('file', '?')}. Enter a passphrase again to begin a new vault, then your passwords.`,
  'keyring-unavailable': () =>
    'This computer’s keyring cannot be used now. Unlock it, or choose to be asked at each start, or a vault with a passphrase.',

  'texts-locked': () =>
    'What you wrote is encrypted, and its key is not at hand here. Unlock the vault or the keyring, or open Fil Rouge where the key is; nothing is lost.',
  'text-damaged': () => 'A text was changed outside Fil Rouge and can no longer be read. A backup from before still has it.',

  'scan-running': () => 'This mailbox is being read already. Wait for the end, or stop it first.',
  'folder-unknown': params => `The folder ${paramOf(params)('folder', '')} is no longer there. Read the mailbox again.`.replace('  ', ' '),

  'database-newer': () => 'Your data was written by a newer Fil Rouge. Install that version or a later one; nothing was changed.',
  'database-locked': () => 'Another Fil Rouge, or another program, is using your data. Close it, then try again.',
  'database-damaged': params =>
    `The file ${paramOf(params)('file', 'of your data')} is damaged. Keep what can be read of it, or put a backup in its place.`,
  'disk-full': () => 'The disk is full. Make room, then try again; what was saved is intact.',
  'disk-failing': params =>
    `The disk did not take or give back ${paramOf(params)('file', 'a file')}. Check that it has room, is connected and sound, then try again.`,
  'folder-not-writable': params =>
    `Nothing can be written to ${paramOf(params)('folder', 'the data folder')}. Change its permissions or choose another folder.`,

  'person-unknown': params =>
    `No one is known by ${paramOf(params)('person', 'that address')}. Check the spelling, or read the mailbox again.`,
  'undo-gone': () => 'This can no longer be taken back: something else was decided since. Merge or split on the page of the person.',
  'undo-expired': () => 'Too late to take this back here. Change it on the page of the person.',
  'day-unclear': params => `“${paramOf(params)('day', '')}” is no day to come. Say it like “next Tuesday”, “in 3 weeks” or “4 March”.`,
  'touch-unknown': () => 'This contact is not there any more. Ask for the list again.',
  'date-unknown': () => 'This date is not there any more. Ask for the list again.',

  'delivery-unknown': () => 'This mail is not in the outbox. List it again.',
  'delivery-settled': () => 'Nothing is left to decide about this mail.',
  'delivery-under-way': () => 'Too late: this mail is on its way. Look again in a moment.',
  'circle-unknown': params => `There is no circle ${paramOf(params)('circle', 'of that name')}. List the circles to see which there are.`,
  'template-unknown': params =>
    `There is no template ${paramOf(params)('template', 'of that kind')}. List the templates to see which there are.`,
  'template-built-in': () => 'The templates that come with Fil Rouge stay. Change one, and the changed one is yours.',
  'campaign-unknown': params =>
    `There is no campaign ${paramOf(params)('campaign', 'of that name')}. List the campaigns to see which there are.`,
  'campaign-state': () => 'That cannot be done with this campaign as it stands now. Look at where it is, then try again.',
  'campaign-nothing-approved': () => 'Nothing is approved that has not gone already. Look at the preview and approve what is right.',
  'recipient-unknown': params => `${paramOf(params)('person', 'This person')} is not among the recipients. Change the audience first.`,
  'recipient-sent': () => 'This letter is already in the outbox. Cancel it there to change it.',
  'look-first': params => `Look at these before approving so many at once: ${paramOf(params)('people', 'the riskiest five')}.`,
  'asked-not-to-write': params =>
    `${paramOf(params)('person', 'This person')} asked not to be written to, or the address no longer exists.`,
  'proposal-unknown': () => 'This was decided already.',
  'fact-unknown': () => 'There is no such fact. Ask for the list again.',
  'conversation-unknown': () => 'Nobody waits in this conversation any more. Ask for the list again.',
  'tact-unknown': () => 'This is not there any more. Ask for the list again.',
  'tact-state': () => 'That is not the next step. Look at where it stands, then try again.',
  'attachment-unreadable': params => `The attachment ${paramOf(params)('file', 'you chose')} cannot be read. Check that it is still there.`,
  'attachment-too-large': params =>
    `The attachment ${paramOf(params)('file', 'you chose')} is too large to send. Share it another way, or make it smaller.`,
  'import-unclear': () =>
    'This file is not one that can be read here: a vCard, a table with names or addresses, a calendar or an export of Fil Rouge. Export it again, or say what its columns are.',
  'import-too-large': params =>
    `This file is larger than an address book is (${paramOf(params)('what', 'bytes')}: ${paramOf(params)('most', 'the bound')} at most). Export it in parts.`,
  'import-unknown': () => 'There is no such import, or it was taken back already. Ask for the list again.',
  'message-unfit': () => 'This mail cannot be sent as it is: an address or a line of its head is not usable. Correct it and try again.',
};
