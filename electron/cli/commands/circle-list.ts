import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const circles = await ask('circle.list', {});
    if (context.json) return printJson(context, circles);
    const { campaigns, templates } = words;
    if (circles.length === 0) return context.terminal.out(`${campaigns.noCircles}\n`);
    context.terminal.out(
      table(circles, [
        { title: campaigns.columns.circle, cell: ({ name }) => name, most: 30 },
        { title: campaigns.columns.space, cell: ({ space }) => campaigns.space(space) },
        { title: campaigns.columns.tone, cell: ({ register }) => (register === null ? '' : templates.register(register)) },
        { title: templates.columns.language, cell: ({ language }) => (language === null ? '' : templates.language(language)) },
        { title: campaigns.columns.purpose, cell: ({ purpose }) => purpose, most: 60 },
      ]),
    );
  });
