import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConversationRow } from '../../shared/contract/conversations.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { HandClock } from '../support/outbox/sending-account.ts';
import { plainMail, type PlainMail } from '../support/plain-mail.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ME = 'Luc Petit <luc@atelier.example>';

type Told = Omit<PlainMail, 'from' | 'to' | 'at'> & { readonly daysAgo: number };

describe('who owes whom an answer, on Dovecot', () => {
  const clock = new HandClock();
  let dovecot: Dovecot;
  let host: RealBackend;
  let accountId = 0;

  const mail = (from: string, to: string, { daysAgo, ...told }: Told) => plainMail({ from, to, at: clock.at - daysAgo * DAY, ...told });
  const came = (from: string, told: Told): number => dovecot.fill('INBOX', [mail(from, ME, told)]);
  const went = (to: string, told: Told): number => dovecot.fill('Sent', [mail(ME, to, told)]);
  const scan = async (): Promise<void> => void (await host.ask('scan.run', { accountId }));
  const with_ = async (address: string, ticked = false): Promise<ConversationRow[]> =>
    (await host.ask('conversation.list', { ticked })).filter(({ people }) => people.some(one => one.address === address));
  const one = async (address: string): Promise<ConversationRow> => {
    const found = await with_(address);
    expect(found).toHaveLength(1);
    const [row] = found;
    if (!row) throw new Error(`nothing is open with ${address}`);
    return row;
  };
  const since = (daysAgo: number): string => new Date(clock.at - daysAgo * DAY).toISOString();

  beforeAll(async () => {
    dovecot = await startDovecot();
    host = await realBackend({ env: { FIL_ROUGE_PASSWORD: dovecot.password }, replace: { clock } });

    // Ana asks; the answer of last week was to something else.
    went('Ana Roy <ana@nord.example>', { id: 'a0', subject: 'Plans', text: 'Voici les plans.', daysAgo: 20 });
    came('Ana Roy <ana@nord.example>', {
      id: 'a1',
      subject: 'Re: Plans',
      inReplyTo: 'a0',
      references: ['a0'],
      text: 'Merci Luc.\nPourrais-tu m’envoyer aussi la coupe ?\n\n-- \nAna Roy\nArchitecte, Nord & Fils\n06 12 34 56 78',
      daysAgo: 6,
    });

    // Ben's question stands in what he quotes: it is mine.
    went('Ben Lee <ben@sud.example>', { id: 'b0', subject: 'Salle', text: 'La salle est-elle libre le 12 ?', daysAgo: 9 });
    came('Ben Lee <ben@sud.example>', {
      id: 'b1',
      subject: 'Re: Salle',
      inReplyTo: 'b0',
      references: ['b0'],
      text: 'Elle est libre toute la semaine, je te la garde volontiers jusqu’à vendredi et je laisse les clés chez la gardienne du numéro 8.\n\nLe lun. 23 nov. 2026 à 09:41, Luc Petit <luc@atelier.example> a écrit :\n> La salle est-elle libre le 12 ?\n',
      daysAgo: 8,
    });

    // Exchange at Cleo's leaves out References and In-Reply-To; I answered her, from a phone that does the same.
    came('Cleo Marsh <cleo@exchange.example>', { id: 'c0', subject: 'Budget 2027', text: 'Can you send me the figures?', daysAgo: 12 });
    went('Cleo Marsh <cleo@exchange.example>', { id: 'c1', subject: 'RE: Budget 2027', text: 'Are these the ones you mean?', daysAgo: 11 });

    // Dora was thanked by; nobody owes anything.
    went('Dora Kiss <dora@est.example>', { id: 'd0', subject: 'Livre', text: 'Le livre est parti ce matin.', daysAgo: 5 });
    came('Dora Kiss <dora@est.example>', {
      id: 'd1',
      subject: 'Re: Livre',
      inReplyTo: 'd0',
      text: 'Merci beaucoup, Luc !\n\nDora',
      daysAgo: 4,
    });

    // Eve asks Ben, and sends me a copy.
    dovecot.fill('INBOX', [
      mail('Eve Stone <eve@west.example>', 'ben@sud.example', {
        id: 'e0',
        subject: 'Date',
        text: 'Ben, when is it?',
        daysAgo: 3,
        cc: ME,
      }),
    ]);

    // A letter of Finn's between mine and his newest is gone; References still tell.
    went('Finn Ode <finn@nord.example>', { id: 'f0', subject: 'Trip', text: 'Shall we go?', daysAgo: 15 });
    came('Finn Ode <finn@nord.example>', {
      id: 'f2',
      subject: 'Tickets',
      inReplyTo: 'f1',
      references: ['f0', 'f1'],
      text: 'I bought two tickets for Saturday, the train leaves at noon and we are back on Sunday evening in time for dinner.',
      daysAgo: 2,
    });

    const settings = { ...loopbackSettings('luc@atelier.example', dovecot.port), user: dovecot.user };
    ({ id: accountId } = await host.ask('account.add', { settings, password: dovecot.password }));
    await scan();
  });
  afterAll(async () => {
    await host.stop();
    await dovecot.stop();
  });

  test('before any letter was read, the last of each conversation says who is to write', async () => {
    expect(await one('ana@nord.example')).toMatchObject({ awaiting: 'me', since: since(6), letters: 2, asked: null });
    expect(await one('cleo@exchange.example')).toMatchObject({ awaiting: 'them', since: since(11), letters: 2 });
  });

  test('letters are read once, and only what they ask is kept', async () => {
    const { read, left } = await host.ask('conversation.look', {});
    expect({ read: read > 5, left }).toEqual({ read: true, left: 0 });
    expect(await host.ask('conversation.look', {})).toEqual({ read: 0, left: 0 });
    expect(await one('ana@nord.example')).toMatchObject({ asked: true, askedBy: 'question' });
    expect(await one('cleo@exchange.example')).toMatchObject({ asked: true });
  });

  test('a question that is only quoted was not asked', async () => {
    expect(await one('ben@sud.example')).toMatchObject({ awaiting: 'me', asked: false });
  });

  test('thanks close a conversation, and a copy asks nothing of me', async () => {
    expect(await with_('dora@est.example')).toEqual([]);
    expect(await with_('eve@west.example')).toEqual([]);
  });

  test('References join what lies on both sides of a letter that is gone', async () => {
    expect(await one('finn@nord.example')).toMatchObject({ awaiting: 'me', letters: 2 });
  });

  test('the sentence is read again from the mailbox when it is asked for', async () => {
    const { id } = await one('ana@nord.example');
    expect(await host.ask('conversation.read', { id })).toEqual({
      subject: 'Re: Plans',
      sentence: 'Pourrais-tu m’envoyer aussi la coupe ?',
      asks: true,
    });
    expect((await host.refused('conversation.read', { id: 1 })).code).toBe('conversation-unknown');
  });

  test('what was answered by phone is ticked, unticked, and comes back with the next letter', async () => {
    const { id } = await one('ben@sud.example');
    await host.ask('conversation.tick', { id, ticked: true });
    expect(await with_('ben@sud.example')).toEqual([]);
    expect(await with_('ben@sud.example', true)).toMatchObject([{ id, ticked: new Date(clock.at).toISOString() }]);
    await host.ask('conversation.tick', { id, ticked: false });
    expect(await one('ben@sud.example')).toMatchObject({ id, ticked: null });
    await host.ask('conversation.tick', { id, ticked: true });
    clock.pass(DAY);
    came('Ben Lee <ben@sud.example>', { id: 'b2', subject: 'Re: Salle', inReplyTo: 'b1', text: 'Alors, tu viens ?', daysAgo: 0 });
    await scan();
    expect(await one('ben@sud.example')).toMatchObject({ awaiting: 'me', since: since(0) });
  });

  test('an answer turns it around', async () => {
    went('Ana Roy <ana@nord.example>', { id: 'a2', subject: 'Re: Plans', inReplyTo: 'a1', text: 'La voici.', daysAgo: 0 });
    await scan();
    expect(await one('ana@nord.example')).toMatchObject({ awaiting: 'them', letters: 3 });
  });

  test('a person’s page knows what is open, their usual answer time and their signature', async () => {
    const person = await host.ask('person.get', { address: 'ana@nord.example' });
    const { awaiting, conversations, answerTime } = await host.ask('person.conversations', { personId: person.id });
    expect(awaiting).toMatchObject({ who: 'them', since: since(0) });
    expect(conversations).toHaveLength(1);
    expect(answerTime).toEqual({ mine: null, theirs: null });
    expect(await host.ask('person.signature', { personId: person.id })).toMatchObject({
      name: 'Ana Roy',
      title: 'Architecte',
      phones: [{ kind: 'mobile', number: '06 12 34 56 78' }],
    });
  });

  test('nothing changes when the folder is read anew', async () => {
    const before = await host.ask('conversation.list', {});
    const folders = await host.ask('folder.list', { accountId });
    for (const { id, path } of folders) {
      if (path !== 'INBOX' && path !== 'Sent') continue;
      await host.ask('folder.setRole', { folderId: id, role: 'ignored' });
      await scan();
      await host.ask('folder.setRole', { folderId: id, role: null });
    }
    await scan();
    const after = await host.ask('conversation.list', {});
    const bare = (rows: readonly ConversationRow[]) =>
      rows.map(({ people, ...row }) => ({ ...row, people: people.map(({ name, address }) => ({ name, address })) }));
    expect(bare(after)).toEqual(bare(before));
  });
});
