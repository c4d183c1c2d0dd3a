import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Introduction } from '../../../../shared/contract/tact.ts';
import { awaitedIn, type IntroductionState } from '../../../../shared/domain/tact/introduction.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { IntroductionLetters } from './IntroductionLetters.tsx';

/** Which of the three steps is on: 0, 1, 2; 3 when all are done. */
const STEP_OF: Readonly<Record<IntroductionState, number>> = {
  begun: 0,
  'asking-a': 0,
  'declined-a': 0,
  'a-willing': 1,
  'asking-b': 1,
  'declined-b': 1,
  'both-willing': 2,
  introduced: 3,
  closed: 3,
  'given-up': 3,
};

/** One introduction: is A willing, is B willing, introduce; what came back, and what to do now. */
export function IntroductionCard(props: { introduction: Introduction; onChanged: () => void }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners.introductions;
  const { introduction } = props;
  const { id, a, b, state, next, heard, reason, askAt } = introduction;
  const answer = useTell('introduction.answer');
  const helped = useTell('introduction.helped');
  const giveUp = useTell('introduction.giveUp');
  const [reading, setReading] = useState(false);
  const now = useNow();
  const onSuccess = props.onChanged;
  const step = STEP_OF[state];
  const steps = [words.step.a(printable(a.name)), words.step.b(printable(b.name)), words.step.introduce];
  const awaited = awaitedIn(state);
  const mayAsk = state === 'introduced' && askAt !== null && Date.parse(askAt) <= now;
  const error = answer.error ?? helped.error ?? giveUp.error;
  return (
    <article className="introduction" aria-labelledby={`introduction-${id}`}>
      <h3 id={`introduction-${id}`}>
        <bdi>{printable(a.name)}</bdi>, <bdi>{printable(b.name)}</bdi>
      </h3>
      {reason === '' ? null : <bdi className="soft">{printable(reason)}</bdi>}
      <ol>
        {steps.map((name, index) => (
          <li key={name} aria-current={index === step ? 'step' : undefined}>
            <bdi>{name}</bdi>
            <small>{index < step ? words.done : index === step ? words.now : words.later}</small>
          </li>
        ))}
      </ol>
      <p>
        <bdi>{printable(all.ledger.introduction(introduction))}</bdi>
      </p>
      {heard && awaited !== null ? (
        <p className="soft">
          {words.heard} <bdi className="said">{printable(heard.evidence)}</bdi>, <time dateTime={heard.at}>{formats.day(heard.at)}</time>.{' '}
          {heard.reading === 'unclear' ? words.unclear : null}
        </p>
      ) : null}
      {mayAsk ? <p>{words.helped}</p> : null}
      <div className="actions">
        {next === null ? null : (
          <Button className="button" onPress={() => setReading(true)}>
            {words.read}
          </Button>
        )}
        {awaited === null ? null : (
          <>
            <Button className="button" onPress={() => answer.mutate({ id, willing: true }, { onSuccess })}>
              {words.yes}
            </Button>
            <Button className="button" onPress={() => answer.mutate({ id, willing: false }, { onSuccess })}>
              {words.no}
            </Button>
          </>
        )}
        {mayAsk ? (
          <>
            <Button className="button" onPress={() => helped.mutate({ id, helped: true }, { onSuccess })}>
              {words.helpedYes}
            </Button>
            <Button className="button" onPress={() => helped.mutate({ id, helped: false }, { onSuccess })}>
              {words.helpedNo}
            </Button>
          </>
        ) : null}
        {state === 'introduced' ? null : (
          <Button className="button quiet" onPress={() => giveUp.mutate({ id }, { onSuccess })}>
            {words.giveUp}
          </Button>
        )}
      </div>
      {error ? <Problem error={error} /> : null}
      <IntroductionLetters
        introduction={introduction}
        isOpen={reading}
        onClose={() => setReading(false)}
        onSent={() => {
          setReading(false);
          onSuccess();
        }}
      />
    </article>
  );
}
