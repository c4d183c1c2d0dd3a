import { useState, type ReactNode } from 'react';
import { quartersOf, sumOf } from '../../../../shared/domain/tact/balance.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { Figure } from '../../insights/charts/Figure.tsx';
import { BalancePeople } from './BalancePeople.tsx';
import { BalanceThread } from './BalanceThread.tsx';

const MONTHS = { year: 12, years: 36 } as const;
type Span = keyof typeof MONTHS;

/** The middle of a month, which is in it in every time zone. */
const middleOf = (month: string): string => `${month}-15T12:00:00.000Z`;

/** What was given and asked over time: with everybody as one thread, and with each in a line. */
export function NetworkBalance(): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.balance;
  const [span, setSpan] = useState<Span>('year');
  const answer = useAsk('network.balance', { months: MONTHS[span] }, { keep: true });
  if (answer.isError) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return null;
  const { months, people } = answer.data;
  const rows = span === 'year' ? months : quartersOf(months);
  const total = sumOf(rows);
  const isNone = total.gave + total.asked + total.received + total.wasAsked === 0;
  return (
    <div className="stack after-lead balance">
      <Segments
        label={words.over}
        value={span}
        options={(['year', 'years'] as const).map(id => ({ id, name: words.spans[id] }))}
        onChange={setSpan}
      />
      {isNone ? (
        <Empty title={words.none} more={words.noneMore} />
      ) : (
        <>
          <Figure
            title={words.title}
            sentence={`${words.sentence(total)} ${words.more}`}
            more={words.counted}
            rows={rows}
            columns={[
              { title: words.columns.month, cell: ({ month }) => formats.month(middleOf(month)) },
              { title: words.columns.gave, cell: ({ gave }) => formats.number(gave), number: true },
              { title: words.columns.received, cell: ({ received }) => formats.number(received), number: true },
              { title: words.columns.asked, cell: ({ asked }) => formats.number(asked), number: true },
              { title: words.columns.wasAsked, cell: ({ wasAsked }) => formats.number(wasAsked), number: true },
            ]}
          >
            <BalanceThread times={rows.map(({ month, ...counts }) => ({ label: formats.month(middleOf(month)), ...counts }))} />
          </Figure>
          <BalancePeople people={people} />
        </>
      )}
    </div>
  );
}
