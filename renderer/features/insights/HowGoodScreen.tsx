import type { ReactNode } from 'react';
import type { BacktestReport } from '../../../shared/contract/insights.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { type Bar, Bars } from './charts/Bars.tsx';
import { CalibrationPlot } from './charts/CalibrationPlot.tsx';
import { Figure } from './charts/Figure.tsx';

/** What the reminders would have been worth on the user's own past; or what is missing to say so. */
export function HowGoodScreen(): ReactNode {
  const { all } = useLanguage();
  const words = all.insights.backtest;
  const backtest = useAsk('backtest.run', {});
  const report = backtest.data;
  return (
    <div className="insights">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {backtest.isError ? <Problem error={backtest.error} retry={() => void backtest.refetch()} /> : null}
      {backtest.isPending ? (
        <p className="soft after-lead" role="status">
          {all.insights.reading}
        </p>
      ) : null}
      {report ? <p className="soft after-lead">{words.looked(report.rows, report.cutOffs.length)}</p> : null}
      {report?.result === null ? (
        <section className="note">
          <p>
            <b>{words.tooLittle}</b> {words.tooLittleMore}
          </p>
          <ul className="bullets">
            {report.missing.map(({ what, have, need }) => (
              <li key={what}>{words.missing(what, have, need)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {report?.result ? (
        <>
          <div className="figures">
            <FlaggedFigure result={report.result} />
            <RulesFigure result={report.result} />
            <CalibrationFigure result={report.result} />
          </div>
          <p className="aside-note limits">{words.limits}</p>
        </>
      ) : null}
    </div>
  );
}

interface Props {
  readonly result: NonNullable<BacktestReport['result']>;
}

function FlaggedFigure({ result }: Props): ReactNode {
  const { all, formats } = useLanguage();
  const { backtest: words, percent, between } = all.insights;
  const { flagged, needless } = result;
  const other = flagged.of - flagged.count - needless.count;
  const rows = [
    { name: words.outcome.silent, count: flagged.count, fill: 'full' as const },
    { name: words.outcome.later, count: other, fill: 'lined' as const },
    { name: words.outcome.soon, count: needless.count, fill: 'dotted' as const },
  ];
  return (
    <Figure
      title={words.flaggedTitle}
      sentence={`${words.flagged(flagged.count, flagged.of)} ${flagged.of === 0 ? '' : words.needless(needless.count)}`}
      more={words.interval(between(flagged.low, flagged.high))}
      rows={flagged.of === 0 ? [] : rows}
      columns={[
        { title: words.outcomeTitle, cell: ({ name }) => name },
        { title: words.of, cell: ({ count }) => formats.number(count), number: true },
        { title: all.insights.organisations.share, cell: ({ count }) => percent(count / flagged.of), number: true },
      ]}
    >
      <Bars
        bars={rows.map(({ name, count, fill }): Bar => ({
          key: fill,
          label: name,
          length: count / flagged.of,
          fill,
          text: `${formats.number(count)} · ${percent(count / flagged.of)}`,
        }))}
      />
    </Figure>
  );
}

function RulesFigure({ result }: Props): ReactNode {
  const { all } = useLanguage();
  const { backtest: words, percent, between } = all.insights;
  const { rules } = result;
  const precisionOf = (rule: (typeof rules)[number]['rule']): number => rules.find(one => one.rule === rule)?.precision.share ?? 0;
  const [product, days, overdue] = [precisionOf('product'), precisionOf('days-since'), precisionOf('overdue')];
  return (
    <Figure
      title={words.rulesTitle}
      sentence={words.rules(product > Math.max(days, overdue), product, days, overdue)}
      more={words.aucMore}
      rows={result.flagged.of === 0 ? [] : rules}
      columns={[
        { title: words.rule, cell: ({ rule }) => words.ruleName(rule) },
        { title: words.precision, cell: ({ precision }) => percent(precision.share ?? 0), number: true },
        { title: words.mayLie, cell: ({ precision: { low, high } }) => between(low, high), number: true },
        { title: words.recall, cell: ({ recall }) => percent(recall.share ?? 0), number: true },
        { title: words.auc, cell: ({ auc }) => percent(auc), number: true },
      ]}
    >
      <Bars
        bars={rules.map(({ rule, precision }): Bar => ({
          key: rule,
          label: words.ruleName(rule),
          length: precision.share ?? 0,
          fill: rule === 'product' ? 'full' : 'hatched',
          text: percent(precision.share ?? 0),
          low: precision.low,
          high: precision.high,
        }))}
      />
    </Figure>
  );
}

function CalibrationFigure({ result }: Props): ReactNode {
  const { all, formats } = useLanguage();
  const { backtest: words, percent, between } = all.insights;
  const bins = result.calibration.filter(({ foretold }) => foretold !== null);
  return (
    <Figure
      title={words.calibrationTitle}
      sentence={words.calibration(result.calibrationError)}
      rows={bins}
      columns={[
        { title: words.bin, cell: ({ from, to }) => between(from, to) },
        { title: words.foretold, cell: ({ foretold }) => percent(foretold ?? 0), number: true },
        { title: words.observed, cell: ({ observed }) => percent(observed.share ?? 0), number: true },
        { title: words.mayLie, cell: ({ observed: { low, high } }) => between(low, high), number: true },
        { title: words.of, cell: ({ observed }) => formats.number(observed.of), number: true },
      ]}
    >
      <CalibrationPlot bins={bins} />
    </Figure>
  );
}
