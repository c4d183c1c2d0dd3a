import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeMailServer } from '../../support/fake-mail/fake-mail-server.ts';
import { HandClock } from '../../support/outbox/sending-account.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../../support/real-backend.ts';
import { answerMail, deliverTo } from '../../support/returns/came-back.ts';

let host: RealBackend | null = null;
afterEach(async () => {
  await host?.stop();
  host = null;
});

async function start(watch: boolean): Promise<{ host: RealBackend; mail: FakeMailServer; accountId: number }> {
  const clock = new HandClock();
  const mail = new FakeMailServer();
  deliverTo(mail.add('INBOX'), answerMail({ from: 'Ana <ana@nord.example>', text: 'Are you there on Thursday?' }), clock.at - 3_600_000);
  mail.add('Sent', '\\Sent');
  host = await realBackend({ env: { FIL_ROUGE_PASSWORD: 'secret' }, replace: { mail, clock }, watch });
  const { id } = await host.ask('account.add', { settings: loopbackSettings('me@atelier.example', 1143), password: 'secret' });
  return { host, mail, accountId: id };
}
const asked = async (backend: RealBackend): Promise<readonly (boolean | null)[]> =>
  (await backend.ask('conversation.list', {})).map(row => row.asked);

describe('letters are looked at after a scan', () => {
  it('by a host that stays, beside the scan, and the lists are told', async () => {
    const { host: backend, accountId } = await start(true);
    await backend.ask('scan.run', { accountId });
    await vi.waitFor(async () => expect(await asked(backend)).toEqual([true]), { timeout: 20_000 });
    expect(backend.events.at(-1)?.type).toBe('people.changed');
  });

  it('and not by one command, which is over when it has answered', async () => {
    const { host: backend, mail, accountId } = await start(false);
    await backend.ask('scan.run', { accountId });
    expect(await asked(backend)).toEqual([null]);
    mail.misbehaviour = { refuse: 'connection-refused' };
    expect((await backend.refused('conversation.look', {})).code).toBe('connection-refused');
    expect(await asked(backend)).toEqual([null]);
    mail.misbehaviour = {};
    const { sessions } = mail;
    expect(await backend.ask('conversation.look', {})).toEqual({ read: 1, left: 0 });
    expect(mail.sessions).toBe(sessions + 1);
    expect(await asked(backend)).toEqual([true]);
  });
});
