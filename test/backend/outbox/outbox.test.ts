import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { installationName } from '../../../electron/adapters/outbox/installation.ts';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import { capsOf } from '../../../shared/domain/outbox/provider-caps.ts';
import { OFFICE_HOURS } from '../../../shared/domain/outbox/send-window.ts';
import { mailbox, messageHeader } from '../../support/fake-mail/message-header.ts';
import { sendingAccount, type SendingAccount, type SendingOptions } from '../../support/outbox/sending-account.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const slow = { capsOf: () => capsOf('mail.unknown.example', 'me@atelier.example'), undoMs: 10_000 };

let account: SendingAccount | null = null;
const start = async (options: SendingOptions = {}): Promise<SendingAccount> => (account = await sendingAccount(options));
afterEach(async () => {
  await account?.stop();
  account = null;
});

describe('the outbox in the backend', () => {
  it('sends what is queued, leaves one copy in Sent, tells the window, and keeps every step', async () => {
    const { host, queue, pass, row, smtp, sent } = await start();
    const id = queue('ana@nord.example');
    await pass(1);
    expect(smtp.delivered.map(({ to }) => to)).toEqual(['ana@nord.example']);
    expect(sent.copies.map(copy => copy.id)).toEqual(['m1.rk@atelier.example']);
    expect(await row(id)).toMatchObject({ state: 'filed', attempts: 1, nextAt: null, reason: null });
    const events = await host.ask('outbox.events', { id });
    expect(events.map(({ to }) => to)).toEqual(['claimed', 'submitting', 'handoff', 'accepted', 'filed']);
    expect(host.events.some(({ type }) => type === 'outbox.changed')).toBe(true);
  });

  it('never shows the bytes of a mail', async () => {
    const { host, queue } = await start();
    queue('ana@nord.example');
    expect(JSON.stringify(await host.ask('outbox.list', {}))).not.toContain('Hello');
  });

  it('leaves the sending to another Fil Rouge that holds the lease, and says so', async () => {
    const { host, queue, pass, clock, smtp } = await start();
    queue('ana@nord.example');
    const other = openOutboxStore({ file: join(host.dataFolder, 'fil-rouge.sqlite'), install: installationName(host.dataFolder) });
    expect(other.acquire(clock.at).granted).toBe(true);
    expect(await host.ask('outbox.run', {})).toMatchObject({ sends: false, waiting: 1 });
    expect(smtp.delivered).toEqual([]);
    other.release();
    other.close();
    await pass(0);
    expect(smtp.delivered).toHaveLength(1);
  });

  it('holds what is more than six hours late after a sleep, instead of bursting', async () => {
    const { queue, pass, row, clock, smtp, host } = await start();
    const id = queue('ana@nord.example');
    clock.pass(6 * HOUR + MINUTE);
    await pass(0);
    expect(await row(id)).toMatchObject({ state: 'held', reason: 'late', nextAt: null });
    expect(smtp.delivered).toEqual([]);
    await host.ask('outbox.resolve', { id, decision: 'again' });
    await pass(1);
    expect(smtp.delivered).toHaveLength(1);
  });
});

describe('time to change one’s mind', () => {
  it('lets an approved mail be taken back for ten seconds, and not once it went', async () => {
    const { host, queue, pass, row, clock, smtp } = await start({ policy: { ...slow, capsOf: () => null } });
    const first = queue('ana@nord.example');
    const second = queue('bo@sud.example');
    await pass(0);
    expect(smtp.delivered).toEqual([]);
    expect(await host.ask('outbox.undo', { ids: [first] })).toEqual({ cancelled: [first], tooLate: [] });
    clock.pass(10_000);
    await pass(0);
    expect(smtp.delivered.map(({ to }) => to)).toEqual(['bo@sud.example']);
    expect(await host.ask('outbox.undo', { ids: [first, second] })).toEqual({ cancelled: [], tooLate: [second] });
    expect(await row(first)).toMatchObject({ state: 'cancelled', reason: 'cancelled-by-user' });
    expect((await host.refused('outbox.resolve', { id: second, decision: 'cancel' })).code).toBe('delivery-under-way');
  });

  it('cancels every step of a campaign that has not left, in one go', async () => {
    const { host, queue, pass, smtp, clock } = await start();
    const gone = queue('ana@nord.example');
    await pass(0);
    const later = [1, 2, 3].map(step =>
      queue('bo@sud.example', { step, scheduledFor: clock.at + step * 24 * HOUR, messageId: `s${step}.rk@a.b` }),
    );
    const { cancelled, tooLate } = await host.ask('outbox.cancel', { campaign: 'c' });
    expect(cancelled.toSorted((a, b) => a - b)).toEqual(later);
    expect(tooLate).toEqual([gone]);
    await pass(100);
    expect(smtp.delivered).toHaveLength(1);
  });
});

