import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';
import { answerMail, reportMail } from '../support/returns/came-back.ts';

const DAY = 86_400_000;
const NOW = Date.now();
const dated = (raw: string, at: number): string => `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}\r\n${raw}`;

describe('what the mailbox’s own reports and absences tell, on Dovecot', () => {
  let dovecot: Dovecot;
  let host: RealBackend;
  let accountId = 0;

  const came = (raw: string, daysAgo: number): void =>
    void dovecot.fill('INBOX', [{ raw: dated(raw, NOW - daysAgo * DAY), internalDate: NOW - daysAgo * DAY }]);
  const wrote = (id: string, to: string, daysAgo: number): void =>
    void dovecot.fill('Sent', [
      {
        raw: dated(
          `From: me@atelier.example\r\nTo: ${to}\r\nSubject: News\r\nMessage-ID: <${id}@atelier.example>\r\n\r\nHello\r\n`,
          NOW - daysAgo * DAY,
        ),
        internalDate: NOW - daysAgo * DAY,
      },
    ]);
  const sentTo = async (address: string): Promise<number | null> => {
    const found = (await host.ask('people.list', { hidden: true })).find(({ addresses }) => addresses.includes(address));
    return found?.sent ?? null;
  };
  const facts = async (): Promise<string[]> =>
    (await host.ask('fact.list', {}))
      .map(({ address, kind, state, successor }) => `${address} ${kind} ${state}${successor ? ` → ${successor}` : ''}`)
      .toSorted();

  beforeAll(async () => {
    dovecot = await startDovecot();
    for (const who of ['dead', 'slow', 'policy', 'full', 'away', 'gone', 'alive', 'forged']) wrote(who, `${who}@there.example`, 30);
    wrote('both', 'dead@there.example, fine@there.example', 20);
    const id = (who: string): string => `${who}@atelier.example`;
    came(reportMail({ recipient: 'dead@there.example', original: id('dead') }), 29);
    came(reportMail({ recipient: 'dead@there.example', original: id('both') }), 19);
    came(
      reportMail({
        recipient: 'slow@there.example',
        original: id('slow'),
        action: 'delayed',
        status: '4.4.1',
        diagnostic: '451 4.4.1 timed out',
      }),
      29,
    );
    came(
      reportMail({
        recipient: 'policy@there.example',
        original: id('policy'),
        status: '5.7.1',
        diagnostic: '550 5.7.1 blocked using zen.spamhaus.org',
      }),
      29,
    );
    came(reportMail({ recipient: 'full@there.example', original: id('full'), status: '5.2.2', diagnostic: '552 5.2.2 mailbox full' }), 29);
    came(reportMail({ recipient: 'alive@there.example', original: id('alive') }), 29);
    came(answerMail({ from: 'Al <alive@there.example>', text: 'I am here', subject: 'Hello' }), 10);
    came(reportMail({ recipient: 'forged@there.example', original: 'somebody.else@far.example' }), 29);
    came(
      answerMail({
        from: 'Ava <away@there.example>',
        subject: 'Automatic reply: News',
        text: `I am out of the office until ${new Date(NOW + 5 * DAY).toISOString().slice(0, 10)}.`,
        lines: ['Auto-Submitted: auto-replied'],
      }),
      1,
    );
    came(
      answerMail({
        from: 'Gus <gone@there.example>',
        subject: 'Réponse automatique : News',
        text: 'Bonjour,\nJe ne travaille plus chez There.\nMerci de contacter Nina Roux (nina@there.example) à ma place.',
        lines: ['Auto-Submitted: auto-replied'],
      }),
      1,
    );
    host = await realBackend({ env: { FIL_ROUGE_PASSWORD: dovecot.password } });
    const settings = { ...loopbackSettings('me@atelier.example', dovecot.port), user: dovecot.user };
    ({ id: accountId } = await host.ask('account.add', { settings, password: dovecot.password }));
    await host.ask('scan.run', { accountId });
  });
  afterAll(async () => {
    await host.stop();
    await dovecot.stop();
  });

  test('a proven 5.1.1 kills the address, an absence has its day, a departure its successor, and a forged report says nothing', async () => {
    expect(await facts()).toEqual([
      'away@there.example away confirmed',
      'dead@there.example dead-address confirmed',
      'dead@there.example dead-address confirmed',
      'gone@there.example left open → nina@there.example',
    ]);
    const all = await host.ask('fact.list', {});
    expect(all.find(({ kind }) => kind === 'away')?.returnsOn?.slice(0, 10)).toBe(new Date(NOW + 5 * DAY).toISOString().slice(0, 10));
    expect(all.find(({ kind }) => kind === 'dead-address')?.evidence).toContain('User unknown');
    expect((await host.ask('suppression.list', {})).suppressed.map(({ address }) => address)).toEqual(['dead@there.example']);
  });

  test('what never arrived is no contact; what was only delayed, or reached another, is', async () => {
    expect(await sentTo('dead@there.example')).toBeNull();
    expect(await sentTo('fine@there.example')).toBe(1);
    expect(await sentTo('slow@there.example')).toBe(1);
    expect(await sentTo('policy@there.example')).toBeNull();
    expect(await sentTo('full@there.example')).toBeNull();
    expect(await sentTo('alive@there.example')).toBe(0);
    expect(await sentTo('away@there.example')).toBe(1);
  });

  test('reading again changes nothing, and what comes later is learnt with it', async () => {
    const before = await facts();
    await host.ask('scan.run', { accountId });
    expect(await facts()).toEqual(before);
    wrote('later', 'later@there.example', 0);
    came(reportMail({ recipient: 'later@there.example', original: 'later@atelier.example' }), 0);
    await host.ask('scan.run', { accountId });
    expect(await facts()).toEqual([...before, 'later@there.example dead-address confirmed'].toSorted());
    expect(await sentTo('later@there.example')).toBeNull();
  });

  test('dismissing the death of an address allows writing there again', async () => {
    const dead = (await host.ask('fact.list', { address: 'dead@there.example' })).find(({ kind }) => kind === 'dead-address');
    await host.ask('fact.decide', { id: dead?.id ?? 0, state: 'dismissed' });
    expect((await host.ask('suppression.list', {})).suppressed.map(({ address }) => address)).toEqual(['later@there.example']);
  });
});
