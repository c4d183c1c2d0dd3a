import { guessProvider } from '../../../shared/domain/providers.ts';
import { accountOf, type Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { addAccount, secretName } from './add-account.ts';
import { checkSettings } from './check-settings.ts';
import { testConnection } from './test-connection.ts';

type AccountMethods =
  | 'account.list'
  | 'account.guess'
  | 'account.discover'
  | 'account.test'
  | 'account.add'
  | 'account.password'
  | 'account.remove';

export function accountHandlers(context: Context, watch: { refresh(): void }): Pick<Handlers, AccountMethods> {
  const { ports, states, events, scans } = context;
  const changed = () => events.emit({ type: 'accounts.changed' });

  /** An account nobody has tried yet may already be known to lack its password (`ask` at each start, a locked vault). */
  const checkSecret = async (id: number): Promise<void> => {
    if (states.isKnown(id)) return;
    try {
      await ports.secrets.get(secretName(id));
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      states.failed(id, error.failure.code);
    }
  };

  return {
    'account.list': async () => {
      const accounts = ports.store.accounts.list();
      for (const { id } of accounts) await checkSecret(id);
      return accounts.map(account => states.present(account));
    },
    'account.guess': ({ email }) => guessProvider(email),
    'account.discover': async ({ email }) => {
      const guess = guessProvider(email);
      if (guess.known) return { ...guess, source: 'table' };
      const found = await ports.discovery.find(email);
      return found ? { ...found.guess, source: found.source } : { ...guess, source: 'guess' };
    },
    'account.test': async ({ settings, password }) => {
      checkSettings(settings);
      return testConnection(ports, settings, password);
    },
    'account.add': async ({ settings, password }) => {
      const account = await addAccount(ports, settings, password);
      changed();
      watch.refresh();
      return states.present(account);
    },
    'account.password': async ({ accountId, password }) => {
      const { settings } = accountOf(context, accountId);
      await ports.secrets.set(secretName(accountId), password);
      if (settings.auth === 'oauth') ports.store.accounts.setAuth(accountId, 'password');
      states.settled(accountId);
      watch.refresh();
      return states.present(accountOf(context, accountId));
    },
    'account.remove': async ({ accountId }) => {
      accountOf(context, accountId);
      await scans.stop(accountId);
      ports.store.accounts.remove(accountId);
      states.forget(accountId);
      watch.refresh();
      changed();
      events.emit({ type: 'people.changed' });
      try {
        await ports.secrets.remove(secretName(accountId));
      } catch (error) {
        // The account is gone; a locked vault only keeps a password nothing asks for any more.
        ports.log.warn('a secret was not removed', { account: accountId, ...whereItBroke(error) });
      }
      return {};
    },
  };
}
