import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPorts } from '../../../electron/adapters/assemble.ts';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { createBackend } from '../../../electron/backend/create-backend.ts';
import type { MethodName } from '../../../shared/contract/methods.ts';
import { NOW, syntheticPeople, syntheticWindow } from '../store/synthetic-mail.ts';

// `npm run bench -- insights [messages] [people]`: what looking back costs in a large mailbox, and how long any other call has to wait for
// it. Exits 1 where one of them takes more than 5 s of CPU, or holds the others up for more than 150 ms of CPU at a time.

const messages = Number(process.argv[2] ?? 1_000_000);
const persons = Number(process.argv[3] ?? 25_000);
const BATCH = 4000;
const MOST_MS = 5_000;
const HELD_UP_MS = 150;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-insights-bench-'));
try {
  const people = syntheticPeople(persons);
  const store = openStore({ file: join(folder, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
  const server = { host: '127.0.0.1', port: 993, security: 'tls' as const };
  const { id } = store.accounts.add({ email: 'me@example.org', user: 'me', imap: server, smtp: server, trustedFingerprint: null });
  store.mine.add('me@example.org', 'account');
  const made = [
    { id: store.folders.upsert(id, 'Sent', 'sent', 'special-use').id, sent: true, messages: Math.floor((messages * 2) / 7) },
    { id: store.folders.upsert(id, 'INBOX', 'inbox', 'special-use').id, sent: false, messages: Math.ceil((messages * 5) / 7) },
  ];
  const checkpoint = { uidValidity: 1, uidNext: messages + 1, highestModSeq: null, messages, pending: [] };
  store.beginBulk();
  for (const each of made) {
    for (let first = 1; first <= each.messages; first += BATCH) {
      store.ingest(each.id, syntheticWindow(each, first, Math.min(each.messages, first + BATCH - 1), people), [], checkpoint);
    }
  }
  store.endBulk();
  say(`${store.messageCount()} messages, ${store.people.count().shown} people`);
  store.close();

  const open = await openPorts({ host: 'test', version: '0', systemLanguage: 'en', timeZone: 'Europe/Paris', dataFolder: folder });
  const backend = createBackend({ ...open, clock: { now: () => NOW, timeZone: () => 'Europe/Paris' } });
  await backend.call('today.get', {});
  let reached = true;
  const looks: readonly MethodName[] = ['capacity.get', 'insights.get', 'backtest.run'];
  for (const method of looks) {
    let longest = 0;
    let turn = cpuMs();
    let running = true;
    const watch = (): void => {
      longest = Math.max(longest, cpuMs() - turn);
      turn = cpuMs();
      if (running) setImmediate(watch);
    };
    const before = cpuMs();
    setImmediate(watch);
    const answer = await backend.call(method, {});
    const cpu = cpuMs() - before;
    running = false;
    reached &&= answer.ok && cpu <= MOST_MS && longest <= HELD_UP_MS;
    say(
      `${method.padEnd(16)}${cpu.toFixed(0).padStart(7)} ms CPU, others held up for ${longest.toFixed(0)} ms CPU at most${answer.ok ? '' : '  FAILED'}`,
    );
    if (answer.ok && method === 'backtest.run') say(JSON.stringify(answer.value, null, 1).slice(0, 400));
  }
  await backend.close();
  if (!reached) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