describe('caps, spacing and windows', () => {
  it('sends a wave over days: ten on the first, spaced, and nobody is late by it', async () => {
    const { queue, pass, smtp, host } = await start({ policy: slow });
    for (let i = 0; i < 25; i++) queue(`p${i}@d${i}.example`);
    await pass(0.5);
    const soon = smtp.delivered.length;
    expect(soon).toBeGreaterThan(5);
    expect(soon).toBeLessThanOrEqual(10);
    await pass(23);
    expect(smtp.delivered).toHaveLength(10);
    await pass(72);
    expect(smtp.delivered).toHaveLength(25);
    expect((await host.ask('outbox.list', {})).every(({ state }) => state === 'filed')).toBe(true);
    expect(new Set(smtp.delivered.map(({ to }) => to)).size).toBe(25);
  });

  it('waits for the recipient’s own working day', async () => {
    const { queue, pass, row, smtp } = await start();
    const id = queue('ana@nord.example', { terms: { zone: 'America/New_York', window: OFFICE_HOURS, stopsOnReply: true } });
    await pass(0);
    expect(await row(id)).toMatchObject({ state: 'queued', nextAt: '2026-11-23T14:00:00.000Z' });
    await pass(5);
    expect(smtp.delivered).toHaveLength(1);
  });
});

describe('the last look before a mail goes', () => {
  const fromAna = (at: number) =>
    messageHeader({
      uid: 0,
      date: at,
      internalDate: at,
      messageId: `a${at}@nord.example`,
      from: [mailbox('ana@nord.example')],
      to: [mailbox('me@atelier.example')],
    });
  const toAna = (at: number, messageId: string) =>
    messageHeader({
      uid: 0,
      date: at,
      internalDate: at,
      messageId,
      from: [mailbox('me@atelier.example')],
      to: [mailbox('ana@nord.example')],
    });

  it('holds a mail to somebody who has written since it was approved', async () => {
    const { host, accountId, mail, clock, queue, pass, row, smtp } = await start();
    const inbox = mail.add('INBOX');
    mail.add('Sent', '\\Sent').deliver(toAna(clock.at - 100 * HOUR, 'old@atelier.example'));
    inbox.deliver(fromAna(clock.at - 90 * HOUR));
    await host.ask('scan.run', { accountId });
    const held = queue('ana@nord.example', { scheduledFor: clock.at + HOUR });
    clock.pass(30 * MINUTE);
    inbox.deliver(fromAna(clock.at));
    await pass(1);
    expect(await row(held)).toMatchObject({ state: 'held', reason: 'replied-since' });
    expect(smtp.delivered).toEqual([]);
    await host.ask('outbox.resolve', { id: held, decision: 'again' });
    await pass(1);
    expect(smtp.delivered).toHaveLength(1);
  });

  it('holds a mail to somebody the user has written to by hand since, but not for what the outbox itself sent', async () => {
    const { host, accountId, mail, clock, queue, pass, row, smtp } = await start();
    mail.add('INBOX').deliver(fromAna(clock.at - 90 * HOUR));
    const folder = mail.add('Sent', '\\Sent');
    folder.deliver(toAna(clock.at - 100 * HOUR, 'old@atelier.example'));
    await host.ask('scan.run', { accountId });
    const first = queue('ana@nord.example');
    const second = queue('ana@nord.example', { step: 2, scheduledFor: clock.at + 30 * HOUR });
    const third = queue('ana@nord.example', { step: 3, scheduledFor: clock.at + 60 * HOUR });
    await pass(0);
    folder.deliver(toAna(clock.at + MINUTE, 'm1.rk@atelier.example'));
    await pass(31);
    expect(smtp.delivered).toHaveLength(2);
    folder.deliver(toAna(clock.at, 'by-hand@atelier.example'));
    await pass(30);
    expect(smtp.delivered).toHaveLength(2);
    expect([(await row(first)).state, (await row(second)).state]).toEqual(['filed', 'filed']);
    expect(await row(third)).toMatchObject({ state: 'held', reason: 'written-to-since' });
  });

  it('does not send while nobody can say whether an answer came', async () => {
    const { host, accountId, mail, clock, queue, pass, row, smtp } = await start();
    mail.add('INBOX').deliver(fromAna(clock.at - 90 * HOUR));
    await host.ask('scan.run', { accountId });
    const id = queue('ana@nord.example', { scheduledFor: clock.at + HOUR });
    mail.misbehaviour = { refuse: 'connection-refused' };
    await pass(2);
    expect(smtp.delivered).toEqual([]);
    expect((await row(id)).state).toBe('queued');
    mail.misbehaviour = {};
    await pass(1);
    expect(smtp.delivered).toHaveLength(1);
  });
});

