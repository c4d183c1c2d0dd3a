import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { createSmtpSubmitter } from '../../../electron/adapters/smtp/smtp-submitter.ts';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import { newTextKey, textCipher } from '../../../electron/adapters/texts/text-cipher.ts';
import { TextLock } from '../../../electron/adapters/texts/text-lock.ts';
import { openOutbox } from '../../../electron/backend/outbox/outbox.ts';

export interface Throughput {
  /** Mails per second. */
  readonly bare: number;
  readonly outbox: number;
  /** The same with its bytes not encrypted. */
  readonly plain: number;
  /** outbox ÷ bare. */
  readonly share: number;
}

const mailFor = (number: number): Buffer =>
  Buffer.from(
    `From: me@atelier.example\r\nTo: p${number}@nord.example\r\nMessage-ID: <m${number}.rk@atelier.example>\r\nSubject: News\r\n\r\n${'Hello, here is what became of me this year.\r\n'.repeat(40)}`,
  );

/** nodemailer's connection alone: one after the other, nothing kept. */
async function bare(port: number, mails: readonly Buffer[]): Promise<number> {
  const connection = new SMTPConnection({ host: '127.0.0.1', port, ignoreTLS: true });
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject);
    connection.connect(error => (error ? reject(error) : resolve()));
  });
  await new Promise<void>((resolve, reject) => {
    connection.login({ user: 'me', pass: 'p' }, error => (error ? reject(error) : resolve()));
  });
  const from = performance.now();
  for (const [number, raw] of mails.entries()) {
    await new Promise<void>((resolve, reject) => {
      connection.send({ from: 'me@atelier.example', to: [`p${number}@nord.example`] }, raw, error => (error ? reject(error) : resolve()));
    });
  }
  const took = performance.now() - from;
  connection.quit();
  return (mails.length * 1000) / took;
}

/** The whole outbox: claim, hand-over mark and answer on the disk for each mail, and the last word on its copy. */
async function ours(port: number, mails: readonly Buffer[], isEncrypted: boolean): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-throughput-'));
  const texts = new TextLock();
  if (isEncrypted) texts.set({ seals: true, needsKey: true, cipher: textCipher(newTextKey()) });
  const store = openOutboxStore({ file: join(folder, 'mail.db'), install: 'bench', witnessFile: join(folder, 'witness'), texts });
  const scheduledFor = Date.now();
  const server = { host: '127.0.0.1', port, security: 'plain' as const };
  const settings = { email: 'me@atelier.example', user: 'me', imap: server, smtp: server, trustedFingerprint: null };
  try {
    store.together(() => {
      for (const [number, raw] of mails.entries()) {
        const address = `p${number}@nord.example`;
        const messageId = `m${number}.rk@atelier.example`;
        const delivery = { campaign: 'c', step: 1, address, generation: 0, accountId: 1, sender: 'me@atelier.example', messageId, raw };
        store.add({ ...delivery, scheduledFor, latest: null }, scheduledFor);
      }
    });
    const outbox = openOutbox({
      store,
      submitter: createSmtpSubmitter(),
      sentFolders: {
        open: () =>
          Promise.resolve({
            exists: false,
            find: () => Promise.resolve(null),
            append: () => Promise.resolve(null),
            close: () => Promise.resolve(),
          }),
      },
      credentials: () => Promise.resolve({ settings, password: 'p', sentFolder: null }),
      guard: () => ({ go: true }),
      now: Date.now,
    });
    if (!outbox) throw new Error('no lease');
    const from = performance.now();
    while (store.sentSince(1, 0) < mails.length) await outbox.tick();
    const took = performance.now() - from;
    outbox.close();
    return (mails.length * 1000) / took;
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both in turn, several rounds, the medians. `keeps`: the server stores what it takes. */
export async function throughput(mailCount: number, rounds: number, keeps: boolean): Promise<Throughput> {
  const sink = spawn(process.execPath, [join(import.meta.dirname, 'smtp-sink.ts'), ...(keeps ? ['--keep'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(sink.stdout, 'data')) as [Buffer];
  const port = Number(line.toString());
  const mails = Array.from({ length: mailCount }, (_, number) => mailFor(number));
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const results: { bare: number; outbox: number; plain: number }[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      results.push({ bare: await bare(port, mails), outbox: await ours(port, mails, true), plain: await ours(port, mails, false) });
    }
  } finally {
    sink.kill();
  }
  return {
    bare: median(results.map(result => result.bare)),
    outbox: median(results.map(result => result.outbox)),
    plain: median(results.map(result => result.plain)),
    share: median(results.map(result => result.outbox / result.bare)),
  };
}
