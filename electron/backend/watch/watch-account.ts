import { secretName } from '../accounts/add-account.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { backoffMs } from './backoff.ts';
import { createBell, type Bell } from './bell.ts';
import { delay } from './delay.ts';
import { mendsItself } from './mends-itself.ts';
import { watchFolder } from './watch-folder.ts';

/** News comes in bursts: one reading for all of them. */
const GATHER_MS = 500;
/** Folders without a connection of their own (filtered mail, other devices' archives) are asked this often. */
const REREAD_MS = 15 * 60_000;

export type WatchContext = Pick<Context, 'ports' | 'scans' | 'states'> & { readonly random: () => number };

/** Reads an account whenever the bell rings, now and then without, and again after failures. Resolves when only the user can help. */
async function keepReading(accountId: number, { ports, scans, random }: WatchContext, bell: Bell, onRead: () => void, signal: AbortSignal) {
  let failures = 0;
  while (!signal.aborted) {
    const account = ports.store.accounts.list().find(({ id }) => id === accountId);
    if (!account) return;
    try {
      await scans.run(account);
      failures = 0;
      onRead();
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      // The user stopped it: nothing is read before there are news.
      if (error.failure.code !== 'cancelled') {
        if (!mendsItself(error)) return;
        await delay(backoffMs(failures, random()), signal);
        failures += 1;
        continue;
      }
    }
    await bell.heard(REREAD_MS, signal);
    await delay(GATHER_MS, signal);
  }
}

/** INBOX and Sent: where letters arrive and where one's own are filed. */
const pathsToWatch = ({ ports }: WatchContext, accountId: number): string[] => {
  const folders = ports.store.folders.list(accountId);
  return (['inbox', 'sent'] as const).flatMap(role => folders.find(folder => folder.role === role)?.path ?? []);
};

/** Keeps one account up to date until the signal aborts or only the user can help. Never rejects. */
export async function watchAccount(accountId: number, context: WatchContext, signal: AbortSignal): Promise<void> {
  const { ports, states } = context;
  const bell = createBell();
  // The folder watchers end with the reading, however that ends.
  const inner = new AbortController();
  const ended = AbortSignal.any([signal, inner.signal]);
  let watchers: Promise<unknown> | null = null;

  const watchFolders = () => {
    const account = ports.store.accounts.list().find(({ id }) => id === accountId);
    if (!account || watchers) return;
    const parts = {
      mail: ports.mail,
      settings: account.settings,
      password: () => ports.secrets.get(secretName(accountId)),
      now: () => ports.clock.now(),
      random: context.random,
      onChange: () => bell.ring(),
      onFailure: (error: ExpectedError) => {
        states.failed(accountId, error.failure.code);
        if (!mendsItself(error)) inner.abort();
      },
    };
    watchers = Promise.all(pathsToWatch(context, accountId).map(path => watchFolder(path, parts, ended)));
    watchers.catch(error => ports.log.warn('a watch broke', whereItBroke(error)));
  };

  try {
    await keepReading(accountId, context, bell, watchFolders, ended);
  } catch (error) {
    ports.log.warn('a watch broke', whereItBroke(error));
  } finally {
    inner.abort();
    await Promise.resolve(watchers).catch(() => {});
  }
}