describe('what only the user can decide', () => {
  const inDoubt = async () => {
    const all = await start();
    all.smtp.plan.push({ drop: 'after the dot' });
    const id = all.queue('ana@nord.example', { latest: all.clock.at + 48 * HOUR });
    await all.pass(2);
    expect(await all.row(id)).toMatchObject({ state: 'needs-user', reason: 'line-dropped' });
    expect(all.smtp.delivered).toHaveLength(1);
    return { ...all, id };
  };

  it('marks as sent: files the copy, sends nothing, and learns nothing about the server', async () => {
    const { host, id, pass, row, smtp, sent, outbox, accountId } = await inDoubt();
    await host.ask('outbox.resolve', { id, decision: 'sent' });
    await pass(2);
    expect(await row(id)).toMatchObject({ state: 'filed', reason: 'marked-sent-by-user' });
    expect(smtp.delivered).toHaveLength(1);
    expect(sent.copies).toHaveLength(1);
    expect(outbox.store.sending(accountId).filesSent).toBe('unknown');
  });

  it('sends a new copy under a new Message-ID, once, and remembers the old one', async () => {
    const { host, id, pass, row, smtp } = await inDoubt();
    await host.ask('outbox.resolve', { id, decision: 'again' });
    expect((await host.refused('outbox.resolve', { id, decision: 'again' })).code).toBe('delivery-settled');
    await pass(2);
    expect(await row(id)).toMatchObject({ state: 'cancelled', reason: 'new-copy-by-user' });
    const ids = smtp.delivered.map(({ raw }) => /^Message-ID: <([^>]+)>/m.exec(raw)?.[1]);
    expect(ids).toHaveLength(2);
    expect(ids[1]).toMatch(/\.rk@atelier\.example$/);
    expect(ids[1]).not.toBe(ids[0]);
    const text = (raw = ''): string => raw.replace(/^Message-ID: .*$/m, '');
    expect(text(smtp.delivered[1]?.raw)).toBe(text(smtp.delivered[0]?.raw));
  });

  it('lets it be', async () => {
    const { host, id, pass, smtp } = await inDoubt();
    expect((await host.ask('outbox.resolve', { id, decision: 'cancel' })).state).toBe('cancelled');
    await pass(10);
    expect(smtp.delivered).toHaveLength(1);
  });
});

