import type { Marks } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { offerBack } from '../outbox/undo-offer.ts';
import type { MarksOf } from './by-marks.ts';

type Said = Pick<Marks, 'starred' | 'resting' | 'restingUntil' | 'circleId' | 'tags'>;
interface Change {
  readonly personId: number;
  readonly marks: Partial<Said>;
}

const UNSAID: Said = { starred: false, resting: false, restingUntil: null, circleId: null, tags: [] };
/** What surely fits into one call. */
const AT_ONCE = 1000;

/**
 * Says the same of many, with the way back to what was said of each before. `change` is given each one's tags; `more` is told after what
 * was said.
 */
export function useManyMarks(marks: MarksOf) {
  const { all } = useLanguage();
  const words = all.writing.ties;
  const set = useTell('marks.setMany');
  const send = async (changes: readonly Change[]): Promise<void> => {
    for (let at = 0; at < changes.length; at += AT_ONCE) await set.mutateAsync({ changes: changes.slice(at, at + AT_ONCE) });
  };
  const say = (ids: Iterable<number>, change: (said: Said) => Partial<Said>, what: string, more = ''): void => {
    const told = [...ids].map(personId => {
      const before: Said = marks.get(personId) ?? UNSAID;
      const next = change(before);
      const keys = Object.keys(next);
      const former: Partial<Said> = Object.fromEntries(Object.entries({ ...UNSAID, ...before }).filter(([key]) => keys.includes(key)));
      return { there: { personId, marks: next }, back: { personId, marks: former } };
    });
    void send(told.map(({ there }) => there)).then(
      () => offerBack(`${words.said.of(words.people(told.length), what)} ${more}`.trimEnd(), () => send(told.map(({ back }) => back))),
      // Shown by `error`.
      () => {},
    );
  };
  return { say, error: set.error, isPending: set.isPending };
}
