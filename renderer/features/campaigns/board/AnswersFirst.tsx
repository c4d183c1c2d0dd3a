import type { ReactNode } from 'react';
import type { BoardRow } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Ago } from '../../../ui/Ago.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';

/** People who wrote back and wait, before anything else: an answer is why the letter was sent. */
export function AnswersFirst(props: { rows: readonly BoardRow[] }): ReactNode {
  const { all, words: window } = useLanguage();
  const words = all.writing.campaigns.board;
  const waiting = props.rows.filter(({ came }) => came?.toAnswer === true);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="to-answer" className="outbox-group answers-first" data-group="needs-answer">
      <h2 id="to-answer">
        {words.toAnswer} <small>{waiting.length}</small>
      </h2>
      <ul className="lines">
        {waiting.map(({ name, address, step, personId, answer, came }) => (
          <li key={`${address} ${step ?? 1}`} className="line">
            <span className="line-name">
              <Name>{name}</Name>
            </span>
            <span className="soft line-why">
              {answer === null ? null : all.returns.answer(answer)} · <Ago at={came?.at ?? null} never={window.people.never} />{' '}
              {came && came.evidence !== '' ? <Name className="said">{came.evidence}</Name> : null}
            </span>
            <span className="line-end actions">
              {personId === null ? null : (
                <a className="button" href={`#/write/${personId}`} aria-label={all.writing.about(words.answer, printable(name))}>
                  {words.answer}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
