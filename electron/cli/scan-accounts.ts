import type { Failure, Result } from '../../shared/contract/errors.ts';
import type { Output } from '../../shared/contract/methods.ts';
import type { Account } from '../../shared/contract/shapes.ts';
import type { OpenedBackend } from './open-backend.ts';
import type { Terminal } from './terminal.ts';

type Report = Output<'scan.run'>;

/** The password was kept nowhere: whoever looks may type it. Null if it was typed and taken, else why not. */
const giveSecret = async ({ backend, words }: OpenedBackend, account: Account, terminal: Terminal): Promise<Failure | null> => {
  const password = await terminal.askHidden(words.cli.askPassword(account.email));
  const result: Result<unknown> = password
    ? await backend.call('account.password', { accountId: account.id, password })
    : { ok: false, error: { code: 'secret-missing', params: {}, retryable: false } };
  return result.ok ? null : result.error;
};

/** Reads one account; Ctrl-C stops it cleanly. Throws the failure as the command's. */
export const scanAccount = async (opened: OpenedBackend, account: Account, terminal: Terminal): Promise<Report> => {
  const { backend, failure } = opened;
  const cancel = () => void backend.call('scan.cancel', { accountId: account.id });
  terminal.interrupted.addEventListener('abort', cancel, { once: true });
  try {
    const scan = () => backend.call('scan.run', { accountId: account.id });
    const first = await scan();
    // What is signed in to in the browser has no password to type.
    const isMissing = !first.ok && first.error.code === 'secret-missing' && account.auth !== 'oauth' && terminal.isInteractive;
    const result = isMissing && (await giveSecret(opened, account, terminal)) === null ? await scan() : first;
    if (result.ok) return result.value;
    throw failure(result.error);
  } finally {
    terminal.interrupted.removeEventListener('abort', cancel);
  }
};

/** Several accounts as one: what was read adds up, and the people are the same for all. */
export const sumReports = (reports: readonly Report[]): Report => ({
  messages: reports.reduce((sum, { messages }) => sum + messages, 0),
  new: reports.reduce((sum, report) => sum + report.new, 0),
  people: reports.at(-1)?.people ?? 0,
  seconds: reports.reduce((sum, { seconds }) => sum + seconds, 0),
  folders: reports.flatMap(({ folders }) => folders),
  skipped: reports.reduce((sum, { skipped }) => sum + skipped, 0),
});
