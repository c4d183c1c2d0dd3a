import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LEAST_COST } from '../../../electron/adapters/backup/sealed-stream.ts';
import type { CampaignDraft } from '../../../shared/contract/writing.ts';
import type { Keyring } from '../../../electron/adapters/secrets/keyring.ts';
import { loopbackSettings, realBackend, type RealBackend, type RealBackendOptions } from '../../support/real-backend.ts';
import { NOBODY, EVERY_HOUR } from '../../support/writing/campaigning.ts';
import { everythingIn } from '../../support/temporary-folder.ts';

const NOTE = 'her brother is a cabinet maker';
const PASSPHRASE = 'seven quiet herons';
const ANNA = 'anna@nord.example';

const DRAFT: Omit<CampaignDraft, 'accountId'> = {
  name: 'Autumn',
  kind: 'check-in',
  space: 'professional',
  templateKind: 'check-in',
  templateIds: [],
  fields: {},
  audience: NOBODY,
  schedule: EVERY_HOUR,
  thread: 'new',
  attachments: [],
};

/** Scrambles, as a keyring would encrypt; each computer has its own. */
const keyringOf = (computer: string, isThere = (): boolean => true): Keyring => ({
  available: () => Promise.resolve(isThere()),
  encrypt: text => Promise.resolve(Buffer.from(`${computer}:${text}`).toString('base64')),
  decrypt: base64 => {
    const [whose, ...text] = Buffer.from(base64, 'base64').toString().split(':');
    return whose === computer ? Promise.resolve(text.join(':')) : Promise.reject(new Error('another keyring'));
  },
});

const opened: RealBackend[] = [];
const open = async (options: RealBackendOptions = {}): Promise<RealBackend> => {
  const host = await realBackend({ backupCost: LEAST_COST, ...options });
  opened.push(host);
  return host;
};
const again = async (host: RealBackend, options: RealBackendOptions = {}): Promise<RealBackend> => {
  const next = await host.reopen(options);
  opened.push(next);
  return next;
};
afterEach(async () => {
  for (const host of opened.splice(0).toReversed()) await host.stop();
});

