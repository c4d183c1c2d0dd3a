import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHELF_MS } from '../../../electron/backend/agenda/undo-shelf.ts';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, NOON, received, sent, SETTINGS } from '../../adapters/sqlite/support/mail.ts';
import { realBackend, type RealBackend } from '../../support/real-backend.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const MARIE = 'marie.martin@nord.example';
const MAIL = [
  received(1, `Marie Martin <${MARIE}>`, { date: NOON, id: 'one@x' }),
  sent(2, [`Marie Martin <${MARIE}>`, 'Ben <ben@sud.example>'], { date: NOON + 1, id: 'two@x' }),
  received(3, 'Ben <ben@sud.example>', { date: NOON + 2, id: 'three@x' }),
];
let dataFolder: string;
let app: RealBackend;

const read = (uidValidity: number): void => {
  const store = openStore({ file: join(dataFolder, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
  const account = store.accounts.list()[0] ?? store.accounts.add(SETTINGS);
  const inbox = store.folders.upsert(account.id, 'INBOX', 'inbox', 'special-use').id;
  if (uidValidity > 1) store.folders.clear(inbox);
  store.ingest(inbox, MAIL, [], { ...CHECKPOINT, uidValidity });
  store.close();
};

beforeEach(async () => {
  dataFolder = folder();
  read(1);
  app = await realBackend({ dataFolder });
  const card = join(folder(), 'marie.vcf');
  writeFileSync(
    card,
    `BEGIN:VCARD\nVERSION:3.0\nFN:Marie Martin\nEMAIL:${MARIE}\nTEL:+33 1\nNOTE:Oboe player\nBDAY:1980-02-29\nEND:VCARD\n`,
  );
  await app.ask('import.run', { path: card });
});
afterEach(async () => {
  vi.useRealTimers();
  await app.stop();
});

const marie = async (): Promise<number> => (await app.ask('person.get', { address: MARIE })).id;
const everything = async (): Promise<unknown> => [
  await app.ask('export.file', { format: 'json' }),
  await app.ask('people.list', { hidden: true }),
  await app.ask('import.list', {}),
];
const onDisk = (): string =>
  readdirSync(dataFolder)
    .filter(name => name.startsWith('fil-rouge.sqlite'))
    .map(name => readFileSync(join(dataFolder, name), 'latin1'))
    .join('');

describe('what I keep about somebody', () => {
  it('is told whole: what was said, what letters left, and where it stands', async () => {
    const kept = await app.ask('person.kept', { personId: await marie() });
    expect(kept).toMatchObject({
      name: 'Marie Martin',
      addresses: [MARIE],
      letters: { received: 1, sent: 1 },
      said: [{ note: 'Oboe player', card: { phones: [{ value: '+33 1' }] }, dates: [{ kind: 'birthday', year: 1980 }] }],
    });
    expect(kept.places.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['names', 'private_notes', 'person_dates', 'cards', 'import_rows']),
    );
    const { text } = await app.ask('person.export', { personId: await marie(), format: 'vcard' });
    expect(text).toContain('NOTE:Oboe player');
    expect(text).not.toContain('ben@');
  });

  it('is gone in one action, and back as it was within ten seconds', async () => {
    const before = await everything();
    const { undo, addresses } = await app.ask('person.erase', { personId: await marie() });
    expect(addresses).toEqual([MARIE]);
    expect(await app.refused('person.get', { address: MARIE })).toMatchObject({ code: 'person-unknown' });
    expect(JSON.stringify(await everything())).not.toContain('arie');
    expect(await app.ask('person.get', { address: 'ben@sud.example' })).toMatchObject({ received: 1, sent: 1 });
    await app.ask('person.unerase', { undo });
    expect(await everything()).toEqual(before);
    expect(await app.refused('person.unerase', { undo })).toMatchObject({ code: 'undo-expired' });
  });

  it('is nowhere on the disk afterwards, and no new reading of the mailbox brings it back', async () => {
    expect(onDisk()).toContain(MARIE);
    await app.ask('person.erase', { personId: await marie() });
    await app.backend.close();
    expect(onDisk()).not.toContain('marie.martin');
    expect(onDisk()).not.toContain('Marie Martin');
    expect(onDisk()).not.toContain('Oboe');
    read(2);
    app = await realBackend({ dataFolder });
    expect(await app.refused('person.get', { address: MARIE })).toMatchObject({ code: 'person-unknown' });
    expect(await app.ask('people.list', { hidden: true })).toMatchObject([{ name: 'Ben', received: 1, sent: 1 }]);
    expect(onDisk()).not.toContain('marie.martin');
    const card = join(folder(), 'again.vcf');
    writeFileSync(card, `BEGIN:VCARD\nVERSION:3.0\nFN:Marie\nEMAIL:${MARIE}\nEND:VCARD\n`);
    expect((await app.ask('import.run', { path: card })).rows).toMatchObject([{ outcome: 'skipped', skipped: 'erased' }]);
    expect(await app.ask('person.readmit', { address: MARIE })).toEqual({ readmitted: true });
    expect((await app.ask('import.run', { path: card })).rows).toMatchObject([{ outcome: 'new' }]);
    expect(await app.ask('person.readmit', { address: MARIE })).toEqual({ readmitted: false });
  });

  it('what waits for them in the outbox will not go, and comes back with them; what is on its way is not touched', async () => {
    const deliver = (state: string): void => {
      const db = new DatabaseSync(join(dataFolder, 'fil-rouge.sqlite'));
      db.prepare(
        `INSERT OR REPLACE INTO deliveries (id, campaign, step, address, generation, account_id, sender, message_id, state, scheduled_for, next_at, updated_at)
         VALUES (7, 'c', 1, ?, 0, 1, 'me@example.org', 'm@x', ?, 1, 1, 1)`,
      ).run(MARIE, state);
      db.prepare("INSERT OR REPLACE INTO delivery_bytes (delivery_id, raw, sha256) VALUES (7, ?, 'x')").run(Buffer.from(`To: ${MARIE}`));
      db.close();
    };
    const rows = async () => (await app.ask('outbox.list', {})).map(({ address, state }) => [address, state]);
    deliver('handoff');
    expect(await app.refused('person.erase', { personId: await marie() })).toMatchObject({ code: 'delivery-under-way', retryable: true });
    deliver('queued');
    const { undo } = await app.ask('person.erase', { personId: await marie() });
    expect(await rows()).toEqual([['erased-7', 'cancelled']]);
    await app.ask('person.unerase', { undo });
    expect(await rows()).toEqual([[MARIE, 'queued']]);
    await app.ask('person.erase', { personId: await marie() });
    await app.backend.close();
    expect(onDisk()).not.toContain('marie.martin');
  });

  it('a running program forgets it once it can no longer be taken back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { undo } = await app.ask('person.erase', { personId: await marie() });
    vi.advanceTimersByTime(SHELF_MS + 1);
    expect(onDisk()).not.toContain('marie.martin');
    expect(await app.refused('person.unerase', { undo })).toMatchObject({ code: 'undo-expired' });
  });
});
