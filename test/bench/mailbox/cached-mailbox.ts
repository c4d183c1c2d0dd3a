import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailboxFolder, writeMessages } from '../../support/dovecot/maildir.ts';
import { osUser } from '../../support/dovecot/os-user.ts';
import { GeneratedMailbox, type MailboxParameters } from './generated-mailbox.ts';

const FORMAT = 1;
const DEFAULTS: MailboxParameters = {
  inbox: 100_000,
  sent: 40_000,
  addresses: 2_550,
  seed: 20_260_101,
  bodyBytes: 4_200,
  until: Date.UTC(2026, 9, 1),
};

export interface CachedMailbox {
  /** A Maildir with LAYOUT=fs, for `startDovecot({ maildir })`. */
  readonly maildir: string;
  readonly inbox: number;
  readonly sent: number;
  /** False where an earlier run had left it in the temporary folder. */
  readonly made: boolean;
  readonly seconds: number;
}

/** The generated mailbox on disk, made once per set of parameters and kept in the temporary folder (`fil-rouge-mailbox-…`). */
export function cachedMailbox(parameters: Partial<MailboxParameters> = {}): CachedMailbox {
  const from = performance.now();
  const all = { ...DEFAULTS, ...parameters };
  const key = createHash('sha256')
    .update(JSON.stringify([FORMAT, all]))
    .digest('hex')
    .slice(0, 12);
  const maildir = join(tmpdir(), `fil-rouge-mailbox-${key}`);
  const complete = join(maildir, '.complete');
  const made = !existsSync(complete);
  if (made) {
    rmSync(maildir, { recursive: true, force: true });
    const draft = `${maildir}.${process.pid}`;
    const { owner } = osUser();
    const mailbox = new GeneratedMailbox(all);
    writeMessages(mailboxFolder(draft, 'INBOX', '/', owner), mailbox.inbox());
    writeMessages(mailboxFolder(draft, 'Sent', '/', owner), mailbox.sent());
    writeFileSync(join(draft, '.complete'), JSON.stringify(all));
    renameSync(draft, maildir);
  }
  return { maildir, inbox: all.inbox, sent: all.sent, made, seconds: (performance.now() - from) / 1000 };
}
