import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readReturnedMail } from '../../../electron/adapters/mime/read-returned-mail.ts';
import { readDeliveryReport } from '../../../shared/domain/delivery/delivery-report.ts';

const me = new Set(['claire@atelier.example']);
const read = async (raw: string) => readDeliveryReport(await readReturnedMail(new TextEncoder().encode(raw.replaceAll('\n', '\r\n'))), me);

const report = (blocks: string, action = 'Undelivered Mail Returned to Sender'): string => `Return-Path: <>
From: MAILER-DAEMON@mx.atelier.example (Mail Delivery System)
To: claire@atelier.example
Subject: ${action}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.atelier.example

${blocks}

--b
Content-Type: message/rfc822

From: claire@atelier.example
To: paul@nord.example
Message-ID: <news.2026@atelier.example>
Subject: News

Hello Paul
--b--
`;

const block = (address: string, action: string, status: string, diagnostic: string): string =>
  `Final-Recipient: rfc822; ${address}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; ${diagnostic}`;

describe('a delivery report', () => {
  it('gives each recipient its own verdict', async () => {
    const found = await read(
      report(
        [
          block('paul@nord.example', 'failed', '5.1.1', '550 5.1.1 User unknown'),
          block('mia@sud.example', 'delayed', '4.4.1', 'connection timed out'),
        ].join('\n\n'),
      ),
    );
    expect(found?.recipients.map(r => [r.address, r.outcome, r.fault])).toEqual([
      ['paul@nord.example', 'failed', 'hard'],
      ['mia@sud.example', 'delayed', 'soft'],
    ]);
    expect(found?.originalMessageId).toBe('news.2026@atelier.example');
  });

  it.each([
    ['550 5.7.1 <paul@nord.example>: Recipient address rejected: User unknown', '5.7.1', 'hard'],
    ['552 5.2.2 Mailbox full', '5.2.2', 'soft'],
    ['550-5.7.26 Unauthenticated email is not accepted due to the domain DMARC policy', '5.7.26', 'policy'],
    ['554 5.7.1 Client host blocked using a DNSBL', '5.7.1', 'policy'],
    ['550 5.1.6 recipient no longer on server', '5.1.6', 'hard'],
    ['550 5.4.5 Daily sending quota exceeded: too many messages', '5.4.5', 'policy'],
    ['550 5.5.0 Adresse destinataire invalide. Invalid recipient.', '5.5.0', 'hard'],
  ])('reads %s as %s', async (diagnostic, status, fault) => {
    expect((await read(report(block('paul@nord.example', 'failed', status, diagnostic))))?.recipients[0]?.fault).toBe(fault);
  });

  it('finds the failed address in the prose of a server that writes no fields', async () => {
    const found = await read(`Return-Path: <>
From: Mail Delivery System <Mailer-Daemon@mx.atelier.example>
To: claire@atelier.example
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  paul@nord.example
    host mx.nord.example [192.0.2.20]: 550 No such user here

------ This is a copy of the message, including all the headers. ------

From: claire@atelier.example
To: paul@nord.example
`);
    expect(found?.recipients).toMatchObject([
      { address: 'paul@nord.example', outcome: 'failed', reason: 'unknown-address', fault: 'hard' },
    ]);
  });

  it('is not seen in a letter that talks about one', async () => {
    expect(
      await read(
        'From: Paul <paul@nord.example>\nTo: claire@atelier.example\nSubject: my mail bounced?\n\nYour message could not be delivered, the server told me.\n',
      ),
    ).toBeNull();
  });

  it('is not seen in a complaint, a read receipt or an absence', async () => {
    const other = (type: string, part: string): string =>
      `From: postmaster@nord.example\nTo: claire@atelier.example\nSubject: Report\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=${type}; boundary="b"\n\n--b\nContent-Type: ${part}\n\nFeedback-Type: abuse\n--b--\n`;
    expect(await read(other('feedback-report', 'message/feedback-report'))).toBeNull();
    expect(await read(other('disposition-notification', 'message/disposition-notification'))).toBeNull();
    expect(
      await read(
        'From: Paul <paul@nord.example>\nTo: claire@atelier.example\nAuto-Submitted: auto-replied\nSubject: Away until May 5\n\nI am away.\n',
      ),
    ).toBeNull();
  });

  it('never throws, whatever a server sends', async () => {
    const seed = report(block('paul@nord.example', 'failed', '5.1.1', '550 5.1.1 User unknown'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(seed.length - 1), fc.string({ maxLength: 12 })), { maxLength: 12 }), async edits => {
        let raw = seed;
        for (const [at, text] of edits) raw = raw.slice(0, at) + text + raw.slice(at + text.length);
        expect(await read(raw)).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});
