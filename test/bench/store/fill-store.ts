import { join } from 'node:path';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { syntheticPeople, syntheticWindow } from './synthetic-mail.ts';

const BATCH = 4000;

export interface FilledStore {
  readonly messages: number;
  readonly people: number;
  /** The folder that received mail lies in. */
  readonly inbox: number;
}

/** A mailbox as a first scan leaves it: `messages` of `senders`, some of whom only send newsletters. Nothing of it can be reached. */
export function fillStore(dataFolder: string, messages: number, senders: number): FilledStore {
  const people = syntheticPeople(senders);
  const checkpoint = { uidValidity: 1, uidNext: messages + 1, highestModSeq: null, messages, pending: [] };
  const store = openStore({ file: join(dataFolder, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
  const server = { host: '127.0.0.1', port: 993, security: 'tls' as const };
  const account = store.accounts.add({ email: 'me@example.org', user: 'me', imap: server, smtp: server, trustedFingerprint: null });
  store.mine.add('me@example.org', 'account');
  const made = [
    { id: store.folders.upsert(account.id, 'Sent', 'sent', 'special-use').id, sent: true, messages: Math.floor((messages * 2) / 7) },
    { id: store.folders.upsert(account.id, 'INBOX', 'inbox', 'special-use').id, sent: false, messages: Math.ceil((messages * 5) / 7) },
  ];
  store.beginBulk();
  for (const each of made) {
    for (let first = 1; first <= each.messages; first += BATCH) {
      store.ingest(each.id, syntheticWindow(each, first, Math.min(each.messages, first + BATCH - 1), people), [], checkpoint);
    }
  }
  store.endBulk();
  store.accounts.scanned(account.id, Date.now());
  const filled = { messages: store.messageCount(), people: store.people.count().shown, inbox: made[1]?.id ?? 0 };
  store.close();
  return filled;
}
