import { describe, expect, test } from 'vitest';
import { systemLanguage } from '../../electron/cli/language.ts';
import { parseCommandLine } from '../../electron/cli/parse-command-line.ts';
import { printable } from '../../electron/cli/printable.ts';
import { progressLine } from '../../electron/cli/progress-line.ts';
import { parseServerUrl } from '../../electron/cli/server-url.ts';
import { table } from '../../electron/cli/table.ts';
import { trustedFingerprint } from '../../electron/cli/trusted-fingerprint.ts';
import { UsageError } from '../../electron/cli/usage-error.ts';
import { createFormats } from '../../shared/i18n/formats.ts';
import { messages } from '../../shared/i18n/index.ts';

describe('an address of a server', () => {
  test.each([
    ['imaps://imap.example.org', 'imap', 'imap.example.org', 993, 'tls'],
    ['imaps://imap.example.org:1993', 'imap', 'imap.example.org', 1993, 'tls'],
    ['imap://127.0.0.1:1143', 'imap', '127.0.0.1', 1143, 'plain'],
    ['imap://localhost', 'imap', 'localhost', 143, 'plain'],
    ['imap+starttls://imap.example.org', 'imap', 'imap.example.org', 143, 'starttls'],
    ['imap://imap.example.org?security=starttls', 'imap', 'imap.example.org', 143, 'starttls'],
    ['imaps://[::1]:993/', 'imap', '::1', 993, 'tls'],
    ['smtps://smtp.example.org', 'smtp', 'smtp.example.org', 465, 'tls'],
    ['smtp+starttls://smtp.example.org', 'smtp', 'smtp.example.org', 587, 'starttls'],
    ['smtp://127.0.0.1:1025', 'smtp', '127.0.0.1', 1025, 'plain'],
  ] as const)('%s is understood', (text, kind, host, port, security) =>
    expect(parseServerUrl(text, kind)).toEqual({ host, port, security }),
  );

  test.each([
    'imap.example.org',
    'imap.example.org:993',
    'imaps://',
    'imaps://host:0',
    'imaps://host:70000',
    'imaps://anna:secret@host',
    'imaps://anna@host',
    'imaps://host/INBOX',
    'imaps://host?security=plain',
    'imap+starttls://host?security=plain',
    'imap://host?security=none',
    'imaps://host#x',
    'https://host',
    'smtps://host',
    '',
  ])('%j is none for IMAP', text => expect(parseServerUrl(text, 'imap')).toBeNull());
});

describe('what was typed', () => {
  const parse = (...args: string[]) => parseCommandLine(args, messages('en'));

  test('is a command of one or two words, wherever the options stand', () => {
    expect(parse('--json', 'people', '--hidden')).toMatchObject({ name: 'people', options: { json: true, hidden: true } });
    expect(parse('account', '--data', '/x', 'list')).toMatchObject({ name: 'account list', options: { data: '/x' } });
    expect(parse('person', 'a@b.example', '--lang=fr')).toMatchObject({ name: 'person', positionals: ['a@b.example'] });
  });
  test('may ask for help, which is no command', () =>
    expect([parse(), parse('--help'), parse('people', '-h')]).toEqual([null, null, null]));

  test.each([
    [['foo'], 'There is no command “foo”'],
    [['account'], 'There is no command “account”'],
    [['account', 'drop'], 'There is no command “account drop”'],
    [['constructor'], 'There is no command “constructor”'],
    [['people', '--port', '1'], 'There is no option --port'],
    [['people', '--frob'], 'There is no option --frob'],
    [['people', '-x'], 'There is no option -x'],
    [['people', 'extra'], 'There is no option extra'],
    [['people', '--json=yes'], '--json cannot be “yes”'],
    [['person'], 'ADDRESS is missing'],
    [['sync', '--account'], '--account is missing'],
    [['sync', '--account', '--json'], '--account is missing'],
    [['sync', '--data='], '--data is missing'],
  ])('%j is wrong usage', (args, sentence) => {
    expect(() => parse(...args)).toThrow(UsageError);
    expect(() => parse(...args)).toThrow(sentence);
  });
});

test.each([
  [{ LC_ALL: 'fr_FR.UTF-8' }, 'en-US', 'fr'],
  [{ LC_ALL: '', LANG: 'fr_CA.UTF-8' }, 'en-US', 'fr'],
  [{ LC_ALL: 'C', LANG: 'fr_FR' }, 'fr-FR', 'en'],
  [{}, 'fr-FR', 'fr'],
  [{ LANG: 'frr_DE' }, 'fr-FR', 'en'],
])('the language of a terminal with %j on a system in %s is %s', (env, locale, lang) => expect(systemLanguage(env, locale)).toBe(lang));

describe('names out of mail', () => {
  test('cannot act on the terminal', () => {
    expect(printable('Anna\u001b[2J\u001b]0;owned\u0007 B')).toBe('Anna [2J ]0;owned B');
    expect(printable('evil\u202egpj.exe\r\nFrom: x')).toBe('evil gpj.exe From: x');
  });
  test('keep their place in a table, however wide they are', () => {
    const columns = [
      { title: 'Name', cell: (row: readonly [string, string]) => row[0] },
      { title: 'N', cell: (row: readonly [string, string]) => row[1], right: true },
    ];
    expect(
      table(
        [
          ['王小明', '1'],
          ['E\u0301lodie', '10'],
        ] as const,
        columns,
      ),
    ).toBe('Name     N\n王小明   1\nE\u0301lodie  10\n');
    expect(table([['x'.repeat(99), '']], columns)).toContain(`${'x'.repeat(59)}…`);
  });
});

test('a fingerprint is taken however it was copied', () => {
  const bytes = Array.from({ length: 32 }, (_, i) => i.toString(16).padStart(2, '0'));
  const wanted = bytes.join(':').toUpperCase();
  for (const text of [wanted, bytes.join(''), `SHA256:${bytes.join('')}`, `sha-256=${bytes.join(' ')}`])
    expect(trustedFingerprint(text)).toBe(wanted);
  for (const text of ['', 'AA:BB', `${wanted}:00`, wanted.replace('00', 'ZZ')]) expect(trustedFingerprint(text)).toBeNull();
});

test('progress fits its line and says what is read, how fast, for how long', () => {
  const progress = {
    accountId: 1,
    phase: 'reading',
    folder: 'INBOX\u001b[31m',
    done: 500,
    total: 1000,
    perSecond: 250,
    secondsLeft: 2,
    people: 40,
    error: null,
  } as const;
  const line = progressLine(progress, 'a@b.example', 200, messages('en'), createFormats('en', 'UTC'));
  expect(line).toBe('━━━━━━━━━━━━──────────── INBOX [31m: 500 of 1,000 · 250 messages/s · 2\u202fs left · 40 people');
  expect(progressLine(progress, 'a@b.example', 40, messages('en'), createFormats('en', 'UTC'))).toHaveLength(39);
});
