import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { HandClock } from '../support/outbox/sending-account.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';
import { answerMail } from '../support/returns/came-back.ts';

const DAY = 86_400_000;
const QUOTED = '\n\nOn Monday somebody wrote:\n> Could you recommend me to a publisher?\n';

describe('what letters seem to say, on Dovecot', () => {
  const clock = new HandClock();
  const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-gestures-'));
  let dovecot: Dovecot;
  let host: RealBackend;
  let accountId = 0;
  let letters = 0;

  const date = (daysAgo: number): string => `Date: ${new Date(clock.at - daysAgo * DAY).toUTCString().replace('GMT', '+0000')}\r\n`;
  const put = (folder: string, raw: string, daysAgo: number): void =>
    void dovecot.fill(folder, [{ raw: `${date(daysAgo)}${raw}`, internalDate: clock.at - daysAgo * DAY }]);
  const from = (name: string, text: string, daysAgo: number, more: { from?: string; subject?: string } = {}): void =>
    put(
      'INBOX',
      answerMail({ from: `${name} Test <${name.toLowerCase()}@there.example>`, text, id: `in-${++letters}@there.example`, ...more }),
      daysAgo,
    );
  const to = (name: string, text: string, daysAgo: number): void =>
    put(
      'Sent',
      `From: me@atelier.example\r\nTo: ${name} Test <${name.toLowerCase()}@there.example>\r\nMessage-ID: <out-${++letters}@atelier.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`,
      daysAgo,
    );
  const idOf = async (name: string): Promise<number> => (await host.ask('person.get', { address: `${name}@there.example` })).id;
  const look = async (): Promise<number> => {
    await host.ask('scan.run', { accountId });
    return (await host.ask('gesture.look', {})).read;
  };
  const kindsWith = async (name: string): Promise<string[]> =>
    (await host.ask('gesture.list', { personId: await idOf(name) })).map(({ kind, direction, state }) => `${kind} ${direction} ${state}`);

  beforeAll(async () => {
    dovecot = await startDovecot();
    to('Ana', 'Dear Ana,\n\nCould you recommend a printer for my catalogue of old boats?\n\nBest wishes,\nClaire', 20);
    from('Ben', 'Hello Claire,\n\nPlease find attached the template contract you were after.\n\nBen', 12);
    from('Cleo', 'Bonjour Claire,\n\nMa nièce cherche un stage dans un chantier naval à partir de mai.\n\nCléo', 9);
    to('Cleo', `Chère Cléo,\n\nMerci beaucoup pour votre aide avec le dossier de subvention.${QUOTED}`, 8);
    to('Dora', 'Dear Dora,\n\nI will send you the drawings by Friday.\n\nBest wishes,\nClaire', 6);
    put(
      'INBOX',
      answerMail({
        from: 'LinkedIn <invitations@linkedin.com>',
        text: 'See',
        id: 'n1@linkedin.com',
        subject: 'Finn Hart accepted your invitation',
      }),
      1,
    );
    host = await realBackend({ dataFolder, env: { FIL_ROUGE_PASSWORD: dovecot.password }, replace: { clock } });
    const settings = { ...loopbackSettings('me@atelier.example', dovecot.port), user: dovecot.user };
    ({ id: accountId } = await host.ask('account.add', { settings, password: dovecot.password }));
    await look();
  });
  afterAll(async () => {
    await host.stop();
    await dovecot.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test('is proposed with the sentence it was read from, never from a quote, and read once', async () => {
    const [ask] = await host.ask('gesture.list', { personId: await idOf('ana') });
    expect(ask).toMatchObject({ kind: 'ask', direction: 'from-me', state: 'open', standing: 'proposed' });
    expect(ask?.evidence).toContain('recommend a printer');
    expect(await kindsWith('ben')).toEqual(['give from-them closed']);
    expect(await kindsWith('cleo')).toEqual(['thank from-me closed']);
    expect((await host.ask('gesture.look', {})).read).toBe(0);
  });

  test('thanks are owed for what was given and for a new connection, and end with thanks', async () => {
    const owed = await host.ask('thanks.list', {});
    expect(owed.map(({ who, service, ageDays, template }) => [who.name, service, ageDays, template])).toEqual([
      ['Ben Test', expect.any(String), 12, 'thanks-help'],
      ['Finn Hart', 'connection', 1, 'thanks-added'],
    ]);
    expect(Date.parse(owed[1]?.due ?? '') - Date.parse(owed[1]?.at ?? '')).toBe(2 * DAY);
    to('Ben', 'Dear Ben,\n\nThank you so much for the template contract, it saved me a week.\n\nClaire', 0);
    await look();
    expect((await host.ask('thanks.list', {})).map(({ who }) => who.name)).toEqual(['Finn Hart']);
  });

  test('a need is heard, met by what somebody offers, and offered first where one asks', async () => {
    const [need] = await host.ask('need.list', {});
    expect(need).toMatchObject({ kind: 'need', state: 'proposed', who: { address: 'cleo@there.example' } });
    expect(need?.text).toContain('stage');
    await host.ask('need.add', { kind: 'offer', personId: await idOf('ben'), text: 'Un stage au chantier naval cet été' });
    const [match] = await host.ask('need.matches', {});
    expect([match?.need.who?.name, match?.offer.who?.name]).toEqual(['Cleo Test', 'Ben Test']);
  });

  test('a promise is reminded of from the day it was for', async () => {
    const [promise] = await host.ask('promise.list', {});
    expect(promise).toMatchObject({ who: { address: 'dora@there.example' } });
    expect(new Date(promise?.due ?? '').getUTCDay()).toBe(5);
    const { rows } = await host.ask('today.get', {});
    const isDue = Date.parse(promise?.due ?? '') <= clock.at;
    expect(rows.some(({ person, kind }) => person.name === 'Dora Test' && kind === 'promise')).toBe(isDue);
  });

  test('a second ask without an answer opens a choice, with what one could offer; after an answer it does not', async () => {
    const draft = {
      to: ['ana@there.example'],
      subject: 'The printer',
      text: 'Dear Ana,\n\nCould you recommend a printer for my catalogue?',
    };
    await host.ask('need.add', { kind: 'need', personId: await idOf('ana'), text: 'somebody to look after the cat' });
    const { findings } = await host.ask('draft.check', draft);
    const found = findings.find(({ guard }) => guard === 'ask-once');
    expect(found).toMatchObject({
      severity: 'interrupt',
      choices: ['news-instead', 'offer-first', 'other-channel', 'let-go-until', 'anyway'],
    });
    expect(found?.offers.map(({ text }) => text)).toEqual(['somebody to look after the cat']);
    await host.ask('preferences.set', { tact: { guards: { 'ask-once': false } } });
    expect((await host.ask('draft.check', draft)).findings.filter(({ guard }) => guard === 'ask-once')).toEqual([]);
    await host.ask('preferences.set', { tact: {} });
    from('Ana', 'Hello Claire, try Perrin in Lyon.', 0);
    await look();
    expect(await kindsWith('ana')).toContain('ask from-me answered');
    expect((await host.ask('draft.check', draft)).findings.filter(({ guard }) => guard === 'ask-once')).toEqual([]);
  });

  test('dismissals teach: what was wrong twice about somebody is not proposed again', async () => {
    const send = async (text: string): Promise<void> => {
      from('Gil', text, 0);
      await look();
    };
    to('Gil', 'Dear Gil, how are you?', 30);
    await send('Hello Claire,\n\nPlease find attached the March template you were after.');
    await send('Hello Claire,\n\nPlease find attached the April template you were after.');
    const proposed = await host.ask('gesture.list', { personId: await idOf('gil') });
    expect(proposed).toHaveLength(2);
    for (const { id } of proposed) await host.ask('gesture.decide', { id, standing: 'dismissed' });
    await send('Hello Claire,\n\nPlease find attached the May template you were after.');
    expect(await host.ask('gesture.list', { personId: await idOf('gil') })).toEqual([]);
  });

  test('neither the text nor the quote of any letter is in the database', () => {
    const files = readdirSync(dataFolder).filter(name => name.includes('sqlite'));
    const all = files.map(name => readFileSync(join(dataFolder, name), 'latin1')).join('');
    expect(all).toContain('recommend a printer');
    expect(all).not.toContain('recommend me to a publisher');
    expect(all).not.toContain('how are you');
  });
});
