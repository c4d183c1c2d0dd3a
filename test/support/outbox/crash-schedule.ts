import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import type { Delivery, DeliveryEvent } from '../../../electron/backend/ports/outbox-store.ts';
import { startFaultySmtpServer, type Misbehaviour } from '../faulty-smtp-server.ts';
import type { ProcessOptions } from './outbox-process.ts';
import { SentMailbox, serveSent, type SentKind } from './sent-over-socket.ts';

export interface CrashSchedule {
  readonly recipients: number;
  /** One entry per run of the program: where it is killed. The last run is never killed. */
  readonly crashes: readonly { readonly commit: number; readonly edge: 'before' | 'after' }[];
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
}

const START = Date.UTC(2026, 10, 23, 9, 0);
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
      else if (code === 0) {
        const ended: { now: number } = JSON.parse(out);
        resolve({ killed: false, now: ended.now });
      } else reject(new Error(`the outbox ended with ${code}: ${error.slice(-2000)}`));
    });
  });
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
  let now = START;
  const sent = await serveSent(mailbox, at => (now = Math.max(now, at)));
  smtp.onDelivered = ({ raw }) => mailbox.taken(raw, now);
  smtp.plan.push(...schedule.smtp);
  try {
    const store = openOutboxStore({ file, install: 'test' });
    for (let i = 1; i <= schedule.recipients; i++) {
      const address = `p${i}@nord.example`;
      const raw = Buffer.from(
        `From: me@atelier.example\r\nTo: ${address}\r\nMessage-ID: <m${i}.rk@atelier.example>\r\nSubject: News\r\n\r\nHello ${i}\r\n`,
      );
      store.add(
        {
          campaign: 'c',
          step: 1,
          address,
          generation: 0,
          accountId: 1,
          sender: 'me@atelier.example',
          messageId: `m${i}.rk@atelier.example`,
          raw,
          scheduledFor: START,
          latest: START + 72 * 3_600_000,
        },
        START,
      );
    }
    store.close();
    let kills = 0;
    for (const crash of [...schedule.crashes, null]) {
      const ended = await run({ file, witnessFile: join(folder, 'witness'), smtpPort: smtp.port, sentPort: sent.port, now, crash });
      now = Math.max(now + 1000, ended.now);
      if (ended.killed) kills++;
    }
    const after = openOutboxStore({ file, install: 'test' });
    const deliveries = after.byState([
      'queued',
      'claimed',
      'submitting',
      'handoff',
      'accepted',
      'filed',
      'unknown',
      'needs-user',
      'held',
      'failed',
    ]);
    const events = new Map(deliveries.map(({ id, address }) => [address, after.events(id)]));
    after.close();
    return {
      deliveries,
      events,
      received: count(smtp.delivered.map(({ to }) => to)),
      filed: count(mailbox.copies.map(({ id }) => id)),
      kills,
    };
  } finally {
    await Promise.all([smtp.close(), sent.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

const SETTLED = new Set(['filed', 'failed', 'needs-user', 'held']);

/** The law: never twice, and at the end sent once or a row that truly says why not. Returns what breaks it; empty when it holds. */
export function breaches({ deliveries, received, filed, events }: Ending): string[] {
  return deliveries.flatMap(({ address, state, reason, messageId }) => {
    const times = received.get(address) ?? 0;
    const story = (events.get(address) ?? []).map(event => `${event.from}>${event.to} (${event.detail})`).join(', ');
    const broken: string[] = [];
    if (times > 1) broken.push(`sent ${times} times`);
    if (!SETTLED.has(state)) broken.push('not settled');
    if (state === 'filed' && times !== 1) broken.push('called sent, but never received');
    if (state === 'failed' && times !== 0) broken.push('called failed, but received');
    if (state !== 'filed' && state !== 'needs-user' && times === 1) broken.push('received, but not called sent');
    if (state !== 'filed' && reason === null) broken.push('no reason');
    if ((filed.get(messageId) ?? 0) > 1) broken.push('filed twice');
    return broken.map(what => `${address} is ${state}: ${what}; ${story}`);
  });
}
