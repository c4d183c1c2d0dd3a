import { readFile, stat, utimes } from 'node:fs/promises';
import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { ATTACHMENT_BYTES_AT_MOST } from '../../../shared/contract/attachments.ts';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

let opened: Campaigning | null = null;
const start = async (): Promise<Campaigning> => (opened = await campaigning());
afterEach(async () => {
  await opened?.stop();
  opened = null;
});
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const put = (it: Campaigning, upload: string, at: number, text: string) =>
  it.host.ask('attachment.put', { upload, at, part: base64(text) });

describe('a file picked in a window', () => {
  it('comes in parts and is the file that was picked, for its owner alone', async () => {
    const it = await start();
    const upload = randomUUID();
    await put(it, upload, 0, 'Dear ');
    const { path, bytes } = await put(it, upload, 5, 'Ana');
    expect(bytes).toBe(8);
    expect(await readFile(path, 'utf8')).toBe('Dear Ana');
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('is refused where a part is missing, came twice, or is too much', async () => {
    const it = await start();
    const upload = randomUUID();
    await put(it, upload, 0, 'Dear ');
    await put(it, upload, 5, 'Ana');
    for (const at of [5, 9]) {
      expect(await it.host.refused('attachment.put', { upload, at, part: base64('Ana') })).toMatchObject({ code: 'attachment-unreadable' });
    }
    expect(await it.host.refused('attachment.put', { upload, at: ATTACHMENT_BYTES_AT_MOST, part: base64('!') })).toMatchObject({
      code: 'attachment-too-large',
    });
    expect(await it.host.refused('attachment.put', { upload: '../../etc/passwd', at: 0, part: '' })).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('goes with a letter that speaks of it; without one that letter is held back', async () => {
    const it = await start();
    await it.know({ name: 'Ana Lopez', address: 'ana@nord.example' });
    const { path } = await put(it, randomUUID(), 0, 'the plan of the house');
    const letter = {
      personId: await it.idOf('ana@nord.example'),
      accountId: it.accountId,
      subject: 'The house',
      text: 'Hello Ana,\n\nThe plan is attached.\n\nClaire\n',
      thread: 'new' as const,
      sendAt: null,
      templateKind: null,
    };
    const held = await it.host.ask('letter.send', letter);
    expect(held.deliveryId).toBeNull();
    expect(held.findings.map(({ rule }) => rule)).toContain('attachment-missing');
    const { deliveryId } = await it.host.ask('letter.send', { ...letter, attachments: [{ name: 'plan.txt', type: 'text/plain', path }] });
    const raw = Buffer.from(it.outbox.store.get(deliveryId ?? 0)?.raw ?? new Uint8Array()).toString();
    expect(raw).toMatch(/filename=plan\.txt/);
    expect(raw).toContain(base64('the plan of the house'));
  });

  it('stays while a campaign names it, and goes a day after nothing does', async () => {
    const it = await start();
    await it.know({ name: 'Ana Lopez', address: 'ana@nord.example' });
    const kept = await put(it, randomUUID(), 0, 'kept');
    const dropped = await put(it, randomUUID(), 0, 'dropped');
    await it.create({ attachments: [{ name: 'kept.txt', type: 'text/plain', path: kept.path }] });
    const longAgo = new Date(it.clock.at - 2 * 86_400_000);
    for (const { path } of [kept, dropped]) await utimes(path, longAgo, longAgo);
    await put(it, randomUUID(), 0, 'another');
    expect(await readFile(kept.path, 'utf8')).toBe('kept');
    await expect(stat(dropped.path)).rejects.toThrow('ENOENT');
  });
});
