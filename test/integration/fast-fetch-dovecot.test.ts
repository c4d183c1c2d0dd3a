import { ImapFlow, type MessageAddressObject } from 'imapflow';
import dns from 'node:dns';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createImapMailReader } from '../../electron/adapters/imap/imap-mail-reader.ts';
import type { MailSession } from '../../electron/backend/ports/mail.ts';
import type { MessageHeader } from '../../shared/domain/message-header.ts';
import { GeneratedMailbox } from '../bench/mailbox/generated-mailbox.ts';
import { type Dovecot, startDovecot } from '../support/dovecot/dovecot.ts';
import { loopbackSettings } from '../support/real-backend.ts';

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

/** Headers on which both readings must agree, one character a byte. */
const AGREED = [
  'From: =?utf-8?Q?Zo=C3=AB?= <zoe@x.org>\r\nTo: me@x.org',
  'From: "=?utf-8?Q?Zo=C3=AB?= M" <zoe@x.org>',
  utf8('From: Zoë Müller <zoë@x.org>\r\nSubject: Déjà vu'),
  'From: Pete(A \\) chap) <pete(c)@x.org(h)>',
  'From: ann@x.org (Ann Lee)',
  'To: a@x.org,\r\n\tb@x.org,\r\n \r\n c@x.org\r\nCc: d@x.org',
  'To: a@x.org,\nb@x.org',
  'From : a@x.org',
  'From: <@r1.org,@r2.org:mary@x.org>\r\nBcc: b@x.org',
  'From: "Lee, Ann \\"A\\"" <ann@x.org>',
  'To: a@x.org\r\nTo: b@x.org',
  'From: Ann <ann@[192.168.0.1]>',
  'From: =?iso-2022-jp?B?GyRCRnxLXBsoQg==?= <jp@x.org>',
  'From: =?utf-8?Q?=C3?= =?utf-8?Q?=A9?= <e@x.org>',
  'From: =?UTF-8?B?w6k=?=\r\n =?UTF-8?B?w6k=?= <e@x.org>',
  'From: ann@x.org <ann@x.org>',
  'Message-ID:\r\n <folded@x>\r\nIn-Reply-To: <b@x>',
  'Date: Tue, 3 Jan 23 10:11 EST',
  'Date: 3 Jan 2023 10:11:12 (x) +0100',
  'Subject: =?utf-8?Q?a?=\r\n =?utf-8?Q?b?= c',
  'Subject: =?x-foo?Q?a?=',
  '',
  'X: * 9 FETCH (UID 9 BODY[HEADER.FIELDS (FROM)] {3}',
];

/** Headers where ours must read more, or something else, than Dovecot's ENVELOPE. */
const OURS: readonly (readonly [header: string, expected: Partial<MessageHeader>])[] = [
  ['From: Caf\xe9 <cafe@x.org>', { from: [{ name: 'Café', address: 'cafe@x.org' }] }],
  [utf8('From: Zoë <zoe@müller.example>'), { from: [{ name: 'Zoë', address: 'zoe@xn--mller-kva.example' }] }],
  [
    'To: A Group:Ed <ed@x.org>,joe@x.org;',
    {
      to: [
        { name: 'Ed', address: 'ed@x.org' },
        { name: '', address: 'joe@x.org' },
      ],
      undisclosed: false,
    },
  ],
  ['To: undisclosed-recipients:;', { to: [], undisclosed: true }],
  ['From: Ann <ann@x.org', { from: [{ name: 'Ann', address: 'ann@x.org' }] }],
  ['From: "never closed <ann@x.org>', { from: [{ name: 'never closed', address: 'ann@x.org' }] }],
  ['From: John Doe john@x.org', { from: [{ name: 'John Doe', address: 'john@x.org' }] }],
  ['From: MAILER-DAEMON', { from: [] }],
  ['Date: nonsense', { date: null }],
  ['In-Reply-To: your mail <b@x>', { inReplyTo: 'b@x' }],
];

const both = (list: readonly { name: string; address: string }[]): string[] => list.map(({ name, address }) => `${name} <${address}>`);
/** imapflow repeats the address as a name nowhere, nor do we; case is ours to fold. */
const envelopeList = (list: readonly MessageAddressObject[] = []): string[] =>
  list.map(({ name, address }) => `${name?.toLowerCase() === address?.toLowerCase() ? '' : (name ?? '')} <${address?.toLowerCase()}>`);
const bare = (id: string | undefined): string => (id ?? '').replace(/^<|>$/g, '');

interface Reading {
  readonly uid: number;
  readonly internalDate: number | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly subject: string;
  readonly date: number | null;
}

const reading = ({ uid, internalDate, from, to, cc, bcc, messageId, inReplyTo, subject, date }: MessageHeader): Reading => ({
  uid,
  internalDate,
  from: both(from),
  to: both(to),
  cc: both(cc),
  bcc: both(bcc),
  messageId,
  inReplyTo,
  subject,
  date,
});

