import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useScreenKeys } from '../../app/use-screen-keys.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { ReviewPair } from './ReviewPair.tsx';
import { pairKey, useReview } from './use-review.ts';

/** What is not certain enough to be joined unasked: one pair at a time, one key each. */
export function ReviewScreen(): ReactNode {
  const { words } = useLanguage();
  const { review } = words.who;
  const { list, items, isUnderWay, say, putLater, askNow, error } = useReview();
  const [item, ...others] = items;
  useScreenKeys({
    y: () => (item ? say(item, 'same') : false),
    n: () => (item ? say(item, 'different') : false),
    s: () => (item ? putLater(item) : false),
  });
  return (
    <div className="review">
      <h1>{review.title}</h1>
      {list.isError ? <Problem error={list.error} retry={() => void list.refetch()} /> : null}
      {error ? <Problem error={error} /> : null}
      {list.isPending ? (
        <p className="lead" aria-busy="true">
          {words.host.loading}
        </p>
      ) : null}
      {list.isSuccess && !item ? (
        <Empty title={review.empty} more={review.emptyMore}>
          <a className="button" href="#/people">
            {words.person.toPeople}
          </a>
        </Empty>
      ) : null}
      {item ? (
        <>
          <p className="lead">{review.lead(items.length)}</p>
          <ReviewPair
            key={pairKey(item)}
            item={item}
            follows={isUnderWay}
            onSame={() => say(item, 'same')}
            onDifferent={() => say(item, 'different')}
            onLater={() => putLater(item)}
          />
        </>
      ) : null}
      {others.length > 0 ? (
        <section aria-labelledby="review-next">
          <h2 id="review-next">{review.next}</h2>
          <ul className="lines tight">
            {others.map(one => (
              <li key={pairKey(one)}>
                <button type="button" className="review-other" onClick={() => askNow(one)}>
                  <Name className="line-name">{one.first.name}</Name>
                  <Name className="line-name">{one.second.name}</Name>
                  <span className="soft">{review.likely(one.score)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
