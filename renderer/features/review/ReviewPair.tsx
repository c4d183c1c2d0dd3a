import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ReviewItem } from '../../../shared/contract/identity.ts';
import { useLanguage } from '../../app/language.tsx';
import { printable } from '../../ui/printable.ts';
import { Reasons } from '../../ui/Reasons.tsx';
import { ReviewSide } from './ReviewSide.tsx';

interface Props {
  readonly item: ReviewItem;
  /** It stands where another one was a moment ago, so reading starts here. */
  readonly follows: boolean;
  readonly onSame: () => void;
  readonly onDifferent: () => void;
  readonly onLater: () => void;
}

/** Two addresses side by side, what the letters say of them, and the question. */
export function ReviewPair(props: Props): ReactNode {
  const { words } = useLanguage();
  const { review } = words.who;
  const { item, follows } = props;
  const pair = useRef<HTMLElement>(null);
  useEffect(() => {
    if (follows) pair.current?.focus({ preventScroll: true });
  }, [follows]);
  return (
    <article
      ref={pair}
      tabIndex={-1}
      className="review-pair"
      aria-label={review.pair(printable(item.first.name), printable(item.second.name))}
    >
      <p className="soft">{review.likely(item.score)}</p>
      <div className="review-sides">
        <ReviewSide person={item.first} address={item.a} />
        <ReviewSide person={item.second} address={item.b} />
      </div>
      {item.reasons.length > 0 ? (
        <section className="review-because">
          <h2>{review.because}</h2>
          <Reasons reasons={item.reasons} />
        </section>
      ) : null}
      <div className="actions">
        <Button className="button" onPress={props.onSame}>
          {review.same} <kbd aria-hidden="true">Y</kbd>
        </Button>
        <Button className="button" onPress={props.onDifferent}>
          {review.different} <kbd aria-hidden="true">N</kbd>
        </Button>
        <Button className="button quiet" onPress={props.onLater}>
          {review.later} <kbd aria-hidden="true">S</kbd>
        </Button>
      </div>
    </article>
  );
}
