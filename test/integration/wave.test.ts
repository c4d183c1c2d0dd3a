import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SendCaps } from '../../shared/domain/outbox/provider-caps.ts';
import type { Dovecot } from '../support/dovecot/dovecot.ts';
import type { RawMessage } from '../support/dovecot/maildir.ts';
import type { FaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { passTime } from '../support/outbox/outbox-with.ts';
import { HandClock } from '../support/outbox/sending-account.ts';
import { sendingOnDovecot, type SendingOnDovecot } from '../support/outbox/sending-on-dovecot.ts';
import type { RealBackend } from '../support/real-backend.ts';
import { EVERY_HOUR, EVERYBODY } from '../support/writing/campaigning.ts';

const DAY = 86_400_000;
const ME = 'Claire Martin <claire@atelier.example>';
const COUNT = 300;
/** Quick enough for a test, slow enough to take days: warm-up, hours and gaps as always. */
const CAPS: SendCaps = { perDay: 120, perHour: 60, gap: [10_000, 20_000], domainGap: 20_000 };

interface Friend {
  readonly name: string;
  readonly address: string;
}
const friends: readonly Friend[] = Array.from({ length: COUNT }, (_, n) => ({
  name: `${['Ana', 'Bruno', 'Chloé', 'Dora', 'Émile'][n % 5]} Friend${String.fromCodePoint(97 + Math.floor(n / 26))}${String.fromCodePoint(97 + (n % 26))}`,
  address: `friend${n}@town${n % 61}.example`,
}));

const mail = (from: string, to: string, id: string, at: number, more: readonly string[] = [], body = 'Hello'): RawMessage => ({
  raw: [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${id}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@town.example>`,
    'MIME-Version: 1.0',
    ...more,
    '',
    body,
    '',
  ].join('\r\n'),
  internalDate: at,
});
const encoded = (name: string): string => `=?utf-8?B?${Buffer.from(name).toString('base64')}?=`;

/** RFC 3464, as a server on the way sends it back. */
const bounce = (address: string, messageId: string, at: number, n: number): RawMessage =>
  mail(
    'Mail Delivery Subsystem <mailer-daemon@relay.example>',
    ME,
    `bounce${n}`,
    at,
    ['Auto-Submitted: auto-replied', 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"'],
    [
      '--b',
      'Content-Type: text/plain',
      '',
      `Your message to ${address} could not be delivered.`,
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; relay.example',
      '',
      `Final-Recipient: rfc822; ${address}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${messageId}`,
      `To: ${address}`,
      '',
      '--b--',
    ].join('\r\n'),
  );

describe('a wave to three hundred people, on Dovecot and an SMTP server, over days that pass quickly', () => {
  let place: SendingOnDovecot;
  let dovecot: Dovecot;
  let smtp: FaultySmtpServer;
  let host: RealBackend;
  const clock = new HandClock();
  let accountId = 0;

  beforeAll(async () => {
    place = await sendingOnDovecot({
      clock,
      policy: { capsOf: () => CAPS, undoMs: 10_000 },
      email: 'claire@atelier.example',
      fill: dovecot => {
        dovecot.fill(
          'INBOX',
          friends.map(({ name, address }, n) => mail(`${encoded(name)} <${address}>`, ME, `in${n}`, clock.at - (40 + (n % 90)) * DAY)),
        );
        dovecot.fill(
          'Sent',
          friends.map(({ name, address }, n) => mail(ME, `${encoded(name)} <${address}>`, `out${n}`, clock.at - (50 + (n % 90)) * DAY)),
        );
      },
    });
    ({ dovecot, smtp, host, accountId } = place);
  });
  afterAll(() => place.stop());

  const pass = (days: number) => passTime(host, clock, days * DAY);

  test('everybody gets it once or the board says why not; replies and bounces find their rows', async () => {
    const draft = {
      name: 'A good 2027',
      kind: 'wishes',
      space: 'professional',
      accountId,
      templateKind: 'new-year-colleagues',
      templateIds: [],
      fields: {},
      audience: { ...EVERYBODY, silentDaysMax: 3650 },
      schedule: EVERY_HOUR,
      thread: 'new',
      attachments: [],
    } as const;
    const campaign = await host.ask('campaign.create', { ...draft, templateIds: [], attachments: [], audience: { ...draft.audience } });
    expect(campaign.recipients).toBe(COUNT);
    const { recipients, lookFirst } = await host.ask('campaign.preview', { campaignId: campaign.id });
    expect(recipients.filter(({ findings }) => findings.some(({ severity }) => severity === 'hold'))).toEqual([]);
    await host.ask('campaign.approve', { campaignId: campaign.id, personIds: recipients.map(({ personId }) => personId), seen: lookFirst });
    await host.ask('campaign.start', { campaignId: campaign.id });

    // Every tenth answers, every fiftieth address is dead, and the server refuses a few at once.
    const replied = new Set<string>();
    const bounced = new Set<string>();
    smtp.onDelivered = ({ to, raw }) => {
      const n = Number(/^friend(\d+)@/.exec(to)?.[1]);
      const messageId = /^Message-ID: (.*?)\r?$/im.exec(raw)?.[1] ?? '';
      if (n % 50 === 7) {
        bounced.add(to);
        dovecot.fill('INBOX', [bounce(to, messageId, clock.at + 1000, n)]);
      } else if (n % 10 === 3) {
        replied.add(to);
        const lines = [`In-Reply-To: ${messageId}`, `References: ${messageId}`];
        dovecot.fill('INBOX', [
          mail(`${encoded(friends[n]?.name ?? '')} <${to}>`, ME, `reply${n}`, clock.at + 2000, lines, 'Thank you, and to you!'),
        ]);
      }
    };
    smtp.plan.push({}, {}, { reply: { at: 'RCPT', line: '550 5.1.1 no such user' } }, {}, { drop: 'before the dot' }, { drop: 'MAIL' });

    await pass(20);
    const board = async () => {
      await host.ask('scan.run', { accountId });
      const status = await host.ask('campaign.status', { campaignId: campaign.id });
      const states = Map.groupBy(status.recipients, ({ state }) => state);
      return { ...status, counts: Object.fromEntries([...states].map(([state, { length }]) => [state, length])) };
    };
    // The line dropped after the server had said to go on: nobody but the user knows, and nothing is sent twice meanwhile.
    const doubtful = await board();
    expect(doubtful.counts).toEqual({ filed: COUNT - 2, failed: 1, 'needs-user': 1 });
    expect(doubtful.campaign.state).toBe('running');
    const asked = doubtful.recipients.find(({ state }) => state === 'needs-user');
    await host.ask('outbox.resolve', { id: asked?.deliveryId ?? 0, decision: 'again' });
    await pass(2);

    const status = await board();
    expect(status.counts).toEqual({ filed: COUNT - 1, failed: 1 });
    expect(status.recipients.find(({ state }) => state === 'failed')).toMatchObject({ reason: 'address-refused', sentAt: null });
    expect(status.campaign.state).toBe('done');

    const times = Map.groupBy(smtp.delivered, ({ to }) => to);
    expect(times.size).toBe(COUNT - 1);
    expect([...times.values()].every(({ length }) => length === 1)).toBe(true);
    // Each copy is in Sent once.
    expect(await dovecot.uids('Sent')).toHaveLength(COUNT + COUNT - 1);

    const answerOf = new Map(status.recipients.map(({ address, answer }) => [address, answer]));
    expect([...replied].filter(address => answerOf.get(address) !== 'letter')).toEqual([]);
    expect([...bounced].filter(address => answerOf.get(address) !== 'bounce')).toEqual([]);
    // What the server refused at once is told as a bounce too.
    const answered = status.recipients.filter(({ answer, state }) => answer !== null && state !== 'failed');
    expect(answered.filter(({ address }) => !replied.has(address) && !bounced.has(address))).toEqual([]);
    expect(replied.size).toBe(30);
    expect(bounced.size).toBeGreaterThanOrEqual(5);
  }, 600_000);
});
