import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import { fileSent } from '../../../electron/backend/outbox/file-sent.ts';
import type { OutboxContext } from '../../../electron/backend/outbox/outbox-context.ts';
import type { OutboxStore } from '../../../electron/backend/ports/outbox-store.ts';
import type { SentCopy, SentFolder } from '../../../electron/backend/ports/sent-folder.ts';

const MINUTE = 60_000;

describe('the copy in Sent', () => {
  let folder = '';
  let store: OutboxStore;
  let now = Date.UTC(2026, 10, 23, 9, 0);
  let copies: Map<string, SentCopy>;
  let appended = 0;
  const sent: SentFolder = {
    exists: true,
    find: (ours, theirs) => Promise.resolve(copies.get(ours) ?? (theirs === null ? null : (copies.get(theirs) ?? null))),
    append: () => Promise.resolve(++appended),
    close: () => Promise.resolve(),
  };
  /** Looks each minute for so long; the state at the end. */
  const look = async (minutes: number, isKnownToFile: boolean): Promise<string | undefined> => {
    const context = { store, now: () => now } as OutboxContext;
    for (let minute = 0; minute <= minutes; minute++) {
      const [row] = store.due(['accepted'], now, 1);
      if (row) await fileSent(context, row, sent, isKnownToFile);
      now += MINUTE;
    }
    return store.get(1)?.state;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fil-rouge-file-sent-'));
    store = openOutboxStore({ file: join(folder, 'mail.db'), install: 'here' });
    copies = new Map();
    appended = 0;
    store.acquire(now);
    const delivery = { campaign: 'c', step: 1, address: 'a@x.test', generation: 0, accountId: 1, sender: 'me@x.test', latest: null };
    store.add({ ...delivery, messageId: 'ours@x.test', raw: Buffer.from('Subject: x\r\n\r\nx\r\n'), scheduledFor: now }, now);
    store.begin(1, { attempts: 1, firstAttemptAt: now }, now);
    store.move(1, 'submitting', 'handoff', { droppedAt: now }, '', now);
    const response = '250 2.0.0 OK <theirs.1@prod.outlook.com>';
    store.move(1, 'handoff', 'accepted', { acceptedAt: now, response, nextAt: now }, response, now);
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is made after five minutes where nobody else made it, which is remembered', async () => {
    expect(await look(4, false)).toBe('accepted');
    expect(await look(3, false)).toBe('filed');
    expect([appended, store.sending(1).filesSent]).toEqual([1, 'us']);
  });

  it('is waited for an hour where the provider is known to make it, so that a late one is not doubled', async () => {
    expect(await look(50, true)).toBe('accepted');
    copies.set('ours@x.test', { uid: 7, keptId: true });
    expect(await look(1, true)).toBe('filed');
    expect([appended, store.sending(1).filesSent]).toEqual([0, 'server']);
  });

  it('teaches how late the server files, at most', async () => {
    expect(store.sending(1).filedAfterMs).toBeNull();
    await look(3, true);
    copies.set('ours@x.test', { uid: 7, keptId: true });
    await look(1, true);
    expect(store.sending(1).filedAfterMs).toBe(4 * MINUTE);
  });

  it('is never ours at a provider that makes it, also where it cannot be found: it may lie there under another id', async () => {
    expect(await look(59, true)).toBe('accepted');
    expect(await look(3, true)).toBe('filed');
    expect([appended, store.sending(1).filesSent]).toEqual([0, 'unknown']);
  });

  it('is never ours where the server was seen to rename it', async () => {
    store.setSending(1, { filesSent: 'server-renames' });
    expect(await look(62, false)).toBe('filed');
    expect(appended).toBe(0);
  });

  it('is known under the id the server gave it, and then proves nothing about ours', async () => {
    copies.set('theirs.1@prod.outlook.com', { uid: 8, keptId: false });
    expect(await look(0, true)).toBe('filed');
    expect([appended, store.sending(1).filesSent]).toEqual([0, 'server-renames']);
  });

  it('is no proof of a provider’s habits before it was seen: expecting is not knowing', async () => {
    await look(10, true);
    expect(store.sending(1).filesSent).toBe('unknown');
  });
});
