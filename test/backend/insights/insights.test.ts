import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, received, sent, SETTINGS } from '../../adapters/sqlite/support/mail.ts';
import { type RealBackend, realBackend } from '../../support/real-backend.ts';

const DAY = 86_400_000;
const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-insights-'));
let host: RealBackend;

/**
 * Two years of letters with forty people: twenty kept every month, ten until half a year ago, ten once two years ago. In a firm together
 * are the first eight.
 */
function fill(): void {
  const store = openStore({ file: join(dataFolder, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
  const { id } = store.accounts.add(SETTINGS);
  store.mine.add(SETTINGS.email, 'account');
  const inbox = store.folders.upsert(id, 'INBOX', 'inbox', 'special-use');
  const now = Date.now();
  let uid = 0;
  const letters = Array.from({ length: 40 }, (_, index) => {
    const who = `Person ${index} <p${index}@${index < 8 ? 'nord.example' : `place${index}.example`}>`;
    const ages = Array.from({ length: 25 }, (_each, month) => 4 + (index % 20) + 30 * month);
    const theirs = index < 20 ? ages : index < 30 ? ages.slice(7) : ages.slice(-2);
    return theirs.flatMap(age => [
      sent((uid += 1), [who], { id: `out${uid}@x`, date: now - (age + 1) * DAY }),
      received((uid += 1), who, { id: `in${uid}@x`, date: now - age * DAY }),
    ]);
  }).flat();
  store.ingest(inbox.id, letters, [], CHECKPOINT);
  store.close();
}

const idOf = async (index: number): Promise<number> =>
  (await host.ask('person.get', { address: `p${index}@${index < 8 ? 'nord.example' : `place${index}.example`}` })).id;

beforeAll(async () => {
  fill();
  host = await realBackend({ dataFolder });
});
afterAll(async () => {
  await host.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('what the past says', () => {
  it('knows how many ties were kept in a usual quarter', async () => {
    const capacity = await host.ask('capacity.get', {});
    expect(capacity.quarters.length).toBeGreaterThanOrEqual(7);
    expect(capacity).toMatchObject({ sustained: 30, chosen: 0, beyond: 0, proposals: [] });
    expect(capacity.quarters.at(-1)?.ties).toBe(20);
  });

  it('proposes moves once more were chosen, and says whose rhythm the next one costs', async () => {
    const circle = await host.ask('circle.save', {
      id: null,
      name: 'Everybody',
      purpose: '',
      space: 'professional',
      register: null,
      language: null,
      cadence: { idealDays: 60, maxDays: 90 },
    });
    const all = await Promise.all(Array.from({ length: 30 }, (_, index) => idOf(index)));
    await host.ask('marks.setMany', { changes: all.map(personId => ({ personId, marks: { circleId: circle.id } })) });
    expect(await host.ask('capacity.get', {})).toMatchObject({ chosen: 30, beyond: 0, proposals: [] });
    const adding = await idOf(35);
    const cost = await host.ask('capacity.adding', { personIds: [adding], circleId: circle.id });
    expect(cost).toMatchObject({ sustained: 30, chosen: 31 });
    expect(cost.costs).toHaveLength(1);
    const paying = cost.costs[0]?.personId ?? 0;
    expect(all.slice(20)).toContain(paying);
    await host.ask('marks.set', { personId: adding, marks: { circleId: circle.id } });
    const { beyond, proposals } = await host.ask('capacity.get', {});
    expect(beyond).toBe(1);
    // The newcomer was not in touch for a year and more: of all chosen it is the one to let rest.
    expect(proposals).toMatchObject([{ personId: adding, move: 'rest', keptQuarters: 0 }]);
    expect((await host.refused('capacity.adding', { personIds: [adding], circleId: 999 })).code).toBe('circle-unknown');
    expect((await host.refused('capacity.adding', { personIds: [9999], circleId: circle.id })).code).toBe('person-unknown');
  });

  it('shows bands, letters, channels, who left and where people are', async () => {
    await host.ask('touch.log', { personId: await idOf(0), channel: 'call', at: null, note: '' });
    const { bands, letters, channels, changes, organisations } = await host.ask('insights.get', {});
    const now = bands.at(-1);
    expect(now && now.strong + now.steady + now.cooling).toBeGreaterThanOrEqual(20);
    expect(bands.reduce((sum, { gone }) => sum + gone, 0)).toBeGreaterThanOrEqual(10);
    expect(changes.gone.length + changes.new.length).toBeLessThanOrEqual(10);
    expect(letters).toHaveLength(52);
    const [sentLetters, receivedLetters] = [
      letters.reduce((sum, { sent: count }) => sum + count, 0),
      letters.reduce((sum, week) => sum + week.received, 0),
    ];
    expect(sentLetters).toBeGreaterThan(250);
    expect(Math.abs(sentLetters - receivedLetters)).toBeLessThan(20);
    expect(channels).toMatchObject({ call: 1, meeting: 0 });
    expect(channels['mail']).toBeGreaterThan(400);
    expect(organisations.named[0]).toEqual({ name: 'nord.example', ties: 8, own: false });
  });

  it('sees today as the list of people does', async () => {
    const { bands } = await host.ask('insights.get', {});
    const people = (await host.ask('people.list', { hidden: false })).filter(({ lastTwoWay }) => lastTwoWay !== null);
    const shown = (band: string): number => people.filter(person => person.band === band).length;
    expect(bands.at(-1)).toMatchObject({ strong: shown('strong'), steady: shown('steady'), cooling: shown('cooling') });
  });

  it('replays the past with what was known then, and answers others meanwhile', async () => {
    const order: string[] = [];
    const [backtest] = await Promise.all([
      host.ask('backtest.run', {}).then(answer => (order.push('backtest'), answer)),
      host.ask('circle.list', {}).then(() => order.push('circles')),
    ]);
    expect(order).toEqual(['circles', 'backtest']);
    expect(backtest.cutOffs.length).toBeGreaterThanOrEqual(4);
    expect(backtest.fellSilent).toBeLessThan(15);
    // Hardly anybody fell silent in this mailbox: no rate is made of it.
    expect(backtest).toMatchObject({ result: null, missing: [{ what: 'silences', need: 15 }] });
  });
});
