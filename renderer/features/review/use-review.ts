import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReviewItem } from '../../../shared/contract/identity.ts';
import type { Output } from '../../../shared/contract/methods.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { offerBack } from '../outbox/undo-offer.ts';

export const pairKey = ({ a, b }: Pick<ReviewItem, 'a' | 'b'>): string => `${a} ${b}`;

/** Pairs put off, in the order they were; as long as the window lives. */
let putOff: readonly string[] = [];

/** The pairs in the order they are asked: likeliest first, those put off last. */
export function useReview() {
  const { words } = useLanguage();
  const list = useAsk('review.list', {});
  const decide = useTell('review.decide');
  const undo = useTell('person.undo');
  const queries = useQueryClient();
  const [later, setLater] = useState(putOff);
  const [isUnderWay, setUnderWay] = useState(false);
  const rank = (item: ReviewItem): number => later.indexOf(pairKey(item));
  const items = list.data?.toSorted((one, other) => rank(one) - rank(other)) ?? [];

  const putLater = (item: ReviewItem): void => {
    const key = pairKey(item);
    putOff = [...putOff.filter(one => one !== key), key];
    setLater(putOff);
    setUnderWay(true);
  };
  /** Asked before any other that was put off. */
  const askNow = (item: ReviewItem): void => {
    const key = pairKey(item);
    putOff = items.map(pairKey).filter(one => one !== key);
    setLater(putOff);
    setUnderWay(true);
  };
  const say = (item: ReviewItem, decision: 'same' | 'different'): void => {
    const { a, b, first, second } = item;
    setUnderWay(true);
    decide.mutate(
      { a, b, decision },
      {
        onSuccess: ({ undo: token }) => {
          queries.setQueryData<Output<'review.list'>>(['review.list', {}], known => known?.filter(one => pairKey(one) !== pairKey(item)));
          const { joined, apart } = words.who.review;
          const text = (decision === 'same' ? joined : apart)(printable(first.name), printable(second.name));
          if (token !== null) offerBack(text, () => undo.mutateAsync({ undo: token }));
        },
      },
    );
  };
  return { list, items, isUnderWay, say, putLater, askNow, error: decide.error };
}
