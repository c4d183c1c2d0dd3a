import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { askedFirst } from '../../awaiting/asked-first.ts';
import { AwaitingLine } from '../../awaiting/AwaitingLine.tsx';
import { useAnswers } from '../../awaiting/use-answers.ts';

/** The rest stands behind a press. */
const SHOWN = 2;

/** Who owes whom a letter, what was asked, and how long answers usually take. */
export function PersonAnswers(props: { person: PersonPage }): ReactNode {
  const { all, words } = useLanguage();
  const asked = useAsk('person.conversations', { personId: props.person.id });
  const answers = useAnswers();
  const [readId, setReadId] = useState<number | null>(null);
  const [inFull, setInFull] = useState(false);
  if (!asked.data) return null;
  const { answerTime } = asked.data;
  const conversations = askedFirst(asked.data.conversations);
  const shown = inFull ? conversations : conversations.slice(0, SHOWN);
  const { mine, theirs } = answerTime;
  if (conversations.length === 0 && !mine && !theirs) return null;
  return (
    <section aria-labelledby="answers" className="person-answers">
      <h2 id="answers">{words.who.awaiting.title}</h2>
      {answers.error ? <Problem error={answers.error} /> : null}
      {conversations.length > 0 ? (
        <ul className="lines tight">
          {shown.map(row => (
            <AwaitingLine
              key={row.id}
              row={row}
              unnamed
              isOpen={row.id === readId}
              onRead={() => setReadId(now => (now === row.id ? null : row.id))}
              onTick={() => answers.say(row, row.ticked === null)}
            />
          ))}
        </ul>
      ) : null}
      {conversations.length > shown.length ? (
        <Button className="button quiet more-answers" onPress={() => setInFull(true)}>
          {words.who.awaiting.more(conversations.length - shown.length)}
        </Button>
      ) : null}
      {theirs ? <p className="answer-time">{all.conversations.theirAnswers(theirs)}</p> : null}
      {mine ? <p className="answer-time">{all.conversations.myAnswers(mine)}</p> : null}
    </section>
  );
}
