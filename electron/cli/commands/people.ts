import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { withBackend } from '../open-backend.ts';
import { scriptPerson } from '../script-person.ts';
import { table, type Column } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const withHidden = context.options['hidden'] === true;
    const people = await ask('people.list', { hidden: context.json ? withHidden : true });
    if (context.json) return printJson(context, people.map(scriptPerson));

    const { cli } = words;
    const { columns } = cli;
    const hidden = people.filter(person => person.hiddenBecause !== null);
    const shown = people.filter(person => person.hiddenBecause === null);
    const ago = (at: string | null) => (at === null ? cli.never : formats.ago(at));
    const writeBy = (at: string | null) => (at === null ? '' : formats.daysAgo(at) > 0 ? cli.passed : formats.shortDay(at));
    const ties: Column<PersonRow>[] = [
      { title: columns.tie, cell: ({ band, unmet }) => (unmet === true ? '' : cli.bandName(band)) },
      { title: columns.health, cell: ({ health, unmet }) => (unmet === true ? '' : String(health)), right: true },
      { title: columns.name, cell: ({ name }) => name, most: 28 },
      { title: columns.address, cell: ({ addresses }) => addresses[0] ?? '', most: 40 },
      { title: columns.received, cell: ({ received }) => formats.number(received), right: true },
      { title: columns.sent, cell: ({ sent }) => formats.number(sent), right: true },
      { title: columns.lastTwoWay, cell: ({ lastTwoWay }) => ago(lastTwoWay) },
      { title: columns.writeBy, cell: person => writeBy(person.writeBy) },
    ];
    if (shown.length > 0) context.terminal.out(table(shown, ties));
    if (withHidden && hidden.length > 0) {
      context.terminal.out(
        `\n${table(hidden, [
          { title: columns.name, cell: ({ name }) => name, most: 28 },
          { title: columns.address, cell: ({ addresses }) => addresses[0] ?? '', most: 40 },
          { title: columns.received, cell: ({ received }) => formats.number(received), right: true },
          {
            title: columns.why,
            cell: ({ hiddenBecause, hiddenEvidence }) => (hiddenBecause === null ? '' : words.rules[hiddenBecause](hiddenEvidence ?? '')),
          },
        ])}`,
      );
    }
    if (people.length === 0) context.terminal.out(`${cli.noPeople}\n`);
    else
      context.terminal.out(
        `\n${withHidden && hidden.length === 0 ? `${cli.noHidden} ` : ''}${cli.peopleCount(shown.length, withHidden ? 0 : hidden.length)}\n`,
      );
  });
