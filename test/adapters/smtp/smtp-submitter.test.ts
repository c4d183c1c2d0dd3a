import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createSmtpSubmitter } from '../../../electron/adapters/smtp/smtp-submitter.ts';
import type { SmtpSession } from '../../../electron/backend/ports/submitter.ts';
import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import { DROPS, startFaultySmtpServer, type FaultySmtpServer } from '../../support/faulty-smtp-server.ts';

const raw = Buffer.from(`From: a@x.example\r\nTo: b@y.example\r\nSubject: s\r\n\r\n..dots\r\n${'y'.repeat(40_000)}\r\n`);
const envelope = { from: 'a@x.example', to: 'b@y.example' };

describe('submission over SMTP', () => {
  let server: FaultySmtpServer;
  let marks = 0;
  let marksBeforeDelivery = true;
  const settings = (): AccountSettings => {
    const at = { host: '127.0.0.1', port: server.port, security: 'plain' as const };
    return { email: 'a@x.example', user: 'a', imap: at, smtp: at, trustedFingerprint: null };
  };
  const mark = async (): Promise<void> => {
    await new Promise(resolve => {
      setTimeout(resolve, 20);
    });
    marks++;
    marksBeforeDelivery &&= server.delivered.length === 0;
  };
  const open = async (): Promise<SmtpSession> => {
    const opened = await createSmtpSubmitter({ socketTimeoutMs: 3000 }).open(settings(), 'correct horse');
    if ('failure' in opened) throw new Error(opened.failure.kind);
    return opened.session;
  };

  beforeEach(async () => {
    server = await startFaultySmtpServer();
    marks = 0;
    marksBeforeDelivery = true;
  });
  afterEach(() => server.close());

  it('gives the server exactly the bytes it was given', async () => {
    const session = await open();
    expect(await session.send(envelope, raw, mark)).toEqual({ kind: 'accepted', response: '250 2.0.0 taken as 1' });
    session.close();
    expect(server.delivered[0]).toEqual({ from: 'a@x.example', to: 'b@y.example', raw: raw.toString('latin1') });
    expect({ marks, marksBeforeDelivery }).toEqual({ marks: 1, marksBeforeDelivery: true });
  });

  it.each(DROPS.filter(drop => !['greeting', 'EHLO', 'AUTH', 'after 250'].includes(drop)))(
    'tells what is certain when the line drops at %s',
    async drop => {
      server.plan.push({ drop });
      const result = await (await open()).send(envelope, raw, mark);
      const taken = server.delivered.length;
      // Whatever the server has, it has after the mark; without the mark it has nothing.
      expect(taken).toBeLessThanOrEqual(marks);
      expect(result.kind).toBe(drop.endsWith('the dot') ? 'in-doubt' : 'not-sent');
      expect(taken).toBe(drop === 'after the dot' ? 1 : 0);
    },
  );

  it.each(['greeting', 'EHLO', 'AUTH'] as const)('says that nothing was sent when the line drops at %s', async drop => {
    server.plan.push({ drop });
    expect(await createSmtpSubmitter().open(settings(), 'correct horse')).toMatchObject({ failure: { kind: 'not-sent' } });
  });

  it.each([
    ['MAIL', '550 5.1.8 blocked', 'mail'],
    ['RCPT', '550 5.1.1 no such user', 'rcpt'],
    ['DATA', '554 no', 'data'],
    ['message', '554 5.7.1 spam', 'message'],
  ] as const)('passes on a refusal at %s and where it was', async (at, line, stage) => {
    server.plan.push({ reply: { at, line } });
    expect(await (await open()).send(envelope, raw, mark)).toEqual({
      kind: 'refused',
      stage,
      code: Number(line.slice(0, 3)),
      response: line,
    });
    expect(server.delivered).toHaveLength(0);
  });

  it('goes on with the next recipient on the same connection after one was refused', async () => {
    server.plan.push({ reply: { at: 'RCPT', line: '550 5.1.1 no such user' } });
    const session = await open();
    await session.send(envelope, raw, mark);
    expect(await session.send({ ...envelope, to: 'c@y.example' }, raw, mark)).toMatchObject({ kind: 'accepted' });
    expect(server.delivered.map(({ to }) => to)).toEqual(['c@y.example']);
    expect(server.commands.filter(line => line.startsWith('EHLO'))).toHaveLength(1);
  });

  it('never sends the dot when the mark could not be made', async () => {
    const session = await open();
    const result = await session.send(envelope, raw, () => Promise.reject(new Error('disk full')));
    expect(result).toMatchObject({ kind: 'not-sent', stage: 'message' });
    expect(session.usable).toBe(false);
    expect(server.delivered).toHaveLength(0);
  });

  it('refuses to speak in the clear to another machine', async () => {
    const away = { host: 'smtp.x.example', port: 25, security: 'plain' as const };
    expect(await createSmtpSubmitter().open({ ...settings(), smtp: away }, 'correct horse')).toEqual({
      failure: { kind: 'not-sent', stage: 'connect', problem: 'plain-text-refused' },
    });
  });

  it('says which step refused the password', async () => {
    server.plan.push({ reply: { at: 'AUTH', line: '535 5.7.8 bad credentials' } });
    expect(await createSmtpSubmitter().open(settings(), 'correct horse')).toMatchObject({
      failure: { kind: 'refused', stage: 'auth', code: 535 },
    });
  });
});
