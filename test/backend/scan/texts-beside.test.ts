import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MailReader } from '../../../electron/backend/ports/mail.ts';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { letterFrom } from '../../support/fake-mail/letters.ts';
import { mailbox, messageHeader } from '../../support/fake-mail/message-header.ts';
import { HandClock } from '../../support/outbox/sending-account.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../../support/real-backend.ts';
import { deliverTo, reportMail } from '../../support/returns/came-back.ts';

let host: RealBackend | null = null;
afterEach(async () => {
  await host?.stop();
  host = null;
});

/** A mailbox with a report in it, on a server that keeps texts back until told. */
async function start(watch: boolean) {
  const clock = new HandClock();
  const server = new FakeMailServer();
  const inbox = server.add('INBOX');
  server.add('Sent', '\\Sent').deliver(
    messageHeader({
      uid: 0,
      date: clock.at,
      internalDate: clock.at,
      messageId: 'out@atelier.example',
      from: [mailbox('me@atelier.example')],
      to: [mailbox('ana@nord.example')],
    }),
  );
  deliverTo(inbox, reportMail({ recipient: 'ana@nord.example', original: 'out@atelier.example' }), clock.at);
  const { promise: told, resolve: tell } = Promise.withResolvers<void>();
  const mail: MailReader = {
    connect: async (settings, password, options) => {
      const session = await server.connect(settings, password, options);
      const sources: typeof session.sources = async (...wanted) => {
        await Promise.race([told, session.closed]);
        return session.sources(...wanted);
      };
      return { ...session, sources };
    },
  };
  const backend = await realBackend({ env: { FIL_ROUGE_PASSWORD: 'secret' }, replace: { mail, clock }, watch });
  host = backend;
  const { id: accountId } = await backend.ask('account.add', {
    settings: loopbackSettings('me@atelier.example', 1143),
    password: 'secret',
  });
  const facts = async () => (await backend.ask('fact.list', {})).map(({ kind }) => kind);
  return { backend, inbox, accountId, tell, facts, clock, scan: () => backend.ask('scan.run', { accountId }) };
}

describe('the texts of reports', () => {
  it('are read beside by a host that stays: the mailbox counts as read before', async () => {
    const { backend, scan, facts, tell, accountId } = await start(true);
    expect(await scan()).toMatchObject({ messages: 2 });
    expect(await backend.ask('scan.progress', {})).toMatchObject([{ accountId, phase: 'done' }]);
    expect(await backend.ask('account.list', {})).toMatchObject([{ state: 'ready' }]);
    expect(await facts()).toEqual([]);
    tell();
    await vi.waitFor(async () => expect(await facts()).toEqual(['dead-address']), { timeout: 20_000 });
    expect(backend.events.some(({ type }) => type === 'people.changed')).toBe(true);
  });

  it('hold up no mail that comes meanwhile, and tell nothing twice', async () => {
    const { scan, facts, tell, inbox, clock } = await start(true);
    await scan();
    inbox.deliver(letterFrom('bo@sud.example', clock.at));
    await vi.waitFor(async () => expect(await scan()).toMatchObject({ messages: 3 }), { timeout: 20_000 });
    tell();
    await vi.waitFor(async () => expect(await facts()).toEqual(['dead-address']), { timeout: 20_000 });
    await scan();
    expect(await facts()).toEqual(['dead-address']);
  });

  it('are waited for by one command, which is over when it has answered', async () => {
    const { scan, facts, tell } = await start(false);
    const scanned = scan();
    const first = await Promise.race([scanned.then(() => 'answered'), new Promise(resolve => setTimeout(resolve, 300, 'waiting'))]);
    expect(first).toBe('waiting');
    tell();
    expect(await scanned).toMatchObject({ messages: 2 });
    expect(await facts()).toEqual(['dead-address']);
  });

  it('are left unread when the account goes', async () => {
    const { backend, scan, facts, accountId } = await start(true);
    await scan();
    await backend.ask('account.remove', { accountId });
    expect(await facts()).toEqual([]);
  });
});
