import { randomUUID } from 'node:crypto';
import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import { accountOf, type Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { SignInAttempt } from '../ports/sign-in.ts';
import { addAccount, secretName } from './add-account.ts';
import { checkSettings } from './check-settings.ts';
import { testConnection } from './test-connection.ts';

type SignInMethods =
  | 'account.signIn'
  | 'account.signInFinish'
  | 'account.signInCancel'
  | 'account.signInClient'
  | 'account.signInSetClient';

interface Waiting {
  readonly attempt: SignInAttempt;
  readonly settings: AccountSettings;
  /** Null for a new account. */
  readonly accountId: number | null;
}

/** Signing in with the browser instead of a password: a new account, or one whose sign-in has run out. */
export function signInHandlers(context: Context, settled: (accountId: number) => void): Pick<Handlers, SignInMethods> {
  const { ports, states, events } = context;
  const waiting = new Map<string, Waiting>();
  const take = (id: string): Waiting => {
    const found = waiting.get(id);
    if (!found) throw new ExpectedError('cancelled');
    return found;
  };

  return {
    'account.signIn': async input => {
      const accountId = 'accountId' in input ? input.accountId : null;
      const chosen = 'accountId' in input ? accountOf(context, input.accountId).settings : input.settings;
      const settings: AccountSettings = { ...chosen, auth: 'oauth' };
      checkSettings(settings);
      const provider = ports.signIn.providerOf(settings.imap.host);
      if (!provider) throw new ExpectedError('sign-in-not-set-up', { provider: settings.imap.host });
      const attempt = await ports.signIn.begin(provider, settings.email);
      const id = randomUUID();
      waiting.set(id, { attempt, settings, accountId });
      return { attempt: id, url: attempt.url };
    },
    'account.signInFinish': async ({ attempt: id }) => {
      const { attempt, settings, accountId } = take(id);
      try {
        const { secret, accessToken } = await attempt.done;
        // Proves that the mailbox is the one signed in to, before anything is kept.
        await testConnection(ports, settings, accessToken);
        if (accountId !== null) {
          await ports.secrets.set(secretName(accountId), secret);
          ports.store.accounts.setAuth(accountId, 'oauth');
          settled(accountId);
          return states.present(accountOf(context, accountId));
        }
        const account = await addAccount(ports, settings, secret);
        events.emit({ type: 'accounts.changed' });
        settled(account.id);
        return states.present(account);
      } finally {
        waiting.delete(id);
      }
    },
    'account.signInCancel': ({ attempt: id }) => {
      waiting.get(id)?.attempt.cancel();
      waiting.delete(id);
      return {};
    },
    'account.signInClient': async ({ provider }) => {
      const client = await ports.signIn.client(provider);
      return { id: client?.id ?? null };
    },
    'account.signInSetClient': async ({ provider, id, secret }) => {
      await ports.signIn.setClient(provider, id === null ? null : { id, secret });
      return { id };
    },
  };
}
