import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHeaderBlock } from '../../../electron/adapters/imap/header-block.ts';
import { MailboxDirectory } from '../../../electron/adapters/imap/mailbox-directory.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';

const parse = (text: string): MessageHeader => parseHeaderBlock(Buffer.from(text).toString('latin1'), 7, 1_000, new MailboxDirectory());
const addresses = (mailboxes: readonly { address: string }[]): string[] => mailboxes.map(({ address }) => address);

it('reads every field of a whole message header', () => {
  const header = parse(
    [
      'Return-Path: <bounce@example.org>',
      'Delivered-To: Me@Example.net',
      'X-Original-To: alias@example.net',
      'From: =?utf-8?Q?Zo=C3=AB?= Martin <zoe@example.org>',
      'Sender: office@example.org',
      'To: Me <me@example.net>',
      'Cc: Bob <bob@example.org>, carol@example.org',
      'Bcc: dave@example.org',
      'Date: Tue, 03 Jan 2023 10:11:12 +0100',
      'Message-ID: <id.1@example.org>',
      'In-Reply-To: <id.0@example.net> (of yesterday)',
      'Subject: =?utf-8?Q?D=C3=A9jeuner?= jeudi',
      'Content-Type: multipart/report; report-type=delivery-status',
      'List-Id: Talk <talk.example.org>',
      'List-Unsubscribe: <mailto:leave@example.org>',
      'Auto-Submitted: auto-replied',
      'Precedence: bulk',
      'X-Auto-Response-Suppress: All',
      'Feedback-ID: 1:2:3',
      'X-Autoreply: yes',
      '',
      '',
    ].join('\r\n'),
  );
  expect(header).toEqual({
    uid: 7,
    internalDate: 1_000,
    date: Date.parse('2023-01-03T09:11:12Z'),
    messageId: 'id.1@example.org',
    inReplyTo: 'id.0@example.net',
    from: [{ address: 'zoe@example.org', name: 'Zoë Martin' }],
    sender: [{ address: 'office@example.org', name: '' }],
    to: [{ address: 'me@example.net', name: 'Me' }],
    cc: [
      { address: 'bob@example.org', name: 'Bob' },
      { address: 'carol@example.org', name: '' },
    ],
    bcc: [{ address: 'dave@example.org', name: '' }],
    subject: 'Déjeuner jeudi',
    returnPath: '<bounce@example.org>',
    deliveredTo: ['me@example.net', 'alias@example.net'],
    contentType: 'multipart/report; report-type=delivery-status',
    listId: 'Talk <talk.example.org>',
    listUnsubscribe: '<mailto:leave@example.org>',
    autoSubmitted: 'auto-replied',
    precedence: 'bulk',
    autoResponseSuppress: 'All',
    feedbackId: '1:2:3',
    autoReplyMark: true,
    undisclosed: false,
  } satisfies MessageHeader);
});

it('unfolds, also where folding is broken', () => {
  expect(parse('TO: a@x.org,\r\n\tb@x.org,\r\n \r\n c@x.org\r\nfrom : d@x.org\r\n').to.map(to => to.address)).toEqual([
    'a@x.org',
    'b@x.org',
    'c@x.org',
  ]);
  expect(parse('from : d@x.org\n').from[0]?.address).toBe('d@x.org');
  expect(parse('Subject: one\n two\n\tthree').subject).toBe('one two three');
  expect(parse('Subject: =?utf-8?Q?a?=\r\n =?utf-8?Q?b?=\r\n').subject).toBe('ab');
  expect(parse(' leading: x\r\nFrom: a@x.org\r\n').from[0]?.address).toBe('a@x.org');
  expect(parse('no colon here\r\nFrom: a@x.org').from[0]?.address).toBe('a@x.org');
  expect(parse('Subject: a\rb\r\nFrom: a@x.org').subject).toBe('a b');
  expect(addresses(parse('To:\r\n a@x.org\r\n').to)).toEqual(['a@x.org']);
});

