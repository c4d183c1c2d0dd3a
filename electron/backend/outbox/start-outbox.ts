import type { Context } from '../context.ts';
import { secretName } from '../accounts/add-account.ts';
import { ExpectedError } from '../expected-error.ts';
import type { OutboxStore } from '../ports/outbox-store.ts';
import { throttle } from '../throttle.ts';
import { createFreshen } from './freshen.ts';
import { createGuard } from './guard.ts';
import type { OutboxContext, SendingAccount } from './outbox-context.ts';
import { createRunner, type Runner } from './runner.ts';

const CHANGED_MS = 500;

export interface OutboxFeature extends Runner {
  /** Tells whoever looks at the outbox that something changed, and wakes the outbox. For everything that queues or decides. */
  changed(): void;
}

/** The store, telling of every change that somebody could see. */
function noticed(store: OutboxStore, onChange: () => void): OutboxStore {
  const after = <T>(result: T): T => {
    onChange();
    return result;
  };
  // Methods are called on the object they came from: the store's own may use `this`.
  const noticing: OutboxStore = Object.create(store);
  return Object.assign(noticing, {
    begin: (...args: Parameters<OutboxStore['begin']>) => after(store.begin(...args)),
    move: (...args: Parameters<OutboxStore['move']>) => after(store.move(...args)),
    setSending: (...args: Parameters<OutboxStore['setSending']>) => after(store.setSending(...args)),
  });
}

/** The outbox of this run. Nothing is opened before it is needed, so a command that never sends pays nothing. */
export function startOutbox({ ports, events, scans }: Pick<Context, 'ports' | 'events' | 'scans'>, stays: boolean): OutboxFeature {
  const { outbox, store, secrets, clock, log } = ports;
  const now = () => clock.now();
  const hint = throttle(CHANGED_MS, now, () => events.emit({ type: 'outbox.changed' }));
  const accountOf = (id: number) => store.accounts.list().find(account => account.id === id);

  const credentials = async (accountId: number): Promise<SendingAccount | null> => {
    const account = accountOf(accountId);
    if (!account) return null;
    const chosen = store.folders.list(accountId).find(({ role, roleSource }) => role === 'sent' && roleSource === 'user');
    try {
      return { settings: account.settings, password: await secrets.get(secretName(accountId)), sentFolder: chosen?.path ?? null };
    } catch (error) {
      if (error instanceof ExpectedError) return null;
      throw error;
    }
  };
  const start = (): Runner => {
    const deliveries = noticed(outbox.store, () => hint.trigger());
    const context: OutboxContext = {
      store: deliveries,
      submitter: outbox.submitter,
      sentFolders: outbox.sentFolders,
      credentials,
      guard: createGuard({
        store: deliveries,
        policy: outbox.policy,
        settingsOf: id => accountOf(id)?.settings ?? null,
        timeZone: () => clock.timeZone(),
        othersOf: address => store.identity.othersOf(address),
        freshen: createFreshen({ store, clock, scans }),
        exchangedSince: (address, since) => store.people.exchangedSince(address, since, deliveries.messageIdsTo(address)),
      }),
      now,
    };
    return createRunner(context, log, stays, () => hint.trigger());
  };
  let runner: Runner | null = stays ? start() : null;
  return {
    changed: () => {
      hint.trigger();
      runner?.poke();
    },
    poke: () => runner?.poke(),
    problem: () => runner?.problem() ?? null,
    runNow: () => (runner ??= start()).runNow(),
    stop: async () => {
      await runner?.stop();
      hint.stop();
    },
  };
}
