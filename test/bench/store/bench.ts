// node test/bench/store/bench.ts [messages] [people]: how fast the store takes a first scan in, answers the lists, and takes one message more.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { NOW, type SyntheticFolder, syntheticPeople, syntheticWindow } from './synthetic-mail.ts';

const messages = Number(process.argv[2] ?? 140_000);
const persons = Number(process.argv[3] ?? 3_277);
const BATCH = 4000;
const WINDOW = 40_000;

const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-store-bench-'));
const file = join(folder, 'fil-rouge.db');
try {
  const store = openStore({ file, timeZone: 'Europe/Paris' });
  const server = { host: '127.0.0.1', port: 993, security: 'tls' as const };
  const account = store.accounts.add({ email: 'me@example.org', user: 'me', imap: server, smtp: server, trustedFingerprint: null });
  store.mine.add('me@example.org', 'account');
  const people = syntheticPeople(persons);
  const folders: { id: number; made: SyntheticFolder }[] = [
    {
      id: store.folders.upsert(account.id, 'Sent', 'sent', 'special-use').id,
      made: { sent: true, messages: Math.floor((messages * 2) / 7) },
    },
    {
      id: store.folders.upsert(account.id, 'INBOX', 'inbox', 'special-use').id,
      made: { sent: false, messages: Math.ceil((messages * 5) / 7) },
    },
  ];

  let inStore = 0;
  /** µs, of all threads: what a busy machine does not change much. */
  let cpu = 0;
  let firstPeople = 0;
  let peak = 0;
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    inStore += performance.now() - start;
    return result;
  };

  timed(() => store.beginBulk());
  for (const { id, made } of folders) {
    for (let top = made.messages; top > 0; top -= WINDOW) {
      for (let first = Math.max(1, top - WINDOW + 1); first <= top; first += BATCH) {
        const last = Math.min(top, first + BATCH - 1);
        const batch = syntheticWindow(made, first, last, people);
        timed(() =>
          store.ingest(id, batch, [], {
            uidValidity: 1,
            uidNext: made.messages + 1,
            highestModSeq: null,
            messages: made.messages,
            pending: [],
          }),
        );
        if (firstPeople === 0 && store.people.count().shown > 0) firstPeople = inStore;
        peak = Math.max(peak, process.memoryUsage.rss());
      }
    }
  }
  const ingested = inStore;
  timed(() => store.endBulk());
  peak = Math.max(peak, process.memoryUsage.rss());
  const rows = store.messageCount();
  report('messages', rows);
  report('ingest ms', ingested);
  report('endBulk ms', inStore - ingested);
  report('messages/s, all in', rows / (inStore / 1000));
  report('µs per message', (inStore * 1000) / rows);
  report('CPU µs per message', cpu / rows);
  report('first people after ms', firstPeople);
  report('RSS MB, peak', peak / 1e6);
  report('file MB', statSync(file).size / 1e6);

  report(
    'people.list ms',
    median(5, () => store.people.list(NOW, false)),
  );
  report(
    'people.list with hidden ms',
    median(5, () => store.people.list(NOW, true)),
  );
  report('people shown', store.people.count().shown);
  let uid = 2_000_000;
  const inbox = folders[1];
  if (inbox) {
    const one = (): void => {
      uid += 1;
      const batch = syntheticWindow({ sent: false, messages: uid }, uid, uid, people);
      store.ingest(inbox.id, batch, [], { uidValidity: 1, uidNext: uid + 1, highestModSeq: null, messages: rows, pending: [] });
    };
    report('one message more ms', median(200, one));
    report(
      'expunge of one ms',
      median(50, () => store.expunge(inbox.id, [{ first: uid, last: uid-- }])),
    );
    report(
      'uids ms',
      median(3, () => store.uids(inbox.id)),
    );
  }
  const someone = store.people.list(NOW, false)[0];
  if (someone)
    report(
      'letters of one ms',
      median(20, () => store.people.letters(someone.id, 200)),
    );
  const start = performance.now();
  store.rebuild();
  report('rebuild ms', performance.now() - start);
  store.close();
} finally {
  rmSync(folder, { recursive: true });
}

function report(label: string, value: number): void {
  console.log(`${label.padEnd(28)}${value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(3)}`);
}

function median(times: number, work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}
