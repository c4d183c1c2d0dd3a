import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SendingPolicy } from '../../../electron/backend/ports/outbox.ts';
import { startDovecot, type Dovecot } from '../dovecot/dovecot.ts';
import type { RawMessage } from '../dovecot/maildir.ts';
import { startFaultySmtpServer, type FaultySmtpServer } from '../faulty-smtp-server.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../real-backend.ts';
import { answerMail } from '../returns/came-back.ts';
import { outboxWith } from './outbox-with.ts';
import type { HandClock } from './sending-account.ts';

const DAY = 86_400_000;

export const addressOf = (name: string): string => `${name.toLowerCase()}@there.example`;

/** A message with its Date in front, as if it had come then (epoch ms). */
export const dated = (raw: string, at: number): RawMessage & { readonly raw: string } => ({
  raw: `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}\r\n${raw}`,
  internalDate: at,
});

/** A letter from each and one to each, two months ago: enough to be people. */
export function fillWithFriends(dovecot: Dovecot, names: readonly string[], now: number): void {
  for (const name of names) {
    const friend = `${name} Test <${addressOf(name)}>`;
    dovecot.fill('INBOX', [dated(answerMail({ from: friend, text: 'Hello', id: `in-${name}@there.example` }), now - 60 * DAY)]);
    const sent = `From: me@atelier.example\r\nTo: ${friend}\r\nMessage-ID: <out-${name}@atelier.example>\r\n\r\nHi\r\n`;
    dovecot.fill('Sent', [dated(sent, now - 70 * DAY)]);
  }
}

export interface SendingOnDovecot {
  readonly dovecot: Dovecot;
  readonly smtp: FaultySmtpServer;
  readonly host: RealBackend;
  readonly accountId: number;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

export interface SendingOnDovecotOptions {
  readonly clock: HandClock;
  readonly policy: SendingPolicy;
  readonly email?: string;
  /** Puts mail there before the account is read. */
  readonly fill: (dovecot: Dovecot) => void;
}

/** The product's own backend with one account on a real IMAP server and a real SMTP dialogue, read once; the clock moves when told. */
export async function sendingOnDovecot({
  clock,
  policy,
  email = 'me@atelier.example',
  fill,
}: SendingOnDovecotOptions): Promise<SendingOnDovecot> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-sending-'));
  const dovecot = await startDovecot();
  const smtp = await startFaultySmtpServer();
  fill(dovecot);
  const outbox = outboxWith(dataFolder, policy);
  const host = await realBackend({ dataFolder, env: { FIL_ROUGE_PASSWORD: dovecot.password }, replace: { clock, outbox } });
  const settings = {
    ...loopbackSettings(email, dovecot.port, { smtp: { host: '127.0.0.1', port: smtp.port, security: 'plain' } }),
    user: dovecot.user,
  };
  const { id: accountId } = await host.ask('account.add', { settings, password: dovecot.password });
  await host.ask('scan.run', { accountId });
  return {
    dovecot,
    smtp,
    host,
    accountId,
    dataFolder,
    stop: async () => {
      await host.stop();
      await smtp.close();
      await dovecot.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
