import type { Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';

export function secretsHandlers(
  { ports, states, events }: Context,
  watch: { refresh(): void },
  encryption: { unlocked(): Promise<void> },
): Pick<Handlers, 'secrets.status' | 'secrets.unlock'> {
  return {
    'secrets.status': () => ports.secrets.status(),
    'secrets.unlock': async ({ passphrase }) => {
      const status = await ports.secrets.unlock(passphrase);
      await encryption.unlocked();
      // What was wrong for want of the vault is to be tried again.
      for (const { id } of ports.store.accounts.list()) states.forget(id);
      events.emit({ type: 'accounts.changed' });
      watch.refresh();
      return status;
    },
  };
}
