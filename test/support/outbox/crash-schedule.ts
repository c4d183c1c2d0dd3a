import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import type { Delivery, DeliveryEvent } from '../../../electron/backend/ports/outbox-store.ts';
import { startFaultySmtpServer, type Misbehaviour } from '../faulty-smtp-server.ts';
import type { Incident } from './crashing-store.ts';
import { NEXT_VERSION } from './next-version.ts';
import type { ProcessOptions } from './outbox-process.ts';
import { sealingLock } from './sealing-lock.ts';
import { SentMailbox, serveSent, type SentKind } from './sent-over-socket.ts';

/** One run of the program, and what precedes it. */
export interface Run {
  readonly incidents: readonly Incident[];
  /** The computer's clock is set by so much before it; the servers' are not. */
  readonly clockSet?: number;
  /** Nobody uses the computer for so long before it. */
  readonly pause?: number;
  /** The database as it was before that run (by number, from 0) is put back, all else is as it is. */
  readonly restore?: number;
  /** By the next version of the app, and so are all that follow. */
  readonly upgraded?: boolean;
  /** A second instance is started at the same moment, and takes over when the first ends or dies. */
  readonly twin?: boolean;
}

export interface CrashSchedule {
  readonly recipients: number;
  /** The last run of all is one without incidents. */
  readonly runs: readonly Run[];
  readonly smtp: readonly Misbehaviour[];
  readonly sent: SentKind;
}

export interface Ending {
  readonly deliveries: readonly Delivery[];
  readonly events: ReadonlyMap<string, readonly DeliveryEvent[]>;
  /** How often the server took a mail for each address. */
  readonly received: ReadonlyMap<string, number>;
  /** Copies in Sent by Message-ID. */
  readonly filed: ReadonlyMap<string, number>;
  readonly kills: number;
  /** The computer's clock was set forward between two runs. */
  readonly setForward: boolean;
}

const START = Date.UTC(2026, 10, 23, 9, 0);
const LATEST_MS = 72 * 3_600_000;
const addressOf = (number: number): string => `p${number}@nord.example`;
const messageIdOf = (address: string): string => `${address.split('@')[0]}.rk@atelier.example`;
const mailFor = (address: string): Buffer =>
  Buffer.from(
    `From: me@atelier.example\r\nTo: ${address}\r\nMessage-ID: <${messageIdOf(address)}>\r\nSubject: News\r\n\r\nHello ${address}\r\n`,
  );
const childFile = join(import.meta.dirname, 'outbox-process.ts');

function run(options: ProcessOptions): Promise<{ killed: boolean; now: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [childFile, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let error = '';
    child.stdout.on('data', chunk => (out += String(chunk)));
    child.stderr.on('data', chunk => (error += String(chunk)));
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve({ killed: true, now: options.now });
      // Another instance holds the lease.
      else if (code === 3) resolve({ killed: false, now: options.now });
      else if (code === 0) {
        const ended: { now: number } = JSON.parse(out);
        resolve({ killed: false, now: ended.now });
      } else reject(new Error(`the outbox ended with ${code}: ${error.slice(-2000)}`));
    });
  });
}

const PARTS = ['', '-wal', '-shm'] as const;

/** As a careless backup does: the files as they lie there, after a kill or a clean end. */
function copyDatabase(from: string, to: string): void {
  for (const part of PARTS) {
    rmSync(to + part, { force: true });
    if (existsSync(from + part)) copyFileSync(from + part, to + part);
  }
}

const count = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Plays one schedule against a real SMTP dialogue and real kills, and tells what the servers really got. */
export async function play(schedule: CrashSchedule): Promise<Ending> {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-outbox-'));
  const file = join(folder, 'mail.db');
  const smtp = await startFaultySmtpServer();
  const mailbox = new SentMailbox(schedule.sent);
  // By the servers' clocks, which nobody sets.
  let now = START;
  const sent = await serveSent(mailbox, at => (now = Math.max(now, at)));
  smtp.onDelivered = ({ raw }) => mailbox.taken(raw, now);
  smtp.plan.push(...schedule.smtp);
  try {
    const store = openOutboxStore({ file, install: 'test', texts: sealingLock() });
    for (let i = 1; i <= schedule.recipients; i++) {
      const address = addressOf(i);
      store.add(
        {
          campaign: 'c',
          step: 1,
          address,
          generation: 0,
          accountId: 1,
          sender: 'me@atelier.example',
          messageId: messageIdOf(address),
          raw: mailFor(address),
          scheduledFor: START,
          latest: START + LATEST_MS,
        },
        START,
      );
    }
    store.close();
    let kills = 0;
    let skew = 0;
    let upgraded = false;
    const last: Run = { incidents: [] };
    for (const [number, next] of [...schedule.runs, last].entries()) {
      const { incidents, clockSet = 0, pause = 0, restore, twin = false } = next;
      skew += clockSet;
      now += pause;
      upgraded ||= next.upgraded ?? false;
      if (restore !== undefined) copyDatabase(`${file}.${restore}`, file);
      copyDatabase(file, `${file}.${number}`);
      const options = {
        file,
        witnessFile: join(folder, 'witness'),
        smtpPort: smtp.port,
        sentPort: sent.port,
        now: now + skew,
        skew,
        upgraded,
      };
      const first = run({ ...options, incidents, waits: twin });
      const second = twin ? run({ ...options, incidents: [], waits: true }) : null;
      for (const ended of [await first, await second]) {
        if (!ended) continue;
        now = Math.max(now + 1000, ended.now - skew);
        if (ended.killed) kills++;
      }
    }
    const after = openOutboxStore({ file, install: 'test', texts: sealingLock(), ...(upgraded ? { migrations: NEXT_VERSION } : {}) });
    const deliveries = after.list().flatMap(({ id }) => after.get(id) ?? []);
    const events = new Map(deliveries.map(({ id, address }) => [address, after.events(id)]));
    after.close();
    return {
      deliveries,
      events,
      received: count(smtp.delivered.map(({ to }) => to)),
      filed: count(mailbox.copies.map(({ id }) => id)),
      kills,
      setForward: schedule.runs.some(({ clockSet = 0 }) => clockSet > 0),
    };
  } finally {
    await Promise.all([smtp.close(), sent.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

const SETTLED = new Set(['filed', 'failed', 'needs-user', 'held']);

/** The law: never twice, and at the end sent once or a row that truly says why not. Returns what breaks it; empty when it holds. */
export function breaches({ deliveries, received, filed, events, setForward }: Ending): string[] {
  return deliveries.flatMap(({ address, state, reason, messageId, raw }) => {
    const times = received.get(address) ?? 0;
    const story = (events.get(address) ?? []).map(event => `${event.from}>${event.to} (${event.detail})`).join(', ');
    const broken: string[] = [];
    if (raw === null || !Buffer.from(raw).equals(mailFor(address))) broken.push('its bytes have changed');
    if (times > 1) broken.push(`sent ${times} times`);
    if (!SETTLED.has(state)) broken.push('not settled');
    if (state === 'filed' && times !== 1) broken.push('called sent, but never received');
    if (state === 'failed' && times !== 0) broken.push('called failed, but received');
    if (state !== 'filed' && state !== 'needs-user' && times === 1) broken.push('received, but not called sent');
    if (state !== 'filed' && reason === null) broken.push('no reason');
    // The outbox's patience with a late copy is by its own clock: set forward meanwhile, a second copy may lie beside it. Never a second mail.
    if (!setForward && (filed.get(messageId) ?? 0) > 1) broken.push('filed twice');
    return broken.map(what => `${address} is ${state}: ${what}; ${story}`);
  });
}
