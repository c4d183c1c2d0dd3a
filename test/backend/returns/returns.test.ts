import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { FakeFolder } from '../../support/fake-mail/fake-folder.ts';
import { sendingAccount, type SendingAccount } from '../../support/outbox/sending-account.ts';
import { answerMail, deliverTo, reportMail } from '../../support/returns/came-back.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Started extends SendingAccount {
  readonly inbox: FakeFolder;
  /** Something arrives an hour later, and the mailbox is read. */
  readonly comes: (raw: string) => Promise<void>;
  readonly store: () => SendingAccount['outbox']['store'];
}

let running: SendingAccount | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

async function start(): Promise<Started> {
  const account = await sendingAccount();
  running = account;
  const { host, accountId, mail, clock } = account;
  const inbox = mail.add('INBOX');
  mail.add('Sent', '\\Sent');
  await host.ask('scan.run', { accountId });
  return {
    ...account,
    inbox,
    comes: async raw => {
      clock.pass(HOUR);
      deliverTo(inbox, raw, clock.at);
      await host.ask('scan.run', { accountId });
    },
    store: () => account.outbox.store,
  };
}

const suppressed = async ({ host }: Started): Promise<readonly string[]> =>
  (await host.ask('suppression.list', {})).suppressed.map(({ address, reason }) => `${address} ${reason}`);
const proposals = async ({ host }: Started) => (await host.ask('suppression.list', {})).proposals;

