import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measuredTies } from './measured-ties.ts';
import { ask, openDemo, type Demo } from './open-demo.ts';
import { summary, type SummaryFacts } from './summary.ts';

describe('the demo', () => {
  let demo: Demo;
  let facts: SummaryFacts;
  beforeAll(async () => {
    demo = await openDemo('en');
    const { id } = (await ask(demo.backend, 'account.list', {}))[0] ?? { id: 0 };
    facts = {
      report: demo.report,
      folders: await ask(demo.backend, 'folder.list', { accountId: id }),
      today: await ask(demo.backend, 'today.get', {}),
      people: await ask(demo.backend, 'people.list', { hidden: true }),
      timeZone: (await ask(demo.backend, 'app.info', {})).timeZone,
      now: Date.now(),
      url: 'http://127.0.0.1:1/#token=t',
    };
  });
  afterAll(async () => {
    await demo.close();
  });

  it('finds over IMAP exactly the ties the sample was made of', () => {
    const found = facts.people.filter(person => person.hiddenBecause === null);
    const row = (name: string, address: string | undefined, received: number, sent: number, contactDays: number, band: string) =>
      `${address} ${name} ${received}/${sent}/${contactDays} ${band}`;
    const expected = measuredTies(facts.now, facts.timeZone).map(({ person, facts: { summary: tie }, health }) =>
      row(person.name, person.address, tie.received, tie.sent, tie.contactDays, health.band),
    );
    expect(
      found.map(person => row(person.name, person.addresses[0], person.received, person.sent, person.contactDays, person.band)).toSorted(),
    ).toEqual(expected.toSorted());
  });

  it('leaves out everything that is not a letter, and keeps who sent it', () => {
    const hidden = facts.people.filter(person => person.hiddenBecause !== null).map(person => person.addresses[0]);
    expect(hidden).toEqual(
      expect.arrayContaining(['lettre@gazette-des-ateliers.example', 'no-reply@rail-express.example', 'support@papyrus.example']),
    );
    const everyone = facts.people.flatMap(person => person.addresses);
    for (const unread of ['winner@lucky-draw.example', 'someone@thrown-away.example', 'personne@jamais-ecrit.example']) {
      expect(everyone).not.toContain(unread);
    }
  });

  it('has something for the user to judge: a pair, a group, a colleague, a person hidden by mistake, a change of job, a question', async () => {
    expect(await ask(demo.backend, 'review.list', {})).toMatchObject([
      { a: 'tom.ashworth@postbox.example', b: 'tom@ashworth-mill.example', reasons: ['same-name', 'other-domain'] },
    ]);
    expect(facts.people.find(({ shared }) => shared)?.addresses).toEqual(['maison@les-tilleuls.example']);
    expect(facts.people.find(({ name }) => name === 'Lou Bertin')?.colleague).toBe(true);
    expect(facts.people.find(({ name }) => name === 'Pauline Delorme')?.hiddenBecause).toBe('list-unsubscribe');
    // Letters are read after the scan, beside it.
    const told = async (): Promise<string[]> =>
      (await ask(demo.backend, 'fact.list', {})).filter(({ state }) => state === 'open').map(({ name, kind }) => `${name} ${kind}`);
    await expect.poll(told, { timeout: 20_000 }).toContain('Guillaume Perrin may-have-changed-job');
    await expect.poll(told, { timeout: 20_000 }).toContain('Samuel Adeyemi new-address');
    const asked = (await ask(demo.backend, 'conversation.list', { awaiting: 'me' })).filter(row => row.asked === true);
    expect(asked.flatMap(row => row.people.map(({ name }) => name))).toContain('Eleanor Finch');
  });

  it.each(['en', 'fr'] as const)('sums up on one screen, in %s', lang => {
    const text = summary(lang, facts);
    expect(text.split('\n').length).toBeLessThan(45);
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThanOrEqual(110);
    for (const name of facts.today.rows.slice(0, 5).map(todayRow => todayRow.person.name)) expect(text).toContain(name);
    expect(text).toContain(lang === 'fr' ? 'À qui écrire aujourd’hui' : 'Whom to write to today');
    expect(text).toContain(lang === 'fr' ? 's’effiloche' : 'fading');
    expect(text).toContain('La Gazette des ateliers');
    expect(text).toContain('Courrier indésirable');
    expect(text).toContain('http://127.0.0.1:1/#token=t');
  });

  it('shows new mail as it arrives', async () => {
    // Reading letters of open conversations changes people too: told is only who can be asked for.
    const told = new Promise<void>(resolve => {
      demo.backend.subscribe(event => {
        if (event.type !== 'people.changed') return;
        void demo.backend.call('person.get', { address: 'nouvelle@venue.example' }).then(({ ok }) => ok && resolve());
      });
    });
    const at = Date.now() - 1000;
    demo.servers.deliver(
      'INBOX',
      `From: Nouvelle Venue <nouvelle@venue.example>\r\nDate: ${new Date(at).toUTCString()}\r\n\r\nBonjour\r\n`,
      at,
    );
    await told;
    const page = await ask(demo.backend, 'person.get', { address: 'nouvelle@venue.example' });
    expect(page.name).toBe('Nouvelle Venue');
  });

  it('leaves nothing behind', async () => {
    const other = await openDemo('fr');
    expect(existsSync(other.dataFolder)).toBe(true);
    await other.close();
    expect(existsSync(other.dataFolder)).toBe(false);
  });
});
