import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const all = await ask('template.list', {});
    if (context.json) return printJson(context, all);
    const { columns, kind, language, register } = words.templates;
    context.terminal.out(
      table(all, [
        { title: columns.id, cell: ({ id }) => String(id), right: true },
        { title: columns.kind, cell: template => template.kind },
        { title: columns.name, cell: ({ builtIn, name, ...template }) => (builtIn ? kind(template.kind) : name), most: 40 },
        { title: columns.language, cell: template => language(template.language) },
        { title: columns.registers, cell: ({ registers }) => registers.map(register).join(', '), most: 40 },
        { title: columns.subject, cell: ({ subject }) => subject, most: 50 },
      ]),
    );
  });
