import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `backtest`: how good the reminders would have been on the user's own past. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const { cutOffs, rows, missing, result, ...counts } = await ask('backtest.run', {});
    if (context.json) return printJson(context, { cutOffs, rows, ...counts, missing, result });
    const { backtest, percent, between } = words.insights;
    const { out } = context.terminal;
    out(`${backtest.looked(rows, cutOffs.length)}\n`);
    if (result === null) {
      out(`${backtest.tooLittle} ${backtest.tooLittleMore}\n`);
      for (const { what, have, need } of missing) out(`  ${backtest.missing(what, have, need)}\n`);
      return;
    }
    const { flagged, needless, rules, calibration, calibrationError } = result;
    out(`${backtest.flagged(flagged.count, flagged.of)} ${flagged.of === 0 ? '' : backtest.needless(needless.count)}\n\n`);
    out(
      table(rules, [
        { title: backtest.rule, cell: ({ rule }) => backtest.ruleName(rule) },
        { title: backtest.precision, cell: ({ precision }) => percent(precision.share ?? 0), right: true },
        { title: backtest.mayLie, cell: ({ precision: { low, high } }) => between(low, high), right: true },
        { title: backtest.recall, cell: ({ recall }) => percent(recall.share ?? 0), right: true },
        { title: backtest.auc, cell: ({ auc }) => percent(auc), right: true },
      ]),
    );
    out(`\n${backtest.calibration(calibrationError)}\n`);
    out(
      table(
        calibration.filter(({ foretold }) => foretold !== null),
        [
          { title: backtest.bin, cell: ({ from, to }) => between(from, to) },
          { title: backtest.foretold, cell: ({ foretold }) => percent(foretold ?? 0), right: true },
          { title: backtest.observed, cell: ({ observed }) => percent(observed.share ?? 0), right: true },
          { title: backtest.of, cell: ({ observed }) => String(observed.of), right: true },
        ],
      ),
    );
    out(`\n${backtest.limits}\n`);
  });
