import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../../shared/contract/methods.ts';
import { judgeAwaiting } from '../../support/labelled-mailbox/judge-awaiting.ts';
import { judgeFacts } from '../../support/labelled-mailbox/judge-facts.ts';
import { judgeMerges } from '../../support/labelled-mailbox/judge-merges.ts';
import { judgePeople, type PeopleFigures } from '../../support/labelled-mailbox/judge-people.ts';
import type { LabelledAccount, LabelledMailbox, LabelledMessage } from '../../support/labelled-mailbox/label.ts';
import { labelledMailbox } from '../../support/labelled-mailbox/labelled-mailbox.ts';
import { type LabelledServer, serve } from '../../support/labelled-mailbox/mailbox-server.ts';
import { readMailbox } from '../../support/labelled-mailbox/read-mailbox.ts';
import type { RealBackend } from '../../support/real-backend.ts';

const MAILBOX = labelledMailbox({ seed: 7, messages: 600 });

type Listed = Output<'people.list'>;

/** `people --json` without the numbers the store gives. */
const asTold = (people: Listed): unknown[] =>
  people
    .map(({ id: _id, ...rest }) => ({ ...rest, addresses: rest.addresses.toSorted() }))
    .toSorted((a, b) => ((a.addresses[0] ?? '') < (b.addresses[0] ?? '') ? -1 : 1));

async function peopleOf(
  mailbox: Pick<LabelledMailbox, 'accounts' | 'now'>,
  server: LabelledServer,
  then?: (host: RealBackend) => Promise<void>,
): Promise<Listed> {
  const host = await readMailbox(mailbox, server);
  try {
    await then?.(host);
    return await host.ask('people.list', { hidden: true });
  } finally {
    await host.stop();
  }
}

const rescan = async (host: RealBackend): Promise<void> => {
  for (const { id } of await host.ask('account.list', {})) await host.ask('scan.run', { accountId: id });
};

describe('a mailbox of which the truth is known', () => {
  let people: Listed;
  let figures: PeopleFigures;

  beforeAll(async () => {
    people = await peopleOf(MAILBOX, serve(MAILBOX));
    figures = judgePeople(MAILBOX, people);
  });

  it('is the same for equal seeds and another for others', () => {
    expect(labelledMailbox({ seed: 7, messages: 600 })).toEqual(MAILBOX);
    expect(labelledMailbox({ seed: 8, messages: 600 }).accounts).not.toEqual(MAILBOX.accounts);
  });

  it('has people, machines and copies enough to mean something', () => {
    expect(figures.people).toBeGreaterThan(35);
    expect(people.filter(({ hiddenBecause }) => hiddenBecause !== null).length).toBeGreaterThan(20);
    const kinds = new Set(
      MAILBOX.accounts.flatMap(({ folders }) => folders.flatMap(({ messages }) => messages.map(({ label }) => label.kind))),
    );
    expect([...kinds].toSorted()).toEqual([
      'auto-reply',
      'automated',
      'bounce',
      'calendar',
      'letter',
      'list',
      'mass',
      'newsletter',
      'own',
      'receipt',
    ]);
  });

  it('loses nobody to a filter', () => {
    expect(figures.lost).toEqual([]);
  });

  it('tells when each person last wrote and was last written to', () => {
    expect(figures.inexact).toEqual([]);
  });

  it('shows nobody who is none', () => {
    expect(figures.nobodies).toEqual([]);
  });
});

describe('reading the same mail another way', () => {
  let people: unknown[];
  beforeAll(async () => {
    people = asTold(await peopleOf(MAILBOX, serve(MAILBOX)));
  });

  it('in batches of any size gives the same people', async () => {
    for (const batchSize of [1, 13]) expect(asTold(await peopleOf(MAILBOX, serve(MAILBOX, { batchSize })))).toEqual(people);
  });

  it('with the rows in any order gives the same people', async () => {
    for (const order of ['descending', 'shuffled'] as const) {
      const server = serve(MAILBOX);
      for (const each of server.byEmail.values()) each.misbehaviour = { order };
      expect(asTold(await peopleOf(MAILBOX, server))).toEqual(people);
    }
  });

  it('with the folders filled in another order gives the same people', async () => {
    expect(asTold(await peopleOf(turned(MAILBOX), serve(turned(MAILBOX))))).toEqual(people);
  });

  it('a second time, and after the server has numbered everything anew, gives the same people', async () => {
    const server = serve(MAILBOX);
    const again = await peopleOf(MAILBOX, server, async host => {
      await rescan(host);
      for (const each of server.byEmail.values()) for (const folder of each.folders.values()) folder.renumber();
      await rescan(host);
    });
    expect(asTold(again)).toEqual(people);
  });
});

/** The same messages under other UIDs. */
function turned({ accounts, now }: LabelledMailbox): Pick<LabelledMailbox, 'accounts' | 'now'> {
  const other = accounts.map((account): LabelledAccount => ({
    ...account,
    folders: account.folders.map(folder => ({ ...folder, messages: folder.messages.toReversed() })),
  }));
  return { accounts: other, now };
}

