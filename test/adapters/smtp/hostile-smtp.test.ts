import { afterEach, describe, expect, it } from 'vitest';
import { createSmtpSubmitter } from '../../../electron/adapters/smtp/smtp-submitter.ts';
import type { Submission } from '../../../shared/domain/outbox/smtp-outcome.ts';
import type { AccountSettings, Server } from '../../../shared/contract/shapes.ts';
import { type HostileSmtpServer, type SmtpCommand, type SmtpScript, startHostileSmtpServer } from '../../support/hostile-smtp-server.ts';
import { drip, forever } from '../../support/without-end.ts';

const PASSWORD = 'correct horse';
const MEGABYTE = 1 << 20;
const raw = Buffer.from('From: a@x.example\r\nTo: b@y.example\r\nSubject: s\r\n\r\nhello\r\n');
const envelope = { from: 'a@x.example', to: 'b@y.example' };

let server: HostileSmtpServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

const settings = (port: number, security: Server['security']): AccountSettings => {
  const smtp = { host: '127.0.0.1', port, security };
  return { email: 'a@x.example', user: 'a', imap: smtp, smtp, trustedFingerprint: null };
};

/** Opens, and sends one message if that went. */
async function send(port: number, security: Server['security']): Promise<{ result: Submission; marked: boolean }> {
  let marked = false;
  const submitter = createSmtpSubmitter({ socketTimeoutMs: 2_000, patienceMs: { open: 1_500, message: 1_500 } });
  const opened = await submitter.open(settings(port, security), PASSWORD);
  const result = 'failure' in opened ? opened.failure : await opened.session.send(envelope, raw, () => void (marked = true));
  if ('session' in opened) opened.session.close();
  return { result, marked };
}
async function meet(script: SmtpScript, security: Server['security'] = 'plain'): Promise<{ result: Submission; marked: boolean }> {
  server = await startHostileSmtpServer(script);
  return send(server.port, security);
}
const at =
  (wanted: string, what: (command: SmtpCommand) => void) =>
  (command: SmtpCommand): boolean => {
    if (command.verb !== wanted) return false;
    what(command);
    return true;
  };
const STEPS = ['EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA'] as const;

describe('an SMTP server that never comes to the point', () => {
  const WAYS: readonly [string, (step: string) => SmtpScript][] = [
    ['says nothing', step => ({ answer: at(step, () => {}) })],
    ['answers a letter at a time', step => ({ answer: at(step, ({ socket }) => drip(socket, '250-still here\r\n')) })],
    ['answers in endless lines', step => ({ answer: at(step, ({ socket }) => forever(socket, '250-more\r\n'.repeat(2_000))) })],
    ['answers in one endless line', step => ({ answer: at(step, ({ socket }) => forever(socket, Buffer.alloc(65_536, 'x'))) })],
    [
      'answers in 8-bit noise without a line end',
      step => ({ answer: at(step, ({ socket }) => forever(socket, Buffer.alloc(65_536, 0xfe))) }),
    ],
  ];
  it.concurrent.each(STEPS.flatMap(step => WAYS.map(([how, script]) => ({ step, how, script }))))(
    'and $how at $step is left, and nothing was sent',
    async ({ step, script }) => {
      const own = await startHostileSmtpServer(script(step));
      try {
        const { result } = await send(own.port, 'plain');
        expect(result.kind).toBe('not-sent');
        expect(own.messages()).toBe(0);
        // However long it goes on, no more is taken than a socket holds.
        expect(own.written()).toBeLessThan(64 * MEGABYTE);
      } finally {
        await own.stop();
      }
    },
  );

  it.each([
    ['never greets', ''],
    ['greets without an end', '220-'],
  ])('that %s is left', async (_, greeting) => {
    expect((await meet({ greeting })).result).toMatchObject({ kind: 'not-sent' });
  });

  it('after the dot leaves a doubt, which Sent will settle, and no second sending', async () => {
    const { result, marked } = await meet({ answer: at('.', ({ socket }) => drip(socket, '250-')) });
    expect({ result, marked }).toMatchObject({ result: { kind: 'in-doubt' }, marked: true });
    expect(server?.messages()).toBe(1);
  });
});

describe('an SMTP server whose answers are out of step', () => {
  it('that answers twice to one command leaves a doubt at most, never a message believed sent', async () => {
    const { result } = await meet({ answer: at('RCPT', ({ socket }) => socket.write('250 ok\r\n250 taken already\r\n')) });
    expect(['in-doubt', 'not-sent', 'refused']).toContain(result.kind);
    expect(result.kind === 'in-doubt' || server?.messages() === 0).toBe(true);
  });

  it.each(['EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA'])(
    'that ends with 421 at %s is told apart from a refusal, and nothing was sent',
    async step => {
      const { result, marked } = await meet({ answer: at(step, ({ socket }) => socket.end('421 4.3.2 going down\r\n')) });
      expect(result.kind).not.toBe('accepted');
      expect(marked).toBe(false);
    },
  );

  it.each([
    ['a code of letters', 'abc hello\r\n'],
    ['a code beyond all', '999 hello\r\n'],
    ['an intermediate code', '150 hold on\r\n'],
    ['an empty line', '\r\n'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x1b, 0x5b, 0x32, 0x4a, 0x0d, 0x0a])],
  ])('that answers MAIL with %s sends nothing, and its words are kept short', async (_, answer) => {
    const { result, marked } = await meet({ answer: at('MAIL', ({ socket }) => socket.write(answer)) });
    expect(result.kind).not.toBe('accepted');
    expect(marked).toBe(false);
    expect(JSON.stringify(result).length).toBeLessThan(2_000);
  });
});

describe('an SMTP server, or somebody before it, that takes TLS away', () => {
  it('gets no password where STARTTLS is not offered', async () => {
    const { result } = await meet({ capabilities: ['AUTH PLAIN LOGIN'] }, 'starttls');
    expect(result).toMatchObject({ kind: expect.stringMatching(/not-sent|refused/) });
    expect(server?.lines.join('\n')).not.toMatch(/^AUTH|correct|Y29ycmVjd/m);
  });

  it('gets no password where the answer to STARTTLS carries more than that answer', async () => {
    const { result } = await meet(
      {
        capabilities: ['STARTTLS', 'AUTH PLAIN'],
        answer: at('STARTTLS', ({ socket }) => socket.write('220 go\r\n250-hostile\r\n250 AUTH PLAIN\r\n235 welcome\r\n')),
      },
      'starttls',
    );
    expect(result.kind).toBe('not-sent');
    expect(server?.lines.join('\n')).not.toMatch(/^AUTH|correct|Y29ycmVjd/m);
  });

  it('gets no password where the port speaks no TLS', async () => {
    expect((await meet({}, 'tls')).result.kind).toBe('not-sent');
    expect(server?.lines.join('\n')).not.toContain('AUTH');
  });
});
