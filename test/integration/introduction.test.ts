import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Introduction } from '../../shared/contract/tact.ts';
import type { Dovecot } from '../support/dovecot/dovecot.ts';
import type { FaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { passTime } from '../support/outbox/outbox-with.ts';
import { HandClock } from '../support/outbox/sending-account.ts';
import { addressOf, dated, fillWithFriends, sendingOnDovecot, type SendingOnDovecot } from '../support/outbox/sending-on-dovecot.ts';
import type { RealBackend } from '../support/real-backend.ts';
import { answerMail } from '../support/returns/came-back.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('an introduction, on Dovecot', () => {
  const clock = new HandClock();
  let place: SendingOnDovecot;
  let dovecot: Dovecot;
  let smtp: FaultySmtpServer;
  let host: RealBackend;
  let accountId = 0;
  let answered = 0;

  const pass = (hours: number) => passTime(host, clock, hours * HOUR);
  const lastTo = (name: string) => smtp.delivered.findLast(({ to }) => to === addressOf(name));
  /** Answers the last mail they got. */
  const answers = async (name: string, text: string): Promise<void> => {
    const inReplyTo = /^Message-ID: <(.*?)>\r?$/im.exec(lastTo(name)?.raw ?? '')?.[1] ?? '';
    const raw = answerMail({ from: `${name} Test <${addressOf(name)}>`, inReplyTo, text, id: `answer-${++answered}@there.example` });
    const { raw: dressed, internalDate } = dated(raw, clock.at);
    await dovecot.deliver('INBOX', dressed, { internalDate });
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
    place = await sendingOnDovecot({
      clock,
      policy: { capsOf: () => null, undoMs: 0 },
      fill: dovecot => fillWithFriends(dovecot, ['Ana', 'Ben', 'Cleo', 'Dora'], clock.at),
    });
    ({ dovecot, smtp, host, accountId } = place);
  });
  afterAll(() => place.stop());

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
    // Closed unsent, it is there again; once it went, it is not.
    expect(await host.ask('parked.question', { id: parked.id })).toEqual(headsUp);
    expect(await host.refused('parked.send', { id: parked.id })).toMatchObject({ code: 'tact-state' });
    expect(await host.ask('parked.ask', { id: parked.id, subject: headsUp.subject, text: headsUp.text })).toMatchObject({ held: [] });
    expect(await host.refused('parked.question', { id: parked.id })).toMatchObject({ code: 'tact-state' });
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
