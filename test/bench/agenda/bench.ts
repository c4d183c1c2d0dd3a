import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPorts } from '../../../electron/adapters/assemble.ts';
import { createBackend } from '../../../electron/backend/create-backend.ts';
import { fillStore } from '../store/fill-store.ts';
import { NOW, syntheticPeople, syntheticWindow } from '../store/synthetic-mail.ts';

// `npm run bench -- agenda [messages] [people]`: how long Today takes in a mailbox of 1,000,000 messages and 20,000 people (of 25,000
// senders), the first time and after one new message. Exits 1 where Today takes more than 300 ms of CPU, or its update more than 30 ms.

const messages = Number(process.argv[2] ?? 1_000_000);
const persons = Number(process.argv[3] ?? 25_000);
const FIRST_MS = 300;
const UPDATE_MS = 30;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Taken {
  readonly wall: number;
  /** ms, of all threads: what a busy machine does not change much. */
  readonly cpu: number;
}

async function timed(work: () => Promise<unknown>): Promise<Taken> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
const show = (label: string, taken: readonly Taken[]): number => {
  const cpu = median(taken.map(each => each.cpu));
  say(
    `${label.padEnd(32)}${cpu.toFixed(1).padStart(8)} ms CPU ${median(taken.map(each => each.wall))
      .toFixed(1)
      .padStart(8)} ms`,
  );
  return cpu;
};

const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-agenda-bench-'));
try {
  const people = syntheticPeople(persons);
  const checkpoint = { uidValidity: 1, uidNext: messages + 1, highestModSeq: null, messages, pending: [] };
  const filled = fillStore(folder, messages, persons);
  say(`${filled.messages} messages, ${filled.people} people`);

  const open = await openPorts({ host: 'test', version: '0', systemLanguage: 'en', timeZone: 'Europe/Paris', dataFolder: folder });
  let now = NOW;
  const ports = { ...open, clock: { now: () => now, timeZone: () => 'Europe/Paris' } };
  const backend = createBackend(ports);
  const today = () => backend.call('today.get', {});

  const first = [await timed(today)];
  // On the next day everything is computed again.
  const daily: Taken[] = [];
  for (let times = 0; times < 7; times += 1) {
    now += 86_400_000;
    daily.push(await timed(today));
  }
  const updates: Taken[] = [];
  for (let times = 0; times < 15; times += 1) {
    const uid = messages * 2 + times;
    const [message] = syntheticWindow({ sent: false, messages: uid }, uid, uid, people);
    if (message) open.store.ingest(filled.inbox, [{ ...message, date: now }], [], checkpoint);
    updates.push(await timed(today));
  }
  show('Today, the first time', first);
  const whole = show('Today, on a new day', daily);
  const update = show('Today, after one message more', updates);
  say(`an update costs ${((100 * update) / whole).toFixed(0)} % of the whole`);
  await backend.close();
  const reached = whole <= FIRST_MS && update <= UPDATE_MS;
  say(reached ? 'reached' : `MISSED: ${FIRST_MS} ms and ${UPDATE_MS} ms of CPU`);
  if (!reached) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
