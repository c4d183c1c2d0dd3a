import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { failureOf } from '../../transport/call-failure.ts';
import { Empty } from '../../ui/Empty.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { PersonAnswers } from './answers/PersonAnswers.tsx';
import { PersonHeading } from './identity/PersonHeading.tsx';
import { HiddenNote, NotAPerson } from './identity/SenderNote.tsx';
import { SharedNote } from './identity/SharedNote.tsx';
import { PersonGestures } from './gestures/PersonGestures.tsx';
import { PersonMarks } from './marks/PersonMarks.tsx';
import { PersonCard } from './card/PersonCard.tsx';
import { PersonDates } from './dates/PersonDates.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { ThreadPane } from './ThreadPane.tsx';
import { ThreeNumbers } from './ThreeNumbers.tsx';
import { LogTouch } from './touches/LogTouch.tsx';
import { TouchList } from './touches/TouchList.tsx';
import { ToldFacts } from './told/ToldFacts.tsx';

/** One tie: its three numbers with their evidence, and its thread. */
export function PersonScreen(props: { id: number }): ReactNode {
  const { all, words, formats } = useLanguage();
  const answer = useAsk('person.get', { id: props.id });
  if (answer.isError) {
    if (failureOf(answer.error).code !== 'person-unknown') return <Problem error={answer.error} retry={() => void answer.refetch()} />;
    return (
      <Empty title={words.person.unknown} more={words.person.unknownMore}>
        <a className="button" href="#/people">
          {words.person.toPeople}
        </a>
      </Empty>
    );
  }
  if (answer.isPending) {
    return (
      <p className="lead" aria-busy="true">
        {words.host.loading}
      </p>
    );
  }
  const person = answer.data;
  const byText = person.writeBy !== null && person.band !== 'resting' && person.hiddenBecause === null && !person.shared;
  return (
    <div className="person">
      <div className="person-words">
        <p className="crumb">
          <a href="#/people">{words.person.back}</a>
          {person.shared ? <span>{words.who.kinds.group}</span> : null}
          {person.colleague && person.hiddenBecause === null ? <span>{words.who.kinds.colleague}</span> : null}
          {byText ? (
            <span>
              {formats.daysAgo(person.writeBy ?? '') > 0
                ? words.person.writeByPast(formats.day(person.writeBy ?? ''))
                : all.evidence.writeBy(formats.day(person.writeBy ?? ''))}
            </span>
          ) : null}
        </p>
        <PersonHeading key={person.name} person={person} />
        {person.hiddenBecause === null && !person.shared ? (
          <p className="why">{person.unmet ? words.person.unmet : <EvidenceText evidence={person.evidence} />}</p>
        ) : null}
        {person.hiddenBecause === null ? <SharedNote person={person} /> : <HiddenNote person={person} />}
        {person.hiddenBecause === null ? (
          <div className="actions after-lead">
            <a className="button go" href={`#/write/${person.id}`}>
              {all.writing.write}
            </a>
            {person.shared ? null : <LogTouch person={person} />}
            <NotAPerson person={person} />
          </div>
        ) : null}
        <ToldFacts person={person} />
        {person.shared || person.unmet || person.hiddenBecause !== null ? null : <ThreeNumbers person={person} />}
        {person.hiddenBecause === null ? <PersonAnswers person={person} /> : null}
        {person.hiddenBecause === null ? <PersonMarks person={person} /> : null}
        {person.hiddenBecause === null && !person.shared ? (
          <>
            <PersonGestures person={person} />
            <TouchList person={person} />
            <PersonDates person={person} />
            <PersonCard person={person} />
          </>
        ) : null}
        <PersonFacts person={person} />
        <p className="after-lead">
          <a href={`#/kept/${person.id}`}>{all.inOut.keep.open}</a>
        </p>
      </div>
      {person.letters.length > 0 ? (
        <ThreadPane person={person} />
      ) : (
        <Empty title={person.unmet ? words.person.noLetterYet : words.person.noLetters} />
      )}
    </div>
  );
}
