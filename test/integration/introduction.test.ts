import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Introduction } from '../../shared/contract/tact.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { startFaultySmtpServer, type FaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { outboxWith, passTime } from '../support/outbox/outbox-with.ts';
import { HandClock } from '../support/outbox/sending-account.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';
import { answerMail } from '../support/returns/came-back.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const addressOf = (name: string): string => `${name.toLowerCase()}@there.example`;

describe('an introduction, on Dovecot', () => {
  const clock = new HandClock();
  const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-introduction-'));
  let dovecot: Dovecot;
  let smtp: FaultySmtpServer;
  let host: RealBackend;
  let accountId = 0;
  let answered = 0;

  const fill = (folder: string, raw: string, at: number): number =>
    dovecot.fill(folder, [{ raw: `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}\r\n${raw}`, internalDate: at }]);
  const pass = (hours: number) => passTime(host, clock, hours * HOUR);
  const lastTo = (name: string) => smtp.delivered.findLast(({ to }) => to === addressOf(name));
  /** Answers the last mail they got. */
  const answers = async (name: string, text: string): Promise<void> => {
    const inReplyTo = /^Message-ID: <(.*?)>\r?$/im.exec(lastTo(name)?.raw ?? '')?.[1] ?? '';
    const raw = answerMail({ from: `${name} Test <${addressOf(name)}>`, inReplyTo, text, id: `answer-${++answered}@there.example` });
    await dovecot.deliver('INBOX', `Date: ${new Date(clock.at).toUTCString().replace('GMT', '+0000')}\r\n${raw}`, {
      internalDate: clock.at,
    });
    await host.ask('scan.run', { accountId });
  };
  const idOf = async (name: string): Promise<number> => (await host.ask('person.get', { address: addressOf(name) })).id;
  const begin = async (a: string, b: string): Promise<number> =>
    (await host.ask('introduction.begin', { aPersonId: await idOf(a), bPersonId: await idOf(b), reason: 'restores old boats' })).id;
  const goOn = async (id: number): Promise<void> => {
    expect((await host.ask('introduction.send', { id, accountId, letters: [] })).held).toEqual([]);
    await pass(1);
  };
  const stands = async (id: number): Promise<Introduction> => {
    const found = (await host.ask('introduction.list', {})).find(one => one.id === id);
    if (!found) throw new Error('no such introduction');
    return found;
  };

  beforeAll(async () => {
    dovecot = await startDovecot();
    smtp = await startFaultySmtpServer();
    for (const name of ['Ana', 'Ben', 'Cleo', 'Dora']) {
      fill(
        'INBOX',
        answerMail({ from: `${name} Test <${addressOf(name)}>`, text: 'Hello', id: `in-${name}@there.example` }),
        clock.at - 60 * DAY,
      );
      fill(
        'Sent',
        `From: me@atelier.example\r\nTo: ${name} Test <${addressOf(name)}>\r\nMessage-ID: <out-${name}@atelier.example>\r\n\r\nHi\r\n`,
        clock.at - 70 * DAY,
      );
    }
    const outbox = outboxWith(dataFolder, { capsOf: () => null, undoMs: 0 });
    host = await realBackend({ dataFolder, env: { FIL_ROUGE_PASSWORD: dovecot.password }, replace: { clock, outbox } });
    const settings = {
      ...loopbackSettings('me@atelier.example', dovecot.port, { smtp: { host: '127.0.0.1', port: smtp.port, security: 'plain' } }),
      user: dovecot.user,
    };
    ({ id: accountId } = await host.ask('account.add', { settings, password: dovecot.password }));
    await host.ask('scan.run', { accountId });
  });
  afterAll(async () => {
    await host.stop();
    await smtp.close();
    await dovecot.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test('goes from the first question to whether it helped, as the answers come, and nobody is reachable before both agreed', async () => {
    const id = await begin('Ana', 'Ben');
    await goOn(id);
    expect(await stands(id)).toMatchObject({ state: 'asking-a', next: null, heard: null });
    expect(lastTo('Ana')?.raw).not.toMatch(/ben/i);
    expect(lastTo('Ben')).toBeUndefined();

    await answers('Ana', 'Yes, with pleasure!');
    expect(await stands(id)).toMatchObject({
      state: 'a-willing',
      next: 'ask-b',
      heard: { from: 'a', reading: 'yes', evidence: 'Yes, with pleasure!' },
    });
    await goOn(id);
    expect(lastTo('Ben')?.raw).not.toMatch(/ana/i);

    await answers('Ben', 'Who is that, and where?');
    expect(await stands(id)).toMatchObject({ state: 'asking-b', heard: { from: 'b', reading: 'unclear' } });
    await answers('Ben', 'Sure, go ahead.');
    expect(await stands(id)).toMatchObject({ state: 'both-willing', next: 'introduce' });

    await goOn(id);
    expect(lastTo('Ana')?.raw).toContain(addressOf('Ben'));
    expect(lastTo('Ben')?.raw).toContain(addressOf('Ana'));
    const introduced = await stands(id);
    expect(introduced).toMatchObject({ state: 'introduced', helped: null });
    expect(Date.parse(introduced.askAt ?? '') - Date.parse(introduced.introducedAt ?? '')).toBe(21 * DAY);
    for (const name of ['Ana', 'Ben']) {
      const { summary } = await host.ask('person.gestures', { personId: await idOf(name) });
      expect(summary.fromMe.introduce).toBe(1);
    }
    await host.ask('introduction.helped', { id, helped: true });
    expect(await stands(id)).toMatchObject({ state: 'closed', helped: true });
  });

  test('ends where the second would rather not: the first hears of it, and of no reason', async () => {
    const id = await begin('Cleo', 'Dora');
    await goOn(id);
    await answers('Cleo', 'Oui, volontiers.');
    await goOn(id);
    await answers('Dora', 'I would rather not: I find her work dull.');
    expect(await stands(id)).toMatchObject({ state: 'declined-b', next: 'polite-no' });
    await goOn(id);
    expect(lastTo('Cleo')?.raw).not.toMatch(/dora|dull/i);
    expect(await stands(id)).toMatchObject({ state: 'closed', introducedAt: null });
    expect(await host.refused('introduction.send', { id, accountId, letters: [] })).toMatchObject({ code: 'tact-state' });
  });

  test('keeps back a first letter by hand that says how to reach the other', async () => {
    const id = await begin('Ana', 'Dora');
    const letters = [{ address: addressOf('Ana'), subject: 'Somebody', text: `Hello Ana,\n\nwrite to ${addressOf('Dora')}!\n` }];
    const { held, introduction } = await host.ask('introduction.send', { id, accountId, letters });
    expect(held).toEqual([{ rule: 'details-too-early', severity: 'hold', span: addressOf('Dora') }]);
    expect(introduction.state).toBe('begun');
  });

  test('details of another are asked for first: the letter waits, and goes on their yes; the hand-over is noted', async () => {
    const letter = { subject: 'The boat builder', text: `Hello Ana,\n\nDora is the one to ask: ${addressOf('Dora')}.\n\nBest` };
    const { findings } = await host.ask('draft.check', { to: [addressOf('Ana')], ...letter });
    expect(findings.map(({ guard, severity, about, choices }) => [guard, severity, about?.address, choices[0]])).toEqual([
      ['discretion', 'interrupt', addressOf('Dora'), 'ask-first'],
    ]);
    const { parked, headsUp } = await host.ask('parked.add', {
      aboutAddress: addressOf('Dora'),
      personId: await idOf('Ana'),
      accountId,
      ...letter,
    });
    expect(headsUp.text).toContain('Ana Test');
    expect(await host.refused('parked.send', { id: parked.id })).toMatchObject({ code: 'tact-state' });
    expect(await host.ask('parked.ask', { id: parked.id, subject: headsUp.subject, text: headsUp.text })).toMatchObject({ held: [] });
    await pass(1);
    await answers('Dora', 'No problem.');
    const standing = async () => (await host.ask('parked.list', {})).find(({ id }) => id === parked.id);
    expect(await standing()).toMatchObject({ state: 'agreed', heard: { reading: 'yes' } });
    // Two mails to one person within a day would be held.
    await pass(25);
    const before = smtp.delivered.length;
    await host.ask('parked.send', { id: parked.id });
    await pass(1);
    expect(smtp.delivered.slice(before).map(({ to }) => to)).toEqual([addressOf('Ana')]);
    expect(await standing()).toMatchObject({ state: 'sent' });
    const [handOver] = await host.ask('draft.decisions', {});
    expect(handOver).toMatchObject({
      guard: 'discretion',
      decision: 'they-know',
      to: { address: addressOf('Ana') },
      about: { address: addressOf('Dora') },
    });
  });
});
