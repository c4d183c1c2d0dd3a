import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/contract/facts.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { HandClock } from '../support/outbox/sending-account.ts';
import { plainMail } from '../support/plain-mail.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';

const DAY = 86_400_000;
const ME = 'Luc Petit <luc@atelier.example>';

const signed = (text: string, ...lines: readonly string[]): string => `Bonjour Luc,\n${text}\n\n-- \n${lines.join('\n')}`;

describe('somebody seems to be somewhere else by now, on Dovecot', () => {
  const clock = new HandClock();
  let dovecot: Dovecot;
  let host: RealBackend;
  let accountId = 0;
  let made = 0;

  const came = (from: string, daysAgo: number, text: string): number =>
    dovecot.fill('INBOX', [
      plainMail({ from, to: ME, id: `m${++made}`, subject: `Nouvelles ${made}`, text, at: clock.at - daysAgo * DAY }),
    ]);
  const factsOf = (address: string): Promise<Fact[]> => host.ask('fact.list', { address });

  beforeAll(async () => {
    dovecot = await startDovecot();
    host = await realBackend({ env: { FIL_ROUGE_PASSWORD: dovecot.password }, replace: { clock } });
    const ana = 'Ana Roy <ana.roy@gmail.com>';
    came(ana, 300, signed('Voici le plan.', 'Ana Roy', 'Architecte', 'Nordvent SAS', '04 72 11 22 33'));
    came(ana, 4, signed('Passons-nous à midi ?', 'Ana Roy', 'Directrice technique', 'Bright Harbour', '06 12 34 56 78'));
    // Two who share an address each sign for themselves.
    for (const daysAgo of [210, 200]) {
      came('Eve Stone <eve-finn@house.example>', daysAgo, signed('Merci.', 'Eve Stone', 'Juriste', 'Cabinet Stone'));
      came('Finn Ode <eve-finn@house.example>', daysAgo + 5, signed('Merci.', 'Finn Ode', 'Libraire', 'Atelier Ode'));
    }
    came('Finn Ode <eve-finn@house.example>', 5, signed('Venez-vous jeudi ?', 'Finn Ode', 'Libraire', 'Atelier Ode'));
    const ben = 'Ben Lee <ben@sud.example>';
    came(ben, 200, signed('À jeudi.', 'Ben Lee', 'Juriste', 'Cabinet Sud'));
    came(ben, 3, signed('J’ai rejoint la mairie de Lyon le mois dernier. Tu passes ?', 'Ben Lee', 'Juriste', 'Cabinet Sud'));
    came('Cleo Marsh <cleo@old-house.example>', 200, 'See you at the fair, I bring the books we spoke of.');
    came('Cleo Marsh <cleo.marsh@new-house.example>', 20, 'Here is the list of books, with prices. It grew longer than I thought.');
    const dora = 'Dora Kiss <dora@est.example>';
    came(dora, 200, signed('Merci.', 'Dora Kiss', 'Libraire', 'Librairie de l’Est'));
    came(dora, 2, signed('Le livre est arrivé, je te le garde jusqu’à samedi prochain.', 'DORA KISS', 'Libraire', 'LIBRAIRIE DE L’EST'));
    for (const address of ['ana.roy@gmail.com', 'ben@sud.example']) {
      dovecot.fill('Sent', [
        plainMail({ from: ME, to: address, id: `s${++made}`, subject: 'Salut', text: 'Salut.', at: clock.at - 250 * DAY }),
      ]);
    }
    // Her letter was answered: nobody waits, and it is read for its signature all the same.
    const answer = {
      from: ME,
      to: 'ana.roy@gmail.com',
      id: `s${++made}`,
      inReplyTo: 'm2',
      subject: 'Re: Nouvelles 2',
      text: 'Volontiers.',
    };
    dovecot.fill('Sent', [plainMail({ ...answer, at: clock.at - DAY })]);
    const settings = { ...loopbackSettings('luc@atelier.example', dovecot.port), user: dovecot.user };
    ({ id: accountId } = await host.ask('account.add', { settings, password: dovecot.password }));
    await host.ask('scan.run', { accountId });
    await host.ask('conversation.look', {});
  });
  afterAll(async () => {
    await host.stop();
    await dovecot.stop();
  });

  test('another organisation in the signature is a fact to confirm, dated by the letter', async () => {
    expect(await factsOf('ana.roy@gmail.com')).toMatchObject([
      {
        kind: 'may-have-changed-job',
        state: 'open',
        at: new Date(clock.at - 4 * DAY).toISOString(),
        evidence: 'Directrice technique, Bright Harbour',
        what: 'organisation',
        before: 'Nordvent SAS',
        after: 'Bright Harbour',
      },
    ]);
  });

  test('so is a sentence that says so, word for word', async () => {
    expect(await factsOf('ben@sud.example')).toMatchObject([
      { kind: 'may-have-changed-job', state: 'open', evidence: 'J’ai rejoint la mairie de Lyon le mois dernier.' },
    ]);
  });

  test('so is another domain under the same full name', async () => {
    expect(await factsOf('cleo.marsh@new-house.example')).toMatchObject([
      { kind: 'may-have-changed-job', what: 'domain', before: 'old-house.example', after: 'new-house.example' },
    ]);
  });

  test('the same signature in capitals is nothing, nor is another’s at a shared address', async () => {
    expect(await factsOf('dora@est.example')).toEqual([]);
    expect(await factsOf('eve-finn@house.example')).toEqual([]);
  });

  test('what was confirmed is known of the person, and taken back with the decision', async () => {
    const [fact] = await factsOf('ana.roy@gmail.com');
    const { id: personId } = await host.ask('person.get', { address: 'ana.roy@gmail.com' });
    const organisation = async () => (await host.ask('marks.get', { personId })).organisation;
    await host.ask('fact.decide', { id: fact?.id ?? 0, state: 'confirmed' });
    expect(await organisation()).toBe('Bright Harbour');
    await host.ask('fact.decide', { id: fact?.id ?? 0, state: 'dismissed' });
    expect(await organisation()).toBe('Nordvent SAS');
  });

  test('a second look, or a folder read anew, asks nothing again', async () => {
    const before = await host.ask('fact.list', { dismissed: true });
    const inbox = (await host.ask('folder.list', { accountId })).find(({ path }) => path === 'INBOX');
    await host.ask('folder.setRole', { folderId: inbox?.id ?? 0, role: 'ignored' });
    await host.ask('scan.run', { accountId });
    await host.ask('folder.setRole', { folderId: inbox?.id ?? 0, role: null });
    await host.ask('scan.run', { accountId });
    await host.ask('conversation.look', {});
    const bare = (facts: readonly Fact[]) => facts.map(fact => ({ ...fact, personId: null }));
    expect(bare(await host.ask('fact.list', { dismissed: true }))).toEqual(bare(before));
  });
});
