import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/adapters/sqlite/database.ts';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import { newTextKey, textCipher } from '../../../electron/adapters/texts/text-cipher.ts';
import { TextLock } from '../../../electron/adapters/texts/text-lock.ts';
import { openOutbox } from '../../../electron/backend/outbox/outbox.ts';
import type { OutboxContext } from '../../../electron/backend/outbox/outbox-context.ts';
import type { OutboxStore } from '../../../electron/backend/ports/outbox-store.ts';
import { loopbackSettings } from '../../support/real-backend.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const START = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;
const RAW = Buffer.from('Subject: hello\r\n\r\nAbout the house.\r\n');
const cipher = textCipher(newTextKey());

describe('a letter that waits, encrypted', () => {
  const folder = temporaryFolders();
  /** An outbox over a server that takes everything. */
  const sending = (file: string) => {
    const lock = new TextLock();
    const store = openOutboxStore({ file, install: 'here', texts: lock });
    const clock = { now: START };
    const sent: Buffer[] = [];
    let opened = 0;
    const context: OutboxContext = {
      store,
      submitter: {
        open: async () => {
          opened++;
          await Promise.resolve();
          const send = async (_: unknown, raw: Uint8Array, beforeDot: () => void | Promise<void>) => {
            await beforeDot();
            sent.push(Buffer.from(raw));
            return { kind: 'accepted', response: '250 OK' } as const;
          };
          return { session: { send, usable: true, close: () => {} } };
        },
      },
      sentFolders: { open: () => Promise.reject(new Error('no mailbox')) },
      credentials: () => Promise.resolve({ settings: loopbackSettings('me@here.example', 143), password: 'x', sentFolder: null }),
      guard: () => ({ go: true }),
      now: () => clock.now,
    };
    const hasKey = (has: boolean): void => lock.set({ seals: true, needsKey: true, cipher: has ? cipher : null });
    return { store, context, clock, sent, hasKey, opened: () => opened };
  };
  const queue = (store: OutboxStore): void => {
    const delivery = { campaign: 'c', step: 1, address: 'anna@nord.example', generation: 0, accountId: 1, sender: 'me@here.example' };
    store.add({ ...delivery, messageId: 'one@here.example', raw: RAW, scheduledFor: START, latest: null }, START);
  };

  it('goes byte for byte once the key is there, and not before; it is asked for no server meanwhile', async () => {
    const { store, context, clock, sent, hasKey, opened } = sending(join(folder(), 'mail.db'));
    hasKey(true);
    queue(store);
    hasKey(false);
    const outbox = openOutbox(context);
    for (let minute = 0; minute < 3; minute++) {
      expect(await outbox?.tick()).toBe(clock.now + MINUTE);
      clock.now += MINUTE;
    }
    expect({ state: store.get(1)?.state, sent, opened: opened() }).toEqual({ state: 'queued', sent: [], opened: 0 });
    hasKey(true);
    await outbox?.tick();
    expect(store.get(1)?.state).toBe('accepted');
    expect(sent).toEqual([RAW]);
    store.close();
  });

  it('is held, not lost, where the key comes too late', async () => {
    const { store, context, clock, sent, hasKey } = sending(join(folder(), 'mail.db'));
    hasKey(true);
    queue(store);
    hasKey(false);
    clock.now += 7 * 60 * MINUTE;
    await openOutbox(context)?.tick();
    hasKey(true);
    expect(store.get(1)).toMatchObject({ state: 'held', reason: 'late', raw: RAW });
    expect(sent).toEqual([]);
    store.close();
  });

  it('is held with its reason where its bytes were changed outside', async () => {
    const file = join(folder(), 'mail.db');
    const { store, context, sent, hasKey } = sending(file);
    hasKey(true);
    queue(store);
    const db = new Database(file);
    db.run("UPDATE delivery_bytes SET raw = CAST(substr(raw, 1, length(raw) - 1) || 'x' AS BLOB)");
    db.close();
    await openOutbox(context)?.tick();
    expect(store.get(1)).toMatchObject({ state: 'held', reason: 'bytes-unreadable' });
    expect(sent).toEqual([]);
    store.close();
  });
});
