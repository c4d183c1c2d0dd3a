import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Output } from '../../../../shared/contract/methods.ts';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { offerBack } from '../../outbox/undo-offer.ts';
import { CardSheet, type CardPart, CARD_PARTS } from './CardSheet.tsx';

type Card = Output<'person.card'>;

/** How else to reach them, and fields of the user's own. */
export function PersonCard(props: { person: PersonPage }): ReactNode {
  const { all } = useLanguage();
  const words = all.inOut.card;
  const { person } = props;
  const asked = useAsk('person.card', { personId: person.id });
  const set = useTell('person.setCard');
  const [isAdding, setAdding] = useState(false);
  const card = asked.data;
  if (!card) return null;
  const say = (next: Card, what: string): void =>
    set.mutate(
      { personId: person.id, card: next },
      {
        onSuccess: () => {
          setAdding(false);
          offerBack(all.writing.ties.said.of(printable(person.name), what), () => set.mutateAsync({ personId: person.id, card }));
        },
      },
    );
  const without = (part: CardPart, at: number): Card => ({ ...card, [part]: card[part].filter((_, index) => index !== at) });
  return (
    <section aria-labelledby="card">
      <h2 id="card">{words.title}</h2>
      {set.error && !isAdding ? <Problem error={set.error} /> : null}
      <dl className="facts noted">
        {CARD_PARTS.flatMap(part =>
          card[part].map(({ label, value }, index) => (
            <div key={`${part} ${label} ${value}`}>
              <dt>
                <Name>{label === '' ? words[part] : label}</Name>
              </dt>
              <dd>
                <Name>{value}</Name>
                <Button
                  className="button quiet square small-remove"
                  aria-label={words.remove(printable(value))}
                  onPress={() => say(without(part, index), words.gone)}
                >
                  ×
                </Button>
              </dd>
            </div>
          )),
        )}
      </dl>
      <Button className="button" onPress={() => setAdding(true)}>
        {words.add}
      </Button>
      {isAdding ? (
        <CardSheet
          error={set.error}
          onClose={() => setAdding(false)}
          onSave={(part, one) => say({ ...card, [part]: [...card[part], one] }, words.kept)}
        />
      ) : null}
    </section>
  );
}