it('reads raw UTF-8 and raw latin1', () => {
  expect(parse('Subject: Déjeuner\r\nFrom: Zoë <zoe@x.org>\r\n')).toMatchObject({ subject: 'Déjeuner', from: [{ name: 'Zoë' }] });
  expect(parseHeaderBlock('Subject: D\xe9jeuner\r\n', 1, null, new MailboxDirectory()).subject).toBe('Déjeuner');
});

it('takes the first of fields that stand once, and all recipients', () => {
  const header = parse('From: a@x.org\r\nFrom: b@x.org\r\nTo: c@x.org\r\nTo: d@x.org\r\nSubject: one\r\nSubject: two\r\n');
  expect(addresses(header.from)).toEqual(['a@x.org']);
  expect(addresses(header.to)).toEqual(['c@x.org', 'd@x.org']);
  expect(header.subject).toBe('one');
});

it('marks undisclosed recipients, and the null sender of bounces', () => {
  expect(parse('To: undisclosed-recipients:;\r\nReturn-Path: <>\r\n')).toMatchObject({ undisclosed: true, to: [], returnPath: '<>' });
  expect(parse('').returnPath).toBe('');
});

it('reads identifiers without brackets or with too much', () => {
  expect(parse('Message-ID: bare@x\r\nIn-Reply-To: your mail of <a@x> and <b@x>\r\n')).toMatchObject({
    messageId: 'bare@x',
    inReplyTo: 'a@x',
  });
  expect(parse(`Message-ID: <${'x'.repeat(5_000)}>\r\n`).messageId.length).toBe(998);
});

it('bounds what a sender may say', () => {
  const header = parse(
    `Subject: ${'=?utf-8?Q?=C3=A9?= '.repeat(20_000)}\r\nList-Id: ${'x'.repeat(9_000)}\r\n${'To: a@x.org\r\n'.repeat(5_000)}From: a@x.org`,
  );
  expect(header.subject.length).toBeLessThanOrEqual(1_000);
  expect(header.listId.length).toBe(1_000);
  expect(header.to.length).toBeLessThanOrEqual(2_000);
});

it('gives a header for any bytes: thousands of mutations, no throw', () => {
  const seeds = [
    'From: =?utf-8?B?Wm/Dqw==?= <zoe@x.org>\r\nTo: "A, B" <a@x.org>, g: b@x.org, c@x.org;\r\nDate: Tue, 03 Jan 2023 10:11:12 +0100\r\nMessage-ID: <1@x>\r\nSubject: =?iso-2022-jp?B?GyRCRnxLXBsoQg==?=\r\n =?utf-8?Q?=C3=A9?=\r\n\r\n',
    'Return-Path: <>\r\nDelivered-To: me@x.org\r\nContent-Type: text/plain;\r\n\tcharset=utf-8\r\nCc: (c (n)) <@r:a@b>,\r\n x y z@w\r\n\r\n',
  ].map(seed => Buffer.from(seed));
  const nasty = [
    '\0',
    '\r',
    '\n',
    '"',
    '(',
    '<',
    '>',
    '=?',
    '?=',
    ':',
    ';',
    ',',
    '@',
    '\\',
    '\t',
    ' ',
    '\xff',
    '\xc3',
    '[',
    ']',
    '\r\n',
    '\r\n ',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      fc.array(fc.tuple(fc.nat(400), fc.nat(6), fc.constantFrom(...nasty)), { maxLength: 12 }),
      (seed, edits) => {
        let bytes: Buffer = seed;
        for (const [where, removed, added] of edits) {
          const at = where % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(added, 'latin1'), bytes.subarray(at + removed)]);
        }
        const header = parseHeaderBlock(bytes.toString('latin1'), 1, null, new MailboxDirectory());
        for (const { address, name } of [...header.from, ...header.to, ...header.cc]) {
          // oxlint-disable-next-line no-control-regex -- what must not come through
          expect(address).not.toMatch(/[\r\n\0<>]/);
          expect(name).not.toMatch(/[\r\n\0]/);
        }
        // oxlint-disable-next-line no-control-regex -- what must not come through
        expect(header.subject).not.toMatch(/[\u0000-\u001f]/);
      },
    ),
    { numRuns: 5_000 },
  );
});
