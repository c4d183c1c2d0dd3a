import { setTimeout as sleep } from 'node:timers/promises';
import { withSecrets } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';

const LONGEST_MS = 30_000;

/**
 * Sends what is due; with --wait also what comes due later, until nothing waits or Ctrl-C. With --json a line after each round. Where
 * another Fil Rouge sends, says so and leaves it to that one.
 */
export const run = (context: CommandContext): Promise<void> =>
  withSecrets(context, {}, async ({ ask, words, formats }) => {
    const { terminal, json } = context;
    const { interrupted } = terminal;
    for (;;) {
      const round = await ask('outbox.run', {});
      if (json) printJson(context, round);
      const { sends, waiting, nextAt } = round;
      const goesOn = context.options['wait'] === true && sends && nextAt !== null && !interrupted.aborted;
      if (!goesOn) {
        if (!json) {
          const due = waiting > 0 && nextAt !== null ? ` ${words.outbox.nextAt(formats.exact(nextAt))}` : '';
          terminal.out(`${sends ? words.outbox.ran(waiting) + due : words.outbox.elsewhere}\n`);
        }
        return;
      }
      const wait = Math.min(Math.max(Date.parse(nextAt) - Date.now(), 100), LONGEST_MS);
      await sleep(wait, undefined, { signal: interrupted }).catch(() => {});
    }
  });