describe('headers of Dovecot', () => {
  let server: Dovecot;
  let session: MailSession;
  let client: ImapFlow;

  beforeAll(async () => {
    server = await startDovecot();
    const headers = [...AGREED, ...OURS.map(([header]) => header)];
    server.fill(
      'INBOX',
      headers.map((header, n) => ({
        raw: Buffer.from(`${header}\r\nX-Number: ${n}\r\n\r\nbody\r\n`, 'latin1'),
        internalDate: 1e12 + n * 1e6,
      })),
    );
    const generated = new GeneratedMailbox({
      inbox: 2_000,
      sent: 500,
      addresses: 300,
      seed: 7,
      bodyBytes: 200,
      until: Date.UTC(2025, 0, 1),
    });
    server.fill('Archive', generated.inbox());
    server.fill('Sent', generated.sent());
    const settings = loopbackSettings('anna@example.test', server.port);
    session = await createImapMailReader().connect({ ...settings, user: server.user }, server.password);
    client = new ImapFlow({
      host: server.host,
      port: server.port,
      secure: false,
      doSTARTTLS: false,
      auth: { user: server.user, pass: server.password },
      logger: false,
    });
    await client.connect();
  });

  afterAll(async () => {
    await session.close();
    await client.logout();
    await server.stop();
  });

  const ours = async (folder: string): Promise<MessageHeader[]> => {
    const rows: MessageHeader[] = [];
    const { uidNext } = await session.open(folder);
    await session.headers({ first: 1, last: uidNext }, batch => {
      rows.push(...batch.rows);
      expect(batch.skipped).toEqual([]);
    });
    return rows;
  };

  const theirs = async (folder: string, count: number): Promise<Reading[]> => {
    await client.mailboxOpen(folder, { readOnly: true });
    const messages = await client.fetchAll(`1:${count}`, { uid: true, envelope: true, internalDate: true });
    return messages.map(({ uid, envelope = {}, internalDate }) => ({
      uid,
      internalDate: new Date(internalDate ?? NaN).getTime(),
      from: envelopeList(envelope.from),
      to: envelopeList(envelope.to),
      cc: envelopeList(envelope.cc),
      bcc: envelopeList(envelope.bcc),
      messageId: bare(envelope.messageId),
      inReplyTo: bare(envelope.inReplyTo),
      subject: envelope.subject ?? '',
      date: envelope.date ? new Date(envelope.date).getTime() : null,
    }));
  };

  test('are what imapflow makes of the server’s ENVELOPE, also on hostile headers', async () => {
    const rows = (await ours('INBOX')).slice(0, AGREED.length);
    expect(rows.map(reading)).toEqual(await theirs('INBOX', AGREED.length));
  });

  test('are what imapflow makes of the server’s ENVELOPE for thousands of ordinary messages, Bcc of sent mail included', async () => {
    expect((await ours('Archive')).map(reading)).toEqual(await theirs('Archive', 2_000));
    const sent = await ours('Sent');
    expect(sent.map(reading)).toEqual(await theirs('Sent', 500));
    expect(sent.filter(row => row.bcc.length > 0).length).toBeGreaterThan(5);
  });

  test('say more where ENVELOPE says less', async () => {
    const rows = (await ours('INBOX')).slice(AGREED.length);
    expect(rows).toHaveLength(OURS.length);
    for (const [n, [, expected]] of OURS.entries()) expect(rows[n]).toMatchObject(expected);
  });

  test('come with the UIDs that vanished since, and with word of new ones', async () => {
    const before = await session.open('Archive');
    expect(session.capabilities).toMatchObject({ condstore: true, qresync: true, idle: true });
    await server.expunge('Archive', 3, 4, 5, 100);
    expect(await session.vanished(before.highestModSeq ?? '0')).toEqual([
      { first: 3, last: 5 },
      { first: 100, last: 100 },
    ]);
    expect(await session.uids()).toEqual([
      { first: 1, last: 2 },
      { first: 6, last: 99 },
      { first: 101, last: 2_000 },
    ]);
    await session.open('Archive');
    const idling = session.idle(new AbortController().signal);
    await server.deliver('Archive', 'From: new@x.org\r\n\r\n');
    expect(await idling).toBe('changed');
    expect((await session.status('Archive')).uidNext).toBe(2_002);
  });
});

describe('over TLS with DEFLATE, as to a server elsewhere', () => {
  const HOST = 'mail.example.test';

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(['tls', 'starttls'] as const)('%s reads the same headers', async security => {
    const server = await startDovecot({ compress: true, tls: { host: HOST } });
    const lookup: typeof dns.lookup = dns.lookup;
    vi.spyOn(dns, 'lookup').mockImplementation(((_host: string, ...rest: unknown[]) =>
      Reflect.apply(lookup, dns, ['127.0.0.1', ...rest])) as typeof lookup);
    try {
      const generated = new GeneratedMailbox({
        inbox: 1_000,
        sent: 0,
        addresses: 200,
        seed: 3,
        bodyBytes: 100,
        until: Date.UTC(2025, 0, 1),
      });
      server.fill('INBOX', generated.inbox());
      const read = async (port: number, host: string, kind: 'plain' | 'tls' | 'starttls'): Promise<MessageHeader[]> => {
        const settings = { ...loopbackSettings('anna@example.test', port), imap: { host, port, security: kind }, user: server.user };
        const session = await createImapMailReader({ authorities: [server.caPem ?? ''] }).connect(settings, server.password);
        const rows: MessageHeader[] = [];
        try {
          expect(session.capabilities.compressed).toBe(kind !== 'plain');
          await session.open('INBOX');
          await session.headers({ first: 1, last: 1_000 }, batch => void rows.push(...batch.rows));
        } finally {
          await session.close();
        }
        return rows;
      };
      const rows = await read(security === 'tls' ? (server.tlsPort ?? 0) : server.port, HOST, security);
      expect(rows).toHaveLength(1_000);
      expect(rows).toEqual(await read(server.port, '127.0.0.1', 'plain'));
    } finally {
      await server.stop();
    }
  });
});
