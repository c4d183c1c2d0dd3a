import { loopbackSettings, realBackend, type RealBackend, type RealBackendOptions } from '../real-backend.ts';
import type { FakeMailServer } from './fake-mail-server.ts';
import { ME } from './letters.ts';

export interface FakeAccount {
  readonly host: RealBackend;
  readonly accountId: number;
}

/** The real backend and store with one account on a fake server. The password is in the environment, so that it outlives a restart. */
export async function accountOn(server: FakeMailServer, options: RealBackendOptions = {}): Promise<FakeAccount> {
  const host = await realBackend({
    env: { FIL_ROUGE_PASSWORD: server.password },
    ...options,
    replace: { mail: server, ...options.replace },
  });
  // On data that was there before, the account is there too.
  const [known] = await host.ask('account.list', {});
  const account = known ?? (await host.ask('account.add', { settings: loopbackSettings(ME, 1143), password: server.password }));
  return { host, accountId: account.id };
}

/**
 * Everything a scan leaves behind that can be seen: without the numbers the store gives, what depends on the hour, and which of two
 * copies a letter is shown from.
 */
export async function whatIsKnown({ host, accountId }: FakeAccount): Promise<unknown> {
  const people = await host.ask('people.list', { hidden: true });
  const pages = await Promise.all(people.map(({ id }) => host.ask('person.get', { id })));
  const folders = await host.ask('folder.list', { accountId });
  return {
    people: pages
      .map(
        ({ name, addresses, hiddenBecause, received, sent, contactDays, firstReceived, lastReceived, firstSent, lastSent, letters }) => ({
          key: addresses.join(),
          name,
          hiddenBecause,
          counts: [received, sent, contactDays],
          dates: [firstReceived, lastReceived, firstSent, lastSent],
          letters: letters.map(({ date, direction }) => `${date} ${direction}`),
        }),
      )
      .toSorted((a, b) => a.key.localeCompare(b.key)),
    folders: folders.map(({ path, role, roleSource, messages, read }) => ({ path, role, roleSource, messages, read })),
    skipped: await host.ask('scan.skipped', { accountId }),
  };
}
