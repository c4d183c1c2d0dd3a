import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MailboxDirectory } from '../../../electron/adapters/imap/mailbox-directory.ts';

const list = (raw: string): string[] =>
  new MailboxDirectory().list(raw).mailboxes.map(({ name, address }) => (name ? `${name} <${address}>` : address));
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');

it.each([
  ['ann@example.org', ['ann@example.org']],
  ['<ann@example.org>', ['ann@example.org']],
  ['Ann Lee <Ann@Example.ORG>', ['Ann Lee <ann@example.org>']],
  ['"Lee, Ann" <ann@example.org>, Bob <bob@example.org>', ['Lee, Ann <ann@example.org>', 'Bob <bob@example.org>']],
  ['"Ann \\"The Boss\\" Lee" <ann@example.org>', ['Ann "The Boss" Lee <ann@example.org>']],
  ["'Ann Lee' <ann@example.org>", ['Ann Lee <ann@example.org>']],
  ['"ann@example.org" <ann@example.org>', ['ann@example.org']],
  ['ann@example.org (Ann Lee)', ['Ann Lee <ann@example.org>']],
  ['Pete(A nice \\) chap) <pete(his account)@silly.test(his host)>', ['Pete <pete@silly.test>']],
  ['ann@example.org, bob@example.org; carol@example.org', ['ann@example.org', 'bob@example.org', 'carol@example.org']],
  [
    'A Group:Ed Jones <joe@where.test>,"Q" <q@where.test>;, last@where.test',
    ['Ed Jones <joe@where.test>', 'Q <q@where.test>', 'last@where.test'],
  ],
  ['<@hosta.int,@jkl.org:john.q.public@example.com>', ['john.q.public@example.com']],
  ['Mary Smith <@node.test:mary@example.net>, , jdoe@test . example', ['Mary Smith <mary@example.net>', 'jdoe@test.example']],
  ['John Doe john@example.org', ['John Doe <john@example.org>']],
  ['"john.doe"@example.org', ['john.doe@example.org']],
  ['"John Doe"@example.org', ['"john doe"@example.org']],
  ['Ann <ann@[192.168.0.1]>', ['Ann <ann@[192.168.0.1]>']],
  ['=?utf-8?Q?Zo=C3=AB?= <zoe@example.org>', ['Zoë <zoe@example.org>']],
  ['"=?utf-8?Q?Zo=C3=AB?=" <zoe@example.org>', ['Zoë <zoe@example.org>']],
  [utf8('Zoë <zoe@example.org>'), ['Zoë <zoe@example.org>']],
  ['Zo\xeb <zoe@example.org>', ['Zoë <zoe@example.org>']],
  [utf8('Jürgen <jürgen@bücher.example>'), ['Jürgen <jürgen@xn--bcher-kva.example>']],
  ['<ann@example.org', ['ann@example.org']],
  ['Ann <ann@example.org, Bob <bob@example.org>', ['Ann <ann@example.org>', 'Bob <bob@example.org>']],
  ['"never closed <ann@example.org>', ['never closed <ann@example.org>']],
  ['ann@example.org.', ['ann@example.org']],
  ['MAILER-DAEMON', []],
  ['@example.org, ann@, <>, a b@c d@e', ['a <b@c>']],
  ['', []],
])('reads %s', (raw, expected) => {
  expect(list(raw)).toEqual(expected);
});

it('tells an empty group', () => {
  const directory = new MailboxDirectory();
  expect(directory.list('undisclosed-recipients:;')).toEqual({ mailboxes: [], emptyGroup: true });
  expect(directory.list('Undisclosed recipients: ;').emptyGroup).toBe(true);
  expect(directory.list('team: ann@example.org;').emptyGroup).toBe(false);
  expect(directory.list('ann@example.org').emptyGroup).toBe(false);
});

it('takes control, bidi and invisible characters out of names, and refuses them in addresses', () => {
  expect(list(utf8('Ann\u202eeeL\u200b\u2066 \u0007Lee <ann@example.org>'))).toEqual(['AnneeL Lee <ann@example.org>']);
  expect(list('=?utf-8?Q?A=0D=0AB=00C?= <ann@example.org>')).toEqual(['A B C <ann@example.org>']);
  expect(list(utf8('Ann <an\u202en@example.org>'))).toEqual([]);
  expect(list('Ann <an\u0000n@example.org>')).toEqual([]);
});

it('bounds names, addresses and their number', () => {
  expect(list(`${'x'.repeat(5_000)} <ann@example.org>`)[0]?.length).toBe(256 + ' <ann@example.org>'.length);
  expect(list(`=?utf-8?B?${Buffer.from('🙂'.repeat(500)).toString('base64')}?= <ann@example.org>`)[0]?.isWellFormed()).toBe(true);
  expect(list(`${'x'.repeat(400)}@example.org`)).toEqual([]);
  expect(list('a@b.c,'.repeat(50_000)).length).toBe(2_000);
  expect(list('"a" (x) <a@b.c>,'.repeat(50_000)).length).toBe(2_000);
});

it('gives one object for equal mailboxes, however they were written', () => {
  const directory = new MailboxDirectory();
  const [first] = directory.list('"Zoë" <ZOE@example.org>'.normalize()).mailboxes;
  const [second] = directory.list('x@y.z, Zo\xeb <zoe@example.org>').mailboxes.slice(1);
  expect(first).toBe(directory.list('=?utf-8?Q?Zo=C3=AB?= <zoe@example.org>').mailboxes[0]);
  expect(first).toBe(second);
});

it('reads a long list as it reads its members', () => {
  const member = fc.constantFrom(
    'ann@example.org',
    'Bob <bob@example.org>',
    '"Lee, C" <c@example.org>',
    '=?utf-8?Q?D=2C?= <d@example.org>',
    '',
    ' ',
    'nobody',
    '<e@x.y>',
  );
  fc.assert(
    fc.property(fc.array(member, { maxLength: 12 }), members => {
      expect(list(members.join(', '))).toEqual(members.flatMap(list));
    }),
  );
});

it('never throws and never gives an address without shape', () => {
  const char = fc.constantFrom(...'ab@.<>"(),;:[]\\ \t=?Q_\u0000\u00e9'.split(''), '=?utf-8?B?');
  fc.assert(
    fc.property(fc.string({ unit: char, maxLength: 60 }), raw => {
      for (const { address, name } of new MailboxDirectory().list(raw).mailboxes) {
        expect(address).toMatch(/^[^\s<>]+@[^\s<>@]+$|^".*"@[^\s<>@]+$/);
        expect(name).toBe(name.trim());
      }
    }),
    { numRuns: 5_000 },
  );
});

it('stays quick on lists made to be slow', () => {
  const started = performance.now();
  for (const unit of ['(', '<', '"', '"a,', ':', 'a b ', '[@', '\\"', ',', '@a:', 'a@['])
    new MailboxDirectory().list(unit.repeat(100_000 / unit.length));
  expect(performance.now() - started).toBeLessThan(3_000);
});
