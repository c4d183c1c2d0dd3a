import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOutboxPorts } from '../../../electron/adapters/outbox/open-outbox-ports.ts';
import { createSmtpSubmitter } from '../../../electron/adapters/smtp/smtp-submitter.ts';
import type { NewDelivery, OutboxStore } from '../../../electron/backend/ports/outbox-store.ts';
import type { OutboxPorts } from '../../../electron/backend/ports/outbox.ts';
import type { SentFolders } from '../../../electron/backend/ports/sent-folder.ts';
import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import { FakeMailServer } from '../fake-mail/fake-mail-server.ts';
import { startFaultySmtpServer, type FaultySmtpServer } from '../faulty-smtp-server.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../real-backend.ts';
import { passTime } from './outbox-with.ts';
import { SentMailbox, type SentKind } from './sent-over-socket.ts';

const START = Date.UTC(2026, 10, 23, 9, 0);

/** A clock that only moves when told. */
export class HandClock {
  at = START;
  now = (): number => this.at;
  timeZone = (): string => 'Europe/Paris';
  pass(ms: number): void {
    this.at += ms;
  }
}

/** Sent as `kind` behaves, in this process. */
export function fakeSentFolders(mailbox: SentMailbox, now: () => number): SentFolders {
  return {
    open: async () => {
      await Promise.resolve();
      return {
        exists: mailbox.kind !== 'no-folder',
        find: async (ours, theirs) => {
          await Promise.resolve();
          const uid = mailbox.find(ours, now());
          if (uid !== null) return { uid, keptId: true };
          const renamed = theirs === null ? null : mailbox.find(theirs, now());
          return renamed === null ? null : { uid: renamed, keptId: false };
        },
        append: async raw => {
          await Promise.resolve();
          const uid = mailbox.append(Buffer.from(raw).toString('latin1'), now());
          if (uid === null) throw new Error('the line dropped');
          return uid;
        },
        close: () => Promise.resolve(),
      };
    },
  };
}

export interface SendingAccount {
  readonly host: RealBackend;
  readonly accountId: number;
  readonly smtp: FaultySmtpServer;
  readonly mail: FakeMailServer;
  readonly sent: SentMailbox;
  readonly clock: HandClock;
  readonly outbox: OutboxPorts;
  /** Approves a mail, to go now. */
  readonly queue: (address: string, more?: Partial<NewDelivery>) => number;
  readonly row: (id: number) => Promise<OutboxRow>;
  /** Runs the outbox as time passes, up to `hours` from now. */
  readonly pass: (hours: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface SendingOptions {
  readonly sent?: SentKind;
  readonly policy?: OutboxPorts['policy'];
  readonly watch?: boolean;
  /** Puts something between the outbox and its store. */
  readonly storeOver?: (store: OutboxStore) => OutboxStore;
}

/** The product's own backend with one account: a real SMTP dialogue with a server that misbehaves, a fake mailbox, a clock moved by hand. */
export async function sendingAccount({
  sent: kind = 'we-file',
  policy,
  watch = false,
  storeOver = store => store,
}: SendingOptions = {}): Promise<SendingAccount> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-sending-'));
  const smtp = await startFaultySmtpServer();
  const mail = new FakeMailServer();
  const clock = new HandClock();
  const sent = new SentMailbox(kind);
  smtp.onDelivered = ({ raw }) => sent.taken(raw, clock.at);
  const real = openOutboxPorts({ dataFolder, databaseFile: join(dataFolder, 'fil-rouge.sqlite') });
  let store: OutboxStore | null = null;
  const outbox: OutboxPorts = {
    get store() {
      return (store ??= storeOver(real.store));
    },
    submitter: createSmtpSubmitter({ socketTimeoutMs: 2000 }),
    sentFolders: fakeSentFolders(sent, clock.now),
    composer: real.composer,
    policy: policy ?? { capsOf: () => null, undoMs: 0 },
    close: () => real.close(),
  };
  const host = await realBackend({ dataFolder, watch, env: { FIL_ROUGE_PASSWORD: mail.password }, replace: { mail, clock, outbox } });
  const settings = loopbackSettings('me@atelier.example', 1143, { smtp: { host: '127.0.0.1', port: smtp.port, security: 'plain' } });
  const { id: accountId } = await host.ask('account.add', { settings, password: mail.password });
  let made = 0;
  return {
    host,
    accountId,
    smtp,
    mail,
    sent,
    clock,
    outbox,
    queue: (address, more = {}) => {
      const messageId = `m${++made}.rk@atelier.example`;
      const raw = Buffer.from(`From: me@atelier.example\r\nTo: ${address}\r\nMessage-ID: <${messageId}>\r\nSubject: News\r\n\r\nHello\r\n`);
      const delivery = { campaign: 'c', step: 1, address, generation: 0, accountId, sender: 'me@atelier.example', messageId, raw };
      outbox.store.add({ ...delivery, scheduledFor: clock.at, latest: null, ...more }, clock.at);
      return outbox.store.list().find(row => row.messageId === (more.messageId ?? messageId))?.id ?? 0;
    },
    row: async id => {
      const row = (await host.ask('outbox.list', {})).find(one => one.id === id);
      if (!row) throw new Error(`no delivery ${id}`);
      return row;
    },
    pass: hours => passTime(host, clock, hours * 3_600_000),
    stop: async () => {
      await host.stop();
      await smtp.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
