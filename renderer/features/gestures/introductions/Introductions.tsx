import type { ReactNode } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useAgain } from '../use-again.ts';
import { BeginIntroduction } from './BeginIntroduction.tsx';
import { IntroductionCard } from './IntroductionCard.tsx';

const ENDS: ReadonlySet<string> = new Set(['closed', 'given-up', 'declined-a']);

/** The desk: each introduction with its three steps, those under way first. */
export function Introductions(): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.introductions;
  const list = useAsk('introduction.list', {});
  const again = useAgain('introduction.list');
  if (list.isError) return <Problem error={list.error} retry={() => void list.refetch()} />;
  const under = (list.data ?? []).filter(({ state }) => !ENDS.has(state));
  const ended = (list.data ?? []).filter(({ state }) => ENDS.has(state));
  return (
    <>
      <p className="soft after-lead">{words.lead}</p>
      {list.data && under.length === 0 ? <p className="soft after-lead">{words.none}</p> : null}
      {under.map(introduction => (
        <IntroductionCard key={`${introduction.id} ${introduction.state}`} introduction={introduction} onChanged={again} />
      ))}
      <BeginIntroduction onBegun={again} />
      {ended.length > 0 ? (
        <section aria-labelledby="introductions-ended">
          <h2 id="introductions-ended">{words.ended}</h2>
          <ul className="lines tight">
            {ended.map(introduction => (
              <li key={introduction.id} className="line gesture-line unnamed">
                <bdi>{all.ledger.introduction(introduction)}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
