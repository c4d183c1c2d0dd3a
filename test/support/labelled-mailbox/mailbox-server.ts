import type { MailReader } from '../../../electron/backend/ports/mail.ts';
import { ExpectedError } from '../../../electron/backend/expected-error.ts';
import { parseHeaderBlock } from '../../../electron/adapters/imap/header-block.ts';
import { MailboxDirectory } from '../../../electron/adapters/imap/mailbox-directory.ts';
import { FakeMailServer } from '../fake-mail/fake-mail-server.ts';
import type { LabelledAccount, LabelledMailbox, LabelledMessage } from './label.ts';

const bytesOf = ({ raw }: LabelledMessage): Buffer => Buffer.from(raw, 'utf8');

/** Header bytes as the scan gets them: one character a byte. */
const headerBlockOf = (bytes: Buffer): string => {
  const end = bytes.indexOf('\r\n\r\n');
  return bytes.subarray(0, end < 0 ? bytes.length : end + 2).toString('latin1');
};

export interface LabelledServer extends MailReader {
  readonly byEmail: ReadonlyMap<string, FakeMailServer>;
}

/** Serves a labelled mailbox through the MailReader port: headers through the product's own parser, whole messages on demand. */
export function serve({ accounts }: Pick<LabelledMailbox, 'accounts'>, more: { readonly batchSize?: number } = {}): LabelledServer {
  const directory = new MailboxDirectory();
  const byEmail = new Map(accounts.map(account => [account.email, serverOf(account, directory, more.batchSize ?? 500)]));
  return {
    byEmail,
    connect: (settings, password, options) => {
      const server = byEmail.get(settings.email);
      if (!server) throw new ExpectedError('host-unknown', { host: settings.imap.host });
      return server.connect(settings, password, options);
    },
  };
}

function serverOf({ folders }: LabelledAccount, directory: MailboxDirectory, batchSize: number): FakeMailServer {
  const server = new FakeMailServer();
  server.batchSize = batchSize;
  for (const { path, specialUse, messages } of folders) {
    const folder = server.add(path, specialUse);
    for (const message of messages) {
      const bytes = bytesOf(message);
      const uid = folder.deliver(parseHeaderBlock(headerBlockOf(bytes), 0, message.internalDate, directory));
      folder.sources.set(uid, bytes);
    }
  }
  return server;
}
