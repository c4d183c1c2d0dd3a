import type { ReactNode } from 'react';
import type { CapacityReport } from '../../../shared/contract/insights.ts';
import { useLanguage } from '../../app/language.tsx';
import { CapacityProposals } from './CapacityProposals.tsx';
import { Figure } from './charts/Figure.tsx';
import { StackedColumns } from './charts/StackedColumns.tsx';
import { useCapacityWords } from './use-capacity-words.ts';

/** The ties kept in each quarter, against how many were chosen. */
export function CapacityFigure(props: { report: CapacityReport }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.insights.capacity;
  const say = useCapacityWords();
  const { report } = props;
  const { sustained, chosen, usual, slower, quarters, proposals } = report;
  const more = [usual ? words.usual(usual.low, usual.high) : '', words.slower(slower), words.whatCounts].filter(line => line !== '');
  const levels = [
    ...(sustained === null ? [] : [{ at: sustained, name: words.youKeep(sustained) }]),
    ...(sustained === null || chosen === 0 ? [] : [{ at: chosen, name: words.youChose(chosen), dashed: true }]),
  ];
  return (
    <Figure
      title={words.title}
      sentence={say(report)}
      more={more.join(' ')}
      rows={quarters}
      columns={[
        { title: words.columns.until, cell: ({ until }) => formats.date(until) },
        { title: words.columns.ties, cell: ({ ties }) => formats.number(ties), number: true },
      ]}
      after={<CapacityProposals proposals={proposals} />}
    >
      <StackedColumns
        stacks={quarters.map(({ until, ties }) => ({ label: formats.month(until), up: [ties] }))}
        up={[{ fill: 'full', name: words.columns.ties }]}
        levels={levels}
      />
    </Figure>
  );
}
