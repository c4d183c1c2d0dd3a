import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Messages } from '../../shared/i18n/index.ts';
import { COMMANDS, type Command } from './commands.ts';
import { UsageError } from './usage-error.ts';

export const GLOBAL = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/** Every option there is: enough to tell words from values before the command is known. */
const ALL = Object.assign({}, ...Object.values(COMMANDS).map(command => command.options), GLOBAL) satisfies ParseArgsOptionsConfig;

export interface CommandLine {
  readonly name: string;
  readonly command: Command;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

const first = (tokens: readonly { kind: string; value?: string | undefined }[], count: number): string =>
  tokens
    .flatMap(({ kind, value }) => (kind === 'positional' && value !== undefined ? [value] : []))
    .slice(0, count)
    .join(' ');

/** `--email --imap …` is a forgotten address, not one called --imap. */
const isValue = (value: string | undefined): boolean => value !== undefined && value !== '' && !value.startsWith('--');

/** Null if only help is wanted. Throws UsageError. Loose first: --lang must be known before anything can be said. */
export const parseCommandLine = (args: readonly string[], { cli }: Messages): CommandLine | null => {
  const loose = parseArgs({ args: [...args], options: ALL, strict: false, allowPositionals: true, tokens: true });
  if (loose.values['help'] === true || args.length === 0) return null;
  const name = [first(loose.tokens, 2), first(loose.tokens, 1)].find(name => Object.hasOwn(COMMANDS, name));
  const command = COMMANDS[name ?? ''];
  if (name === undefined || command === undefined) throw new UsageError(cli.unknownCommand(first(loose.tokens, 2)));

  const known: ParseArgsOptionsConfig = { ...GLOBAL, ...command.options };
  for (const token of loose.tokens) {
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (option === undefined) throw new UsageError(cli.unknownOption(token.rawName));
    if (option.type === 'string' && !isValue(token.value)) throw new UsageError(cli.missingArgument(token.rawName));
    if (option.type === 'boolean' && token.value !== undefined) throw new UsageError(cli.badValue(token.rawName, token.value));
  }
  const positionals = loose.positionals.slice(name.split(' ').length);
  const missing = command.arguments[positionals.length];
  if (missing !== undefined) throw new UsageError(cli.missingArgument(missing));
  const extra = positionals[command.arguments.length];
  if (extra !== undefined) throw new UsageError(cli.unknownOption(extra));
  const options = Object.fromEntries(Object.entries(loose.values).flatMap(([key, value]) => (Array.isArray(value) ? [] : [[key, value]])));
  return { name, command, options, positionals };
};

/** What follows --lang, whatever it is: read before all else. */
export const givenLanguage = (args: readonly string[]): string | undefined => {
  const { lang } = parseArgs({ args: [...args], options: GLOBAL, strict: false, allowPositionals: true }).values;
  return typeof lang === 'string' ? lang : undefined;
};