describe('a bounce', () => {
  it('of a mail we sent marks its address dead, which the outbox and every list then know', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.comes(reportMail({ recipient: 'ana@nord.example', original: 'm1.rk@atelier.example' }));
    expect(await suppressed(it)).toEqual(['ana@nord.example dead-address']);
    expect(it.store().suppressed('ana@nord.example')).toBe('dead-address');
    expect(it.host.events.some(({ type }) => type === 'writing.changed')).toBe(true);
  });

  it('cancels what was to follow', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    const second = it.queue('ana@nord.example', { step: 2, scheduledFor: it.clock.at + 3 * DAY });
    await it.pass(1);
    await it.comes(reportMail({ recipient: 'ana@nord.example', original: 'm1.rk@atelier.example' }));
    expect(await it.row(second)).toMatchObject({ state: 'cancelled', reason: 'dead-address' });
  });

  it('that only tells of a delay, or of a full mailbox, or of the sender’s bad name, leaves the address alone', async () => {
    const it = await start();
    for (const who of ['a', 'b', 'c']) it.queue(`${who}@nord.example`);
    await it.pass(1);
    const to = (n: number, who: string) => ({ recipient: `${who}@nord.example`, original: `m${n}.rk@atelier.example` });
    await it.comes(reportMail({ ...to(1, 'a'), action: 'delayed', status: '4.4.1', diagnostic: '451 4.4.1 connection timed out' }));
    await it.comes(reportMail({ ...to(2, 'b'), status: '5.2.2', diagnostic: '552 5.2.2 The mailbox is over quota' }));
    await it.comes(reportMail({ ...to(3, 'c'), status: '5.7.1', diagnostic: '550 5.7.1 Message rejected as spam' }));
    expect(await suppressed(it)).toEqual([]);
    expect(await proposals(it)).toEqual([]);
  });

  it('that names only the recipient, as anybody could have written it, is a question to the user', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.comes(reportMail({ recipient: 'ana@nord.example' }));
    expect(await suppressed(it)).toEqual([]);
    const [proposal] = await proposals(it);
    expect(proposal).toMatchObject({ kind: 'dead-address', address: 'ana@nord.example' });
    await it.host.ask('suppression.confirm', { id: proposal?.id ?? 0 });
    expect(await suppressed(it)).toEqual(['ana@nord.example dead-address']);
    expect((await it.host.refused('suppression.confirm', { id: proposal?.id ?? 0 })).code).toBe('proposal-unknown');
  });

  it('leaves alone whoever has written since', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.comes(answerMail({ from: 'ana@nord.example', inReplyTo: 'm1.rk@atelier.example', text: 'Thank you!' }));
    await it.comes(reportMail({ recipient: 'old-forward@far.example', original: 'm1.rk@atelier.example' }));
    expect(await suppressed(it)).toEqual([]);
  });

  it('pauses the account where the provider says that its limit is reached', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    const diagnostic = '550 5.4.5 Daily user sending limit exceeded';
    await it.comes(reportMail({ recipient: 'ana@nord.example', original: 'm1.rk@atelier.example', status: '5.4.5', diagnostic }));
    expect(await it.host.ask('outbox.accounts', {})).toMatchObject([{ paused: 'quota' }]);
    expect(await suppressed(it)).toEqual([]);
  });

  it('that is forged never marks an address, whoever and whatever it names', async () => {
    const it = await start();
    const known = ['ana@nord.example', 'bo@sud.example'];
    for (const address of known) it.queue(address);
    await it.pass(1);
    const anyId = fc.stringMatching(/^[a-z0-9.]{3,30}@[a-z]{2,10}\.example$/);
    const forged = fc.record({
      recipient: fc.constantFrom(...known, 'other@x.example'),
      original: fc.option(
        anyId.filter(id => !/^m[12]\.rk@atelier\.example$/.test(id)),
        { nil: undefined },
      ),
      status: fc.constantFrom('5.1.1', '5.0.0', '5.2.1', '5.7.1', '4.4.7'),
      action: fc.constantFrom('failed', 'delayed', 'FAILED'),
    });
    await fc.assert(
      fc.asyncProperty(forged, async ({ original, ...report }) => {
        await it.comes(reportMail({ ...report, ...(original === undefined ? {} : { original }) }));
        expect(await suppressed(it)).toEqual([]);
        expect(known.map(address => it.store().suppressed(address))).toEqual([null, null]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('an address the server refuses at once', () => {
  it('is dead without waiting for a bounce, and stays free where the user frees it', async () => {
    const it = await start();
    it.smtp.plan.push({ reply: { at: 'RCPT', line: '550 5.1.1 No such user here' } });
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(await suppressed(it)).toEqual(['ana@nord.example dead-address']);
    await it.host.ask('suppression.remove', { address: 'Ana@nord.example' });
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(await suppressed(it)).toEqual([]);
    expect(it.store().suppressed('ana@nord.example')).toBeNull();
  });
});

describe('an answer', () => {
  it('by a person ends what was to follow, at once', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    const second = it.queue('ana@nord.example', { step: 2, scheduledFor: it.clock.at + 3 * DAY });
    await it.pass(1);
    await it.comes(
      answerMail({ from: 'Ana <ana@nord.example>', inReplyTo: 'm1.rk@atelier.example', text: 'Thank you, all is well here.' }),
    );
    expect(await it.row(second)).toMatchObject({ state: 'cancelled', reason: 'replied-since' });
    expect(await proposals(it)).toEqual([]);
  });

  it('that asks not to be written to is proposed, with its sentence, and only the user decides', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    const text =
      'Bonjour,\n\nMerci de ne plus m’écrire.\n\nAna\n\nLe lun. 23 nov. 2026 à 10:00, Moi <me@atelier.example> a écrit :\n> Hello';
    await it.comes(answerMail({ from: 'Ana <ana@nord.example>', inReplyTo: 'm1.rk@atelier.example', text }));
    const [proposal] = await proposals(it);
    expect(proposal).toMatchObject({ kind: 'asked-not-to-write', address: 'ana@nord.example', evidence: 'Merci de ne plus m’écrire.' });
    expect(it.store().suppressed('ana@nord.example')).toBeNull();
    await it.host.ask('suppression.confirm', { id: proposal?.id ?? 0 });
    expect(it.store().suppressed('ana@nord.example')).toBe('asked-not-to-write');
    const third = it.queue('ana@nord.example', { step: 9 });
    await it.pass(30);
    expect(await it.row(third)).toMatchObject({ state: 'suppressed', reason: 'asked-not-to-write' });
  });

  it('dismissed is not proposed again, though the message is met again in another folder', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    const raw = answerMail({
      from: 'ana@nord.example',
      inReplyTo: 'm1.rk@atelier.example',
      text: 'Please stop writing to me.',
      id: 'stop@nord.example',
    });
    await it.comes(raw);
    const [proposal] = await proposals(it);
    await it.host.ask('suppression.dismiss', { id: proposal?.id ?? 0 });
    deliverTo(it.mail.add('Archive', '\\Archive'), raw, it.clock.at);
    it.inbox.renumber();
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(await proposals(it)).toEqual([]);
    expect(await suppressed(it)).toEqual([]);
  });

  it('is open again when the decision is taken back, and the address may be written to again', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.comes(answerMail({ from: 'ana@nord.example', inReplyTo: 'm1.rk@atelier.example', text: 'Please stop writing to me.' }));
    const id = (await proposals(it))[0]?.id ?? 0;
    await it.host.ask('suppression.confirm', { id });
    await it.host.ask('suppression.reopen', { id });
    expect(await proposals(it)).toMatchObject([{ id }]);
    expect(it.store().suppressed('ana@nord.example')).toBeNull();
    await it.host.ask('suppression.dismiss', { id });
    expect(await it.host.ask('suppression.reopen', { id })).toMatchObject({ proposals: [{ id }], suppressed: [] });
    expect(await it.host.refused('suppression.reopen', { id })).toMatchObject({ code: 'proposal-unknown' });
  });

  it('that is an empty mail to the List-Unsubscribe of news asks for no more of it', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.comes(answerMail({ from: 'ana@nord.example', subject: 'unsubscribe', text: '' }));
    expect(await proposals(it)).toMatchObject([{ kind: 'asked-not-to-write', address: 'ana@nord.example' }]);
  });

  it('gives a new address, which is proposed', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.comes(
      answerMail({
        from: 'ana@nord.example',
        inReplyTo: 'm1.rk@atelier.example',
        text: 'My new address is ana.b@ouest.example, write there.',
      }),
    );
    expect(await proposals(it)).toMatchObject([{ kind: 'new-address', address: 'ana@nord.example', newAddress: 'ana.b@ouest.example' }]);
  });

  it('of a machine ends nothing, and “no longer works here” is only proposed', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    const second = it.queue('ana@nord.example', { step: 2, scheduledFor: it.clock.at + 3 * DAY });
    await it.pass(1);
    await it.comes(
      answerMail({
        from: 'ana@nord.example',
        inReplyTo: 'm1.rk@atelier.example',
        subject: 'Automatic reply: News',
        text: 'Ana no longer works at this company. Please contact our office.',
        lines: ['Auto-Submitted: auto-replied'],
      }),
    );
    expect((await it.row(second)).state).toBe('queued');
    expect(await proposals(it)).toMatchObject([{ kind: 'left', address: 'ana@nord.example' }]);
    expect(await suppressed(it)).toEqual([]);
  });

  it('that says when somebody is back puts off what waits in the outbox, where this Fil Rouge sends', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    const second = it.queue('ana@nord.example', { step: 2, scheduledFor: it.clock.at + 3 * DAY });
    await it.pass(1);
    expect(it.store().acquire(it.clock.at).granted).toBe(true);
    await it.comes(
      answerMail({
        from: 'ana@nord.example',
        inReplyTo: 'm1.rk@atelier.example',
        subject: 'Out of office',
        text: 'I am out of the office until 7 December 2026.',
        lines: ['Auto-Submitted: auto-replied'],
      }),
    );
    it.store().release();
    expect(await it.row(second)).toMatchObject({ state: 'queued', nextAt: '2026-12-07T12:00:00.000Z' });
  });

  it('from an address that was dead brings it back to life', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.comes(reportMail({ recipient: 'ana@nord.example', original: 'm1.rk@atelier.example' }));
    expect(await suppressed(it)).toHaveLength(1);
    await it.comes(answerMail({ from: 'ana@nord.example', inReplyTo: 'm1.rk@atelier.example', text: 'My mailbox works again.' }));
    expect(await suppressed(it)).toEqual([]);
  });

  it('to a mail nobody knew the fate of proves that it arrived', async () => {
    const it = await start();
    it.smtp.plan.push({ drop: 'after the dot' });
    const id = it.queue('ana@nord.example', { latest: it.clock.at + 2 * DAY });
    await it.pass(2);
    expect((await it.row(id)).state).toBe('needs-user');
    await it.comes(answerMail({ from: 'ana@nord.example', inReplyTo: 'm1.rk@atelier.example', text: 'Good to hear from you!' }));
    expect((await it.row(id)).state).toBe('accepted');
    await it.pass(2);
    expect(it.smtp.delivered).toHaveLength(1);
  });
});

