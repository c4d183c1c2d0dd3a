import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `kept ADDRESS`: everything stored about somebody. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const person = await ask('person.get', { address: context.positionals[0] ?? '' });
    const kept = await ask('person.kept', { personId: person.id });
    if (context.json) return printJson(context, kept);
    const { peopleFiles } = words;
    const lines = [
      printable(peopleFiles.keptTitle(kept.name)),
      ...kept.addresses.map(printable),
      peopleFiles.keptLetters(kept.letters.received, kept.letters.sent),
      ...kept.places.flatMap(({ place, rows }) => [
        '',
        peopleFiles.keptPlace(place, rows.length),
        ...rows.map(
          row =>
            `  ${printable(
              Object.entries(row)
                .flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${value}`]))
                .join(', '),
            )}`,
        ),
      ]),
      ...(kept.places.length === 0 ? [peopleFiles.keptNothing] : []),
    ];
    context.terminal.out(lines.map(line => `${line}\n`).join(''));
  });
