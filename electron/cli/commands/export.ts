import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FILE_FORMATS } from '../../../shared/contract/people-files.ts';
import { CommandFailure } from '../command-failure.ts';
import { withBackend } from '../open-backend.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `export --format vcard|csv|json|ics [--out FILE] [--notes]`: to standard output where no file is named. */
export const run = (context: CommandContext): Promise<void> => {
  const said = textOption(context, 'format') ?? 'json';
  const format = FILE_FORMATS.find(known => known === said);
  if (format === undefined) throw new UsageError(context.words.cli.badValue('--format', said));
  return withBackend(context, async ({ ask, words }) => {
    const { text, name, type } = await ask('export.file', { format, notes: context.options['notes'] === true });
    const out = textOption(context, 'out');
    if (out === undefined) {
      if (context.json) return printJson(context, { name, type, text });
      return context.terminal.out(text);
    }
    const file = resolve(out);
    try {
      // People's data: for their owner alone.
      await writeFile(file, text, { mode: 0o600 });
    } catch {
      throw new CommandFailure(words.errors['folder-not-writable']({ file, folder: file }));
    }
    if (context.json) return printJson(context, { file, bytes: Buffer.byteLength(text) });
    context.terminal.out(`${words.peopleFiles.written(file)}\n`);
  });
};
