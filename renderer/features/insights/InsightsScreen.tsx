import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { BandsFigure, ChangesFigure } from './BandFigures.tsx';
import { CapacityFigure } from './CapacityFigure.tsx';
import { ChannelsFigure, LettersFigure, OrganisationsFigure } from './NetworkFigures.tsx';

/** What the letters say of the network as a whole. */
export function InsightsScreen(): ReactNode {
  const { all } = useLanguage();
  const words = all.insights;
  const insights = useAsk('insights.get', {});
  const capacity = useAsk('capacity.get', {});
  const failed = [insights, capacity].find(({ isError }) => isError);
  const report = insights.data;
  const isEmpty = report?.bands.every(({ strong, steady, cooling, fading }) => strong + steady + cooling + fading === 0) === true;
  return (
    <div className="insights">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="after-lead">
        <a href="#/how-good">{words.howGood}</a>
      </p>
      {failed ? <Problem error={failed.error} retry={() => void failed.refetch()} /> : null}
      {insights.isPending ? (
        <p className="soft" role="status">
          {words.reading}
        </p>
      ) : null}
      {isEmpty ? <Empty title={words.none} more={words.noneMore} /> : null}
      {report && !isEmpty ? (
        <div className="figures">
          {capacity.data ? <CapacityFigure report={capacity.data} /> : null}
          <BandsFigure report={report} />
          <ChangesFigure report={report} />
          <LettersFigure report={report} />
          <ChannelsFigure report={report} />
          <OrganisationsFigure report={report} />
        </div>
      ) : null}
    </div>
  );
}
