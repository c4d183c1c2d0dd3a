import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GeneratedMailbox } from '../bench/mailbox/generated-mailbox.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { mailboxUnderTest, type MailboxUnderTest } from '../support/mailbox-under-test.ts';

const INBOX = 36_000;
const SENT = 14_000;

describe('50,000 messages on Dovecot', () => {
  let server: Dovecot;
  let mailbox: MailboxUnderTest;

  beforeAll(async () => {
    server = await startDovecot();
    const generated = new GeneratedMailbox({ inbox: INBOX, sent: SENT, addresses: 1500, seed: 7, bodyBytes: 100, until: Date.now() });
    server.fill('INBOX', generated.inbox());
    server.fill('Sent', generated.sent());
    mailbox = await mailboxUnderTest(server);
  });
  afterAll(async () => {
    await mailbox.stop();
    await server.stop();
  });

  test('are all read, Sent first, with people on screen within two seconds', async () => {
    const from = performance.now();
    let firstPeople = Infinity;
    const look = async () => {
      if ((await mailbox.people()).length > 0) firstPeople = Math.min(firstPeople, performance.now() - from);
    };
    const stop = mailbox.product.backend.subscribe(({ type }) => {
      if (type === 'people.changed' && firstPeople === Infinity) void look();
    });
    const report = await mailbox.scan();
    stop();
    expect(firstPeople).toBeLessThan(2000);
    expect(report).toMatchObject({ messages: INBOX + SENT, new: INBOX + SENT, skipped: 0 });
    const folders = mailbox.product.events.flatMap(event => (event.type === 'scan.progress' ? (event.progress.folder ?? []) : []));
    expect([...new Set(folders)].slice(0, 2)).toEqual(['Sent', 'INBOX']);
  });

  test('progress came at most ten times a second, growing, with speed and time left', () => {
    const told = mailbox.product.events.flatMap(event => (event.type === 'scan.progress' ? event.progress : []));
    const done = told.map(progress => progress.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(told.some(({ perSecond, secondsLeft }) => perSecond > 0 && secondsLeft !== null)).toBe(true);
    expect(told.at(-1)).toMatchObject({ phase: 'done', done: INBOX + SENT, total: INBOX + SENT });
  });

  test('robots are hidden with the rule that hid them; people are not', async () => {
    const all = await mailbox.product.ask('people.list', { hidden: true });
    const hidden = all.filter(({ hiddenBecause }) => hiddenBecause !== null);
    expect(hidden.length).toBeGreaterThan(50);
    expect(hidden.some(({ addresses }) => addresses[0]?.startsWith('no-reply@'))).toBe(true);
    const shown = await mailbox.people();
    expect(shown.length).toBeGreaterThan(1000);
    expect(shown.filter(address => /^(news|no-reply|mailer-daemon)@/.test(address))).toEqual([]);
  });
});
