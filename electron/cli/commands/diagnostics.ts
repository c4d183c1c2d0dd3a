import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** A report without anything personal, for whoever helps. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask }) => {
    const report = await ask('app.diagnostics', {});
    if (context.json) return printJson(context, report);
    context.terminal.out(report.text);
  });