describe('a newsletter more', () => {
  const hosts: RealBackend[] = [];
  afterAll(() => Promise.all(hosts.map(host => host.stop())));

  it('from anybody, at any time, changes no tie', async () => {
    const server = serve(MAILBOX);
    const host = await readMailbox(MAILBOX, server);
    hosts.push(host);
    const ties = async () =>
      (await host.ask('people.list', { hidden: false })).map(({ addresses, received, sent, lastReceived, lastSent, lastTwoWay }) => ({
        addresses,
        received,
        sent,
        lastReceived,
        lastSent,
        lastTwoWay,
      }));
    const before = await ties();
    const inbox = server.byEmail.get(MAILBOX.accounts[0]?.email ?? '')?.folders.get('INBOX');
    const extra = newsletters(MAILBOX);
    const more = serve({ accounts: [{ email: 'x', folders: [{ path: 'INBOX', specialUse: null, messages: extra }] }] });
    for (const row of more.byEmail.get('x')?.folders.get('INBOX')?.rows({ first: 1, last: extra.length }) ?? []) inbox?.deliver(row);
    await rescan(host);
    expect(extra.length).toBeGreaterThan(20);
    expect((await ties()).toSorted(byAddress)).toEqual(before.toSorted(byAddress));
  });
});

describe('two people said to be one', () => {
  it('and said to be two again are as they were', async () => {
    const host = await readMailbox(MAILBOX, serve(MAILBOX));
    try {
      const all = async () => asTold(await host.ask('people.list', { hidden: true }));
      const before = await all();
      const shown = (await host.ask('people.list', { hidden: false })).filter(({ addresses }) => addresses.length === 1);
      for (let at = 0; at + 1 < Math.min(shown.length, 16); at += 2) {
        const [a = '', b = ''] = [shown[at]?.addresses[0], shown[at + 1]?.addresses[0]];
        const { personId } = await host.ask('person.merge', { a, b });
        const merged = await host.ask('person.get', { id: personId });
        expect(merged.received + merged.sent).toBeGreaterThan(0);
        expect(await all()).not.toEqual(before);
        await host.ask('person.split', { address: b });
        expect(await all()).toEqual(before);
      }
    } finally {
      await host.stop();
    }
  });

  it('have between them what each of them had', async () => {
    const host = await readMailbox(MAILBOX, serve(MAILBOX));
    try {
      const certain = MAILBOX.people.flatMap(({ addresses }) =>
        addresses.length > 1 && addresses.every(({ joining }) => joining !== 'unknowable') ? [addresses.map(({ address }) => address)] : [],
      );
      for (const [a = '', b = ''] of certain) {
        const known = new Set((await host.ask('people.list', { hidden: true })).flatMap(({ addresses }) => addresses));
        if (known.has(a) && known.has(b)) await host.ask('person.merge', { a, b });
      }
      expect(judgePeople(MAILBOX, await host.ask('people.list', { hidden: true })).inexact).toEqual([]);
    } finally {
      await host.stop();
    }
  });
});

describe('who is one person, and who owes whom', () => {
  it('is found without a mistake, and what reports and absences told', async () => {
    const host = await readMailbox(MAILBOX, serve(MAILBOX));
    try {
      const review = (await host.ask('review.list', {})).map(({ a, b }): [string, string] => [a, b]);
      const merges = judgeMerges(
        MAILBOX,
        (await host.ask('people.list', { hidden: true })).map(({ addresses }) => addresses),
        review,
      );
      expect(merges).toMatchObject({ wrong: [], missed: [] });
      expect(merges.toReview.joined).toBe(0);
      const { kinds, successors } = judgeFacts(MAILBOX, await host.ask('fact.list', {}));
      for (const [kind, { recall, precision }] of kinds) expect([recall.right, precision.right], kind).toEqual([recall.of, precision.of]);
      expect(successors.right).toBe(successors.of);
      while ((await host.ask('conversation.look', {})).left > 0);
      expect(judgeAwaiting(MAILBOX, await host.ask('conversation.list', {})).wrong).toEqual([]);
    } finally {
      await host.stop();
    }
  });
});

const byAddress = (a: { addresses: string[] }, b: { addresses: string[] }): number =>
  (a.addresses[0] ?? '') < (b.addresses[0] ?? '') ? -1 : 1;

/** Mailings in the name of everybody there is. */
function newsletters({ people, now }: LabelledMailbox): LabelledMessage[] {
  return people.map(({ name, addresses }, at) => {
    const messageId = `extra-${at}@mailing.example`;
    const when = now - at * 3_600_000;
    return {
      raw: `From: =?utf-8?B?${Buffer.from(name).toString('base64')}?= <${addresses[0]?.address ?? ''}>\r\nTo: camille.aubrac@rivages-conseil.fr\r\nSubject: News\r\nDate: ${new Date(when).toUTCString().replace('GMT', '+0000')}\r\nMessage-ID: <${messageId}>\r\nList-Unsubscribe: <https://u.example/${at}>\r\n\r\nNews.\r\n`,
      internalDate: when,
      flags: [],
      messageId,
      label: {
        kind: 'newsletter',
        trap: 'a newsletter more',
        direction: 'received',
        at: when,
        contacts: [],
        bounced: [],
        conversation: null,
        asks: false,
        closes: false,
        inCopy: false,
      },
    };
  });
}
