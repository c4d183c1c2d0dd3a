import { expect, test } from 'vitest';
import type { Keyring } from '../../../electron/adapters/secrets/keyring.ts';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { letterFrom, ME } from '../../support/fake-mail/letters.ts';
import { loopbackSettings, realBackend, type RealBackendOptions } from '../../support/real-backend.ts';
import { everythingIn } from '../../support/temporary-folder.ts';

const PASSWORD = 'Tr0ub4dor-and-3';
const PASSPHRASE = 'a long red thread';
const keyring: Keyring = {
  available: () => Promise.resolve(true),
  encrypt: text => Promise.resolve(Buffer.from(Buffer.from(text).toReversed()).toString('base64')),
  decrypt: base64 => Promise.resolve(Buffer.from(Buffer.from(base64, 'base64').toReversed()).toString()),
};

const ways: readonly [string, RealBackendOptions, boolean][] = [
  ['kept by the keyring', { keyring }, false],
  ['kept in a vault', {}, true],
  ['asked for', {}, false],
  ['in a variable', { env: { MAIL_PW: PASSWORD }, passwordEnv: 'MAIL_PW' }, false],
];

test.each(ways)('a password %s is in no file of the data folder, whatever is done', async (_way, options, vault) => {
  const server = new FakeMailServer();
  server.password = PASSWORD;
  server.add('INBOX').deliver(letterFrom('friend@example.org', 1));
  const host = await realBackend({ ...options, replace: { mail: server } });
  if (vault) await host.ask('secrets.unlock', { passphrase: PASSPHRASE });
  const settings = loopbackSettings(ME, 1143);
  await host.backend.call('account.test', { settings, password: PASSWORD });
  const { id: accountId } = await host.ask('account.add', { settings, password: PASSWORD });
  await host.ask('account.password', { accountId, password: PASSWORD });
  await host.ask('scan.run', { accountId });
  server.misbehaviour = { refuse: 'wrong-password' };
  await host.refused('scan.run', { accountId });
  await host.refused('account.add', { settings, password: PASSWORD });
  await host.backend.close();
  const bytes = everythingIn(host.dataFolder);
  expect(bytes.length).toBeGreaterThan(1000);
  for (const form of [PASSWORD, Buffer.from(PASSWORD).toString('base64').slice(0, 18), PASSPHRASE]) expect(bytes).not.toContain(form);
  expect(Buffer.from(bytes, 'latin1').includes(Buffer.from(PASSWORD, 'utf16le'))).toBe(false);
  expect(JSON.stringify(host.events)).not.toContain(PASSWORD);
  await host.stop();
});
