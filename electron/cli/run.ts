import { messages } from '../../shared/i18n/index.ts';
import { dataFolderPath } from '../adapters/data-folder.ts';
import { CommandFailure } from './command-failure.ts';
import { systemLanguage } from './language.ts';
import { givenLanguage, parseCommandLine } from './parse-command-line.ts';
import { printable } from './printable.ts';
import { textOption, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export type ExitCode = 0 | 1 | 2;

/** `fil-rouge` from what was typed to its exit code: 0 done, 1 a failure it can name in one line, 2 wrong usage. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const asked = givenLanguage(args);
  const given = asked === 'en' || asked === 'fr' ? asked : undefined;
  const lang = given ?? systemLanguage(terminal.env, Intl.DateTimeFormat().resolvedOptions().locale);
  const words = messages(lang);
  const say = (sentence: string) => terminal.err(`${printable(sentence)}\n`);
  try {
    if (asked !== undefined && given === undefined) throw new UsageError(words.cli.badValue('--lang', asked));
    const line = parseCommandLine(args, words);
    if (line === null) {
      if (args.length > 0) terminal.out(words.cli.usage);
      else terminal.err(words.cli.usage);
      return args.length > 0 ? 0 : 2;
    }
    const { run: runCommand } = await line.command.load();
    await runCommand({
      terminal,
      words,
      lang,
      json: line.options['json'] === true,
      isLangGiven: given !== undefined,
      dataFolder: dataFolderPath(textOption(line, 'data')),
      options: line.options,
      positionals: line.positionals,
    });
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      say(error.message);
      return 2;
    }
    if (!(error instanceof CommandFailure)) throw error;
    say(error.sentence);
    return 1;
  }
};
