import { GESTURE_KINDS } from '../../../shared/domain/tact/gesture.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { scriptGesture } from '../script-tact.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `gesture add ana@example.org --kind ask --subject "a room in Lyon"`; with --from-them it is theirs, with --date of an earlier day. */
export const run = (context: CommandContext): Promise<void> => {
  const address = context.positionals[0] ?? '';
  const said = textOption(context, 'kind');
  if (said === undefined) throw new UsageError(context.words.cli.missingOption('--kind'));
  const kind = GESTURE_KINDS.find(known => known === said);
  if (kind === undefined) throw new UsageError(context.words.cli.badValue('--kind', said));
  const subject = textOption(context, 'subject')?.trim() ?? '';
  if (subject === '') throw new UsageError(context.words.cli.missingOption('--subject'));
  const date = textOption(context, 'date');
  const at = date === undefined ? null : Date.parse(date.length === 10 ? `${date}T12:00:00Z` : date);
  if (at !== null && Number.isNaN(at)) throw new UsageError(context.words.cli.badValue('--date', date ?? ''));
  return withBackend(context, async ({ ask, words }) => {
    const person = await ask('person.get', { address });
    const gesture = await ask('gesture.add', {
      personId: person.id,
      kind,
      direction: context.options['from-them'] === true ? 'from-them' : 'from-me',
      subject: subject.slice(0, 120),
      at: at === null ? null : new Date(at).toISOString(),
    });
    if (context.json) return printJson(context, scriptGesture(gesture));
    context.terminal.out(`${words.ledger.added(printable(person.name))}\n`);
  });
};
