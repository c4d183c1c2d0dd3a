import { chownSync, closeSync, existsSync, futimesSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { modifiedUtf7 } from './modified-utf7.ts';

export interface RawMessage {
  /** Header and body; lines end in CRLF or LF. Strings are written as UTF-8. */
  readonly raw: string | Uint8Array;
  /** Epoch ms; becomes the IMAP INTERNALDATE. */
  readonly internalDate: number;
}

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

// Dovecot numbers new Maildir files by the time in their names, so the names count up: UIDs follow the order of writing.
const FIRST_SECOND = 1_000_000_000;
let written = 0;

/** Folder of a mailbox under a Maildir with LAYOUT=fs, created with the right owner when missing. */
export function mailboxFolder(maildir: string, path: string, separator: string, owner: Owner | null): string {
  const parts = path === 'INBOX' ? [] : path.split(separator).map(part => modifiedUtf7(part));
  let folder = maildir;
  makeFolder(folder, owner);
  for (const part of parts) {
    folder = join(folder, part);
    makeFolder(folder, owner);
  }
  for (const part of ['cur', 'new', 'tmp']) makeFolder(join(folder, part), owner);
  return folder;
}

/** Writes messages straight into `folder`/cur: tens of thousands a second, seen by the server at its next look. Returns how many. */
export function writeMessages(folder: string, messages: Iterable<RawMessage>): number {
  let count = 0;
  for (const { raw, internalDate } of messages) {
    const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw;
    const micros = String(written % 1_000_000).padStart(6, '0');
    const name = `${FIRST_SECOND + Math.floor(written / 1_000_000)}.M${micros}.fill,S=${bytes.length}:2,S`;
    const file = openSync(join(folder, 'cur', name), 'wx', 0o644);
    writeSync(file, bytes);
    futimesSync(file, internalDate / 1000, internalDate / 1000);
    closeSync(file);
    written++;
    count++;
  }
  return count;
}

function makeFolder(path: string, owner: Owner | null): void {
  if (existsSync(path)) return;
  mkdirSync(path, { mode: 0o755 });
  if (owner) chownSync(path, owner.uid, owner.gid);
}