/** Somebody known from an address book, with a note on them. */
async function writeNote(host: RealBackend): Promise<void> {
  const text = `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Nord\r\nEMAIL:${ANNA}\r\nEND:VCARD\r\n`;
  const path = join(host.dataFolder, 'anna.vcf');
  writeFileSync(path, text);
  await host.ask('import.run', { path });
  await host.ask('note.set', { personId: await idOf(host), note: NOTE });
}
const idOf = async (host: RealBackend): Promise<number> => (await host.ask('person.get', { address: ANNA })).id;
const noteOf = async (host: RealBackend): Promise<string> => (await host.ask('note.get', { personId: await idOf(host) })).note;
const settled = async (host: RealBackend): Promise<string> => {
  for (;;) {
    const { state } = await host.ask('encryption.get', {});
    if (!state.startsWith('turning')) return state;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
};

describe('what I write', () => {
  it('is encrypted by itself where there is a keyring, also what was there before', async () => {
    const before = await open();
    await writeNote(before);
    expect(await before.ask('encryption.get', {})).toMatchObject({ wanted: true, state: 'off' });
    expect(everythingIn(before.dataFolder)).toContain(NOTE);
    const host = await again(before, { keyring: keyringOf('here'), watch: true });
    while ((await host.ask('encryption.get', {})).state !== 'on') await new Promise(resolve => setTimeout(resolve, 5));
    expect(await host.ask('encryption.get', {})).toMatchObject({ wanted: true, why: null, problem: null });
    expect(await noteOf(host)).toBe(NOTE);
    expect(everythingIn(host.dataFolder)).not.toContain(NOTE);
    const next = await again(host, { watch: false });
    expect(await noteOf(next)).toBe(NOTE);
  });

  it('stays as it is where there is no place for a key, and that is said', async () => {
    const host = await open({ watch: true, env: { FIL_ROUGE_PASSWORD: 'the mail password' } });
    await writeNote(host);
    expect(await host.ask('encryption.set', { wanted: true })).toMatchObject({ wanted: true, state: 'off', why: 'no-place-for-key' });
    expect(everythingIn(host.dataFolder)).toContain(NOTE);
  });

  it('is encrypted once a vault is made, is locked with it, and comes back with the passphrase', async () => {
    const host = await open();
    await writeNote(host);
    await host.ask('secrets.unlock', { passphrase: PASSPHRASE });
    expect(await settled(host)).toBe('on');
    expect(await noteOf(host)).toBe(NOTE);
    const locked = await again(host);
    expect(await locked.ask('encryption.get', {})).toMatchObject({ state: 'locked', why: 'vault-locked' });
    expect(await noteOf(locked)).toMatch(/^\(locked/);
    expect(await locked.refused('note.set', { personId: await idOf(locked), note: 'something else' })).toMatchObject({
      code: 'texts-locked',
    });
    expect(await locked.refused('note.set', { personId: await idOf(locked), note: '' })).toMatchObject({ code: 'texts-locked' });
    expect(await locked.refused('export.file', { format: 'json' })).toMatchObject({ code: 'texts-locked' });
    await locked.ask('secrets.unlock', { passphrase: PASSPHRASE });
    expect(await noteOf(locked)).toBe(NOTE);
    expect(locked.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['writing.changed', 'people.changed', 'outbox.changed']));
  });

  it('is plain again when the user says so, and stays so', async () => {
    const keyring = keyringOf('here');
    const host = await open({ keyring });
    await writeNote(host);
    expect(await host.ask('encryption.set', { wanted: true })).toMatchObject({ state: 'on' });
    expect(everythingIn(host.dataFolder)).not.toContain(NOTE);
    expect(await host.ask('encryption.set', { wanted: false })).toMatchObject({ wanted: false, state: 'off' });
    const next = await again(host, { watch: true });
    expect(await settled(next)).toBe('off');
    expect(await noteOf(next)).toBe(NOTE);
    expect(everythingIn(next.dataFolder)).toContain(NOTE);
  });

  it('is locked while the keyring is gone, nothing of it is lost, and it is there again with the keyring', async () => {
    let isThere = true;
    const keyring = keyringOf('here', () => isThere);
    const host = await open({ keyring });
    await writeNote(host);
    await host.ask('encryption.set', { wanted: true });
    const { id: accountId } = await host.ask('account.add', { settings: loopbackSettings('me@here.example', 143), password: 'x' });
    const { id: campaignId } = await host.ask('campaign.create', { ...DRAFT, accountId });
    isThere = false;
    const without = await again(host, { watch: true });
    expect(await without.ask('encryption.get', {})).toMatchObject({ state: 'locked', why: 'keyring-unavailable' });
    // What needs no text works: the list of people, the day, the outbox.
    await without.ask('people.list', { hidden: false });
    await without.ask('today.get', {});
    await without.ask('outbox.run', {});
    expect(await without.refused('campaign.list', {})).toMatchObject({ code: 'texts-locked' });
    expect(await without.refused('need.matches', {})).toMatchObject({ code: 'texts-locked' });
    expect(await without.ask('encryption.set', { wanted: false })).toMatchObject({ state: 'locked' });
    isThere = true;
    const back = await again(without, { watch: false });
    expect(await noteOf(back)).toBe(NOTE);
    expect((await back.ask('campaign.list', {})).map(({ id }) => id)).toEqual([campaignId]);
  });

  it('is locked in a folder that was copied to another computer', async () => {
    const host = await open({ keyring: keyringOf('here') });
    await writeNote(host);
    await host.ask('encryption.set', { wanted: true });
    const elsewhere = await again(host, { keyring: keyringOf('elsewhere') });
    expect(await elsewhere.ask('encryption.get', {})).toMatchObject({ state: 'locked', why: 'keyring-unavailable' });
    expect(await elsewhere.refused('backup.create', { passphrase: PASSPHRASE })).toMatchObject({ code: 'texts-locked' });
  });

  it('is written by no other Fil Rouge that does not know yet that it is encrypted', async () => {
    const keyring = keyringOf('here');
    const window = await open({ keyring });
    await writeNote(window);
    const command = await open({ keyring, dataFolder: window.dataFolder });
    await command.ask('encryption.set', { wanted: true });
    const personId = await idOf(window);
    expect(await window.refused('note.set', { personId, note: `${NOTE} in Lyon` })).toMatchObject({ code: 'texts-locked' });
    while ((await window.ask('encryption.get', {})).state !== 'on') await new Promise(resolve => setTimeout(resolve, 5));
    await window.ask('note.set', { personId, note: `${NOTE} in Lyon` });
    expect(everythingIn(window.dataFolder)).not.toContain(NOTE);
    await command.ask('encryption.set', { wanted: false });
    await window.ask('note.set', { personId, note: NOTE });
    expect(await noteOf(command)).toBe(NOTE);
  });

  it('is in no diagnosis, and neither is its key', async () => {
    const host = await open({ keyring: keyringOf('here') });
    await writeNote(host);
    await host.ask('encryption.set', { wanted: true });
    const { text } = await host.ask('app.diagnostics', {});
    expect(text).toContain('encrypted texts on');
    expect(text).not.toMatch(/[0-9a-f]{16}/);
    expect(text).not.toContain(NOTE);
  });
});

describe('a backup of it', () => {
  const saved = async (): Promise<string> => {
    const host = await open({ keyring: keyringOf('here') });
    await writeNote(host);
    await host.ask('encryption.set', { wanted: true });
    const { file } = await host.ask('backup.create', { passphrase: PASSPHRASE });
    return file;
  };

  it.each<[string, RealBackendOptions, boolean, string]>([
    ['the keyring', { keyring: keyringOf('elsewhere') }, false, 'on'],
    ['the vault', {}, true, 'on'],
    ['no place for a key, unencrypted', {}, false, 'off'],
  ])('can be read on a new computer with %s', async (_, options, hasVault, state) => {
    const file = await saved();
    const fresh = await open(options);
    if (hasVault) await fresh.ask('secrets.unlock', { passphrase: PASSPHRASE });
    await fresh.ask('backup.preview', { file, passphrase: PASSPHRASE });
    await fresh.ask('backup.restore', { file, passphrase: PASSPHRASE });
    const restored = await again(fresh);
    if (hasVault) await restored.ask('secrets.unlock', { passphrase: PASSPHRASE });
    expect(await restored.ask('encryption.get', {})).toMatchObject({ state });
    expect(await noteOf(restored)).toBe(NOTE);
    expect(everythingIn(restored.dataFolder).includes(NOTE)).toBe(state === 'off');
    // And is backed up there again.
    await restored.ask('backup.create', { passphrase: PASSPHRASE });
  });

  it('takes nothing from what the new computer has under a key of its own', async () => {
    const file = await saved();
    const fresh = await open({ keyring: keyringOf('elsewhere') });
    await writeNote(fresh);
    await fresh.ask('encryption.set', { wanted: true });
    const own = await fresh.ask('backup.create', { passphrase: PASSPHRASE });
    await fresh.ask('backup.restore', { file, passphrase: PASSPHRASE });
    const restored = await again(fresh);
    expect(await noteOf(restored)).toBe(NOTE);
    await restored.ask('backup.restore', { file: own.file, passphrase: PASSPHRASE });
    expect(await noteOf(await again(restored))).toBe(NOTE);
  });
});
