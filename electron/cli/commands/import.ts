import { resolve } from 'node:path';
import { FILE_FORMATS, type ImportReport, type ImportRow } from '../../../shared/contract/people-files.ts';
import { COLUMN_FIELDS, type ColumnField } from '../../../shared/domain/records/column-fields.ts';
import type { Messages } from '../../../shared/i18n/index.ts';
import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `import FILE`: people of a vCard, a table, a calendar of birthdays or an export; with --dry-run only what it would change. */
export const run = (context: CommandContext): Promise<void> => {
  const { terminal, positionals, options, words: spoken } = context;
  const said = textOption(context, 'format');
  const format = FILE_FORMATS.find(known => known === said);
  if (said !== undefined && format === undefined) throw new UsageError(spoken.cli.badValue('--format', said));
  const mapping = mappingOf(context);
  const isDry = options['dry-run'] === true;
  return withBackend(context, async ({ ask, words }) => {
    const source = { path: resolve(positionals[0] ?? ''), mapping, ...(format ? { format } : {}) };
    const report = await ask(isDry ? 'import.preview' : 'import.run', source);
    if (context.json) return printJson(context, report);
    const { peopleFiles } = words;
    terminal.out(rowsOf(report, words));
    terminal.out(`\n${peopleFiles.counts(report.counts)}\n`);
    terminal.out(
      `${isDry ? peopleFiles.onlyLooked : report.importId === null ? peopleFiles.nothingNew : peopleFiles.taken(report.importId)}\n`,
    );
  });
};

/** `--map "Courriel pro=email,Né le=birthday"` */
function mappingOf(context: CommandContext): Record<string, ColumnField> {
  const text = textOption(context, 'map') ?? '';
  const pairs = text.split(',').filter(Boolean);
  return Object.fromEntries(
    pairs.map(pair => {
      const at = pair.lastIndexOf('=');
      const field = COLUMN_FIELDS.find(known => known === pair.slice(at + 1).trim());
      if (at < 1 || field === undefined) throw new UsageError(context.words.cli.badValue('--map', pair));
      return [pair.slice(0, at).trim(), field];
    }),
  );
}

const rowsOf = ({ rows }: ImportReport, { peopleFiles, cli }: Messages): string =>
  table(rows, [
    { title: '', cell: ({ line }) => String(line), right: true },
    { title: cli.columns.name, cell: ({ name }) => name, most: 32 },
    { title: cli.columns.address, cell: ({ address }) => address ?? '' },
    { title: '', cell: ({ outcome }) => peopleFiles.outcome[outcome] },
    { title: '', cell: row => whyOf(row, peopleFiles), most: 70 },
  ]);

const whyOf = ({ skipped, byName, adds, conflicts }: ImportRow, words: Messages['peopleFiles']): string =>
  [
    ...(skipped === null ? [] : [words.skipped[skipped]]),
    ...(byName ? [words.byName] : []),
    adds.map(part => words.part[part]).join(', '),
    ...(conflicts.length === 0 ? [] : [words.differs(conflicts.map(part => words.part[part]).join(', '))]),
  ]
    .filter(Boolean)
    .join('; ');
