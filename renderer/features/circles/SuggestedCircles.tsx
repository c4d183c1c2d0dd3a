import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { CircleSuggestion } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { offerBack } from '../outbox/undo-offer.ts';

const NAMED = 4;

/** Circles the mail itself shows, `most` of them. Nothing is made before the user says so. */
export function SuggestedCircles({ most = 20 }: { most?: number }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties.circles;
  const suggestions = useAsk('circle.suggest', {});
  const save = useTell('circle.save');
  const mark = useTell('marks.setMany');
  const remove = useTell('circle.remove');
  const failed = [save, mark].find(({ isError }) => isError);
  if (!suggestions.data || suggestions.data.length === 0) return null;
  const make = ({ kind, name, cadence, people }: CircleSuggestion): void => {
    const called = printable(words.suggestion[kind](name));
    const circle = { id: null, name: called, purpose: '', space: 'professional' as const, cadence, register: null, language: null };
    save.mutate(circle, {
      onSuccess: ({ id }) =>
        mark.mutate(
          { changes: people.map(({ personId }) => ({ personId, marks: { circleId: id } })) },
          { onSuccess: () => offerBack(words.made(called), () => remove.mutateAsync({ circleId: id })) },
        ),
    });
  };
  return (
    <section aria-labelledby="suggested">
      <h2 id="suggested">{words.suggestions}</h2>
      <p className="soft">{words.suggestionsLead}</p>
      {failed ? <Problem error={failed.error} /> : null}
      <ul className="lines circle-list">
        {suggestions.data.slice(0, most).map(suggestion => {
          const { kind, name, cadence, people } = suggestion;
          const called = printable(words.suggestion[kind](name));
          const named = people.slice(0, NAMED).map(person => printable(person.name || person.address));
          return (
            <li key={`${kind} ${name}`} className="line">
              <span className="line-name">
                <bdi>{called}</bdi>
                <small className="soft circle-facts">{all.writing.ties.people(people.length)}</small>
              </span>
              <span className="soft">
                <bdi>{named.join(', ')}</bdi> {people.length > NAMED ? words.andMore(people.length - NAMED) : null}
                <span className="circle-facts">{words.rhythmOf(cadence.idealDays, cadence.maxDays)}</span>
              </span>
              <span className="line-end actions">
                <Button
                  className="button"
                  aria-label={all.writing.about(words.make, called)}
                  isDisabled={save.isPending || mark.isPending}
                  onPress={() => make(suggestion)}
                >
                  {words.make}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
