import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CampaignStatus } from '../../shared/contract/writing.ts';
import { ControlConnection } from '../support/dovecot/control-connection.ts';
import type { Dovecot } from '../support/dovecot/dovecot.ts';
import type { FaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { passTime } from '../support/outbox/outbox-with.ts';
import { HandClock } from '../support/outbox/sending-account.ts';
import { addressOf, dated, fillWithFriends, sendingOnDovecot, type SendingOnDovecot } from '../support/outbox/sending-on-dovecot.ts';
import type { RealBackend } from '../support/real-backend.ts';
import { answerMail, reportMail } from '../support/returns/came-back.ts';
import { EVERY_HOUR, EVERYBODY } from '../support/writing/campaigning.ts';

const HOUR = 3_600_000;
const NAMES = ['Ana', 'Ben', 'Cleo', 'Dora', 'Eve', 'Finn', 'Gil'];

describe('what comes back for a campaign, on Dovecot', () => {
  const clock = new HandClock();
  let dataFolder = '';
  let place: SendingOnDovecot;
  let dovecot: Dovecot;
  let smtp: FaultySmtpServer;
  let host: RealBackend;
  let accountId = 0;
  let campaignId = '';

  /** Delivered as mail is: not read yet. */
  const comes = async (mail: string): Promise<void> => {
    const { raw, internalDate } = dated(mail, clock.at);
    await dovecot.deliver('INBOX', raw, { internalDate });
  };
  const pass = (hours: number) => passTime(host, clock, hours * HOUR);
  const board = async (): Promise<CampaignStatus> => {
    await host.ask('scan.run', { accountId });
    return host.ask('campaign.status', { campaignId });
  };
  const idTo = (name: string): string =>
    /^Message-ID: <(.*?)>\r?$/im.exec(smtp.delivered.find(({ to }) => to === addressOf(name))?.raw ?? '')?.[1] ?? '';

  beforeAll(async () => {
    place = await sendingOnDovecot({
      clock,
      policy: { capsOf: () => null, undoMs: 0 },
      fill: dovecot => fillWithFriends(dovecot, NAMES, clock.at),
    });
    ({ dovecot, smtp, host, accountId, dataFolder } = place);
    const { id } = await host.ask('campaign.create', {
      name: 'Hello again',
      kind: 'check-in',
      space: 'professional',
      accountId,
      templateKind: 'check-in',
      templateIds: [],
      fields: {},
      audience: { ...EVERYBODY },
      schedule: { ...EVERY_HOUR },
      thread: 'new',
      attachments: [],
    });
    campaignId = id;
    const { recipients, lookFirst } = await host.ask('campaign.preview', { campaignId });
    await host.ask('campaign.approve', { campaignId, personIds: recipients.map(({ personId }) => personId), seen: lookFirst });
    await host.ask('campaign.start', { campaignId });
    await pass(24);
  });
  afterAll(() => place.stop());

  test('each finds its row: an answer, a question, an absence, a bounce, a delay, a wish not to be written to; a forged bounce none', async () => {
    expect(smtp.delivered).toHaveLength(NAMES.length);
    const from = (name: string, text: string, more: Partial<Parameters<typeof answerMail>[0]> = {}): Promise<void> =>
      comes(answerMail({ from: `${name} Test <${addressOf(name)}>`, inReplyTo: idTo(name), text, ...more }));
    // Longer than what is asked for of a message.
    await from(
      'Ana',
      `Merci, tout va bien ici.\n\nLe lun. 23 nov. 2026 à 10:00, Moi <me@atelier.example> a écrit :\n${'> Bonjour\n'.repeat(80_000)}`,
    );
    await from('Ben', 'Thanks! Could you send me the slides?');
    await from('Cleo', 'Bonjour,\nJe suis absente jusqu’au 4 janvier 2027.', {
      subject: 'Réponse automatique : Hello again',
      lines: ['Auto-Submitted: auto-replied'],
    });
    await from('Dora', 'Please do not write to me any more.');
    await comes(reportMail({ recipient: addressOf('Eve'), original: idTo('Eve') }));
    const delay = { action: 'delayed', status: '4.4.1', diagnostic: '451 4.4.1 timed out' };
    await comes(reportMail({ recipient: addressOf('Finn'), original: idTo('Finn'), ...delay }));
    await comes(reportMail({ recipient: addressOf('Gil'), original: 'somebody.else@far.example' }));

    const { recipients, after } = await board();
    expect(recipients.map(({ address, answer }) => `${address.split('@')[0]} ${answer ?? '-'}`)).toEqual([
      'ana letter',
      'ben question',
      'dora asked-not-to-write',
      'cleo auto-reply',
      'eve bounce',
      'finn -',
      'gil -',
    ]);
    const { ties, ...effect } = after ?? {};
    expect(effect).toEqual({ reached: 7, answered: 3, inTouch: 3 });
    // Seven were cooling; a letter, and three answers, warmed all but the one whose address is dead.
    expect(ties?.filter(({ before, now }) => before !== now)).toEqual([
      { band: 'steady', before: 0, now: 6 },
      { band: 'cooling', before: 7, now: 1 },
    ]);
    expect(recipients.find(({ answer }) => answer === 'auto-reply')?.came?.returnsOn).toBe('2027-01-04T12:00:00.000Z');
    const { suppressed, proposals } = await host.ask('suppression.list', {});
    expect(suppressed.map(({ address, reason }) => [address, reason])).toEqual([[addressOf('Eve'), 'dead-address']]);
    expect(proposals.map(({ kind, address, evidence }) => [kind, address, evidence])).toEqual([
      ['asked-not-to-write', addressOf('Dora'), 'Please do not write to me any more.'],
    ]);
  });

  test('reading them marks nothing as read and keeps no body, and reading again changes nothing', async () => {
    const status = await board();
    expect(await board()).toEqual(status);
    const client = new ControlConnection(dovecot.port);
    await client.login(dovecot.user, dovecot.password);
    await client.run('EXAMINE INBOX');
    expect(await client.run('UID SEARCH UNSEEN')).toContain('* SEARCH 8 9 10 11 12 13 14');
    client.close();
    const kept = readdirSync(dataFolder)
      .filter(name => name.startsWith('fil-rouge.sqlite'))
      .map(name => readFileSync(join(dataFolder, name), 'utf8'));
    expect(kept.some(bytes => bytes.includes('Could you send me the slides?'))).toBe(true);
    expect(kept.some(bytes => bytes.includes('tout va bien') || bytes.includes('Je suis absente'))).toBe(false);
  });

  test('who was answered by the user no longer waits', async () => {
    clock.pass(HOUR);
    const sent = `From: me@atelier.example\r\nTo: ${addressOf('Ben')}\r\nMessage-ID: <slides@atelier.example>\r\n\r\nHere they are\r\n`;
    dovecot.fill('Sent', [dated(sent, clock.at)]);
    const waiting = (await board()).recipients.filter(({ came }) => came?.toAnswer === true);
    expect(waiting.map(({ address }) => address)).toEqual([addressOf('Ana'), addressOf('Dora')]);
  });
});
