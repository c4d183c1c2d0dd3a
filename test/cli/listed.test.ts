import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../electron/cli/commands.ts';
import { messages } from '../../shared/i18n/index.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const [, block = ''] = /### On the command line[\s\S]*?```\n([\s\S]*?)```/.exec(readme) ?? [];

/** `campaign start|pause|resume ID` lists three: the first word, and the second somewhere behind it on the line. */
const lists = (text: string, command: string): boolean => {
  const [first = '', second = ''] = command.split(' ');
  const pattern = new RegExp(String.raw`(?:^|[\s;|])${first}(?![\w-])${second === '' ? '' : String.raw`[^\n]*[\s|]${second}(?![\w-])`}`);
  return text.split('\n').some(line => pattern.test(line));
};
// `start` is what `npm start` calls.
const commands = Object.keys(COMMANDS).filter(name => name !== 'start');

describe('every command', () => {
  test.each(['en', 'fr'] as const)('stands in the help (%s)', lang => {
    expect(commands.filter(command => !lists(messages(lang).cli.usage, command))).toEqual([]);
  });

  test('stands in the README', () => {
    expect(block).not.toBe('');
    expect(commands.filter(command => !lists(block, command))).toEqual([]);
  });
});
