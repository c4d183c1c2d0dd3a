import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ScannedMessage, Store, StoredPerson } from '../../../../electron/backend/ports/store.ts';
import { openStore } from '../../../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, DAY, ME, NOON, SETTINGS } from './mail.ts';

export type TestStore = ReturnType<typeof openStore>;

/** A store with one account, me, and two folders. */
export function newStore(file = ':memory:', timeZone = 'Europe/Paris') {
  const store = openStore({ file, timeZone });
  onTestFinished(() => {
    try {
      store.close();
    } catch {
      // The test closed it.
    }
  });
  const account = store.accounts.add(SETTINGS);
  store.mine.add(ME, 'account');
  const inbox = store.folders.upsert(account.id, 'INBOX', 'inbox', 'special-use').id;
  const archive = store.folders.upsert(account.id, 'Archive', 'archive', 'name').id;
  return { store, account, inbox, archive };
}

export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'fil-rouge.sqlite');
}

export function take(store: Store, folderId: number, ...messages: ScannedMessage[]): number {
  return store.ingest(folderId, messages, [], CHECKPOINT);
}

export function person(store: Store, address: string): StoredPerson {
  const found = store.people.byAddress(address, NOON + 10 * DAY);
  if (!found) throw new Error(`nobody at ${address}`);
  return found;
}

/** Everyone, without the ids that depend on the order of reading. */
export function everyone(store: Store, now = NOON + 10 * DAY) {
  return store.people
    .list(now, true)
    .map(({ id, ...rest }) => ({ ...rest, letters: store.people.letters(id, 1000).length, evidence: store.people.evidence(id, now) }))
    .toSorted((a, b) => ((a.addresses[0] ?? '') < (b.addresses[0] ?? '') ? -1 : 1));
}