describe('an account that cannot send', () => {
  it('is paused by the provider’s limit for a day, then goes on, and nobody is late by it', async () => {
    const { host, queue, pass, smtp } = await start();
    smtp.plan.push({ reply: { at: 'MAIL', line: '550 5.4.5 Daily user sending limit exceeded' } });
    const ids = new Set([queue('ana@nord.example'), queue('bo@sud.example')]);
    await pass(1);
    expect(await host.ask('outbox.accounts', {})).toMatchObject([
      { paused: 'quota', pausedUntil: expect.stringContaining('2026-11-24'), sentToday: 0 },
    ]);
    await pass(12);
    expect(smtp.delivered).toEqual([]);
    await pass(12);
    expect(smtp.delivered).toHaveLength(2);
    expect((await host.ask('outbox.list', {})).filter(({ id }) => ids.has(id)).map(({ state }) => state)).toEqual(['filed', 'filed']);
  });

  it('waits for a new password after a refused sign-in, and goes on by itself once it is there', async () => {
    const { host, accountId, mail, queue, pass, smtp } = await start();
    smtp.plan.push({ reply: { at: 'AUTH', line: '535 5.7.8 authentication failed' } });
    queue('ana@nord.example');
    await pass(30);
    expect(await host.ask('outbox.accounts', {})).toMatchObject([{ paused: 'sign-in', pausedUntil: null }]);
    expect(smtp.delivered).toEqual([]);
    await host.ask('account.password', { accountId, password: mail.password });
    await pass(1);
    expect(smtp.delivered).toHaveLength(1);
  });

  it('stops when the user says so, for as long as they want, and goes on when they say so', async () => {
    const { host, accountId, queue, pass, smtp } = await start();
    queue('ana@nord.example');
    expect((await host.ask('outbox.pauseAccount', { accountId })).paused).toBe('user');
    await pass(50);
    expect(smtp.delivered).toEqual([]);
    expect((await host.ask('outbox.resumeAccount', { accountId })).paused).toBeNull();
    await pass(0);
    expect(smtp.delivered).toHaveLength(1);
  });
});

describe('an account that is not there', () => {
  it('has nothing waiting once it is removed, and keeps the log of what it sent', async () => {
    const { host, accountId, queue, pass, row, clock, smtp } = await start();
    const gone = queue('ana@nord.example');
    await pass(0);
    const waiting = queue('bo@sud.example', { scheduledFor: clock.at + HOUR });
    await host.ask('account.remove', { accountId });
    await pass(3);
    expect((await row(waiting)).state).toBe('cancelled');
    expect((await host.ask('outbox.events', { id: gone })).length).toBeGreaterThan(2);
    expect(smtp.delivered).toHaveLength(1);
  });

  it('leaves no doubt waiting for good: what cannot be looked up for a day is asked of the user', async () => {
    const { outbox, queue, pass, row, smtp } = await start();
    smtp.plan.push({ drop: 'after the dot' });
    vi.spyOn(outbox.sentFolders, 'open').mockRejectedValue(new Error('offline'));
    const id = queue('ana@nord.example');
    await pass(23);
    expect((await row(id)).state).toBe('unknown');
    await pass(2);
    expect(await row(id)).toMatchObject({ state: 'needs-user', reason: 'line-dropped' });
    expect(smtp.delivered).toHaveLength(1);
    // A day of looks, minute by minute: many for a busy machine.
  }, 120_000);
});

describe('the mail to oneself', () => {
  it.each([
    ['server-files', 'server'],
    ['we-file', 'us'],
    ['no-folder', 'no-folder'],
  ] as const)('goes the way of all mail and teaches who files the copy (%s)', async (kind, learned) => {
    const { host, accountId, pass, smtp, row } = await start({ sent: kind });
    const { id } = await host.ask('outbox.selfTest', { accountId });
    await pass(2);
    expect(smtp.delivered[0]).toMatchObject({ to: 'me@atelier.example', raw: expect.stringContaining('Subject: [TEST]') });
    expect(await row(id)).toMatchObject({ state: 'filed', campaign: 'self-test' });
    expect(await host.ask('outbox.accounts', {})).toMatchObject([{ filesSent: learned }]);
    await host.ask('outbox.selfTest', { accountId });
    await pass(2);
    expect(smtp.delivered).toHaveLength(2);
  });
});