describe('the mailbox', () => {
  it('is asked for the bodies of nothing else, and of each only once', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    await it.comes(answerMail({ from: 'stranger@est.example', text: 'Buy now' }));
    await it.comes(answerMail({ from: 'ana@nord.example', inReplyTo: 'm1.rk@atelier.example', text: 'Thank you' }));
    await it.comes(answerMail({ from: 'stranger@est.example', text: 'Buy now, really' }));
    expect(it.mail.commands.filter(line => line.includes('BODY.PEEK[]'))).toEqual(['UID FETCH 2 (BODY.PEEK[]<0.262144>)']);
  });

  it('may hold a mail that breaks the parser: those after it are read all the same, and it is not asked for again', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    it.queue('bo@sud.example');
    await it.pass(1);
    const nested = Array.from({ length: 60 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('');
    const [head = ''] = answerMail({ from: 'ana@nord.example', inReplyTo: 'm1.rk@atelier.example', text: 'x' }).split('MIME-Version');
    deliverTo(it.inbox, `${head}MIME-Version: 1.0\r\n${nested}`, it.clock.at);
    await it.comes(reportMail({ recipient: 'bo@sud.example', original: 'm2.rk@atelier.example' }));
    expect(await suppressed(it)).toEqual(['bo@sud.example dead-address']);
    const { length } = it.mail.commands;
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(it.mail.commands.slice(length).filter(line => line.includes('BODY.PEEK[]'))).toEqual([]);
  });

  it('that is lost in the middle is asked again at the next scan', async () => {
    const it = await start();
    it.queue('ana@nord.example');
    await it.pass(1);
    it.clock.pass(HOUR);
    deliverTo(it.inbox, reportMail({ recipient: 'ana@nord.example', original: 'm1.rk@atelier.example' }), it.clock.at);
    const { length } = it.mail.commands;
    it.mail.onCommand = line => {
      if (line.includes('BODY.PEEK[]')) it.mail.hangUp();
    };
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(it.mail.commands.slice(length).some(line => line.includes('BODY.PEEK[]'))).toBe(true);
    expect(await suppressed(it)).toEqual([]);
    it.mail.onCommand = null;
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(await suppressed(it)).toHaveLength(1);
  });
});
