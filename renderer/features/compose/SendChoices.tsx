import type { ReactNode } from 'react';
import type { Account } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { localOf, MomentField } from '../../ui/MomentField.tsx';
import { printable } from '../../ui/printable.ts';
import { Segments } from '../../ui/Segments.tsx';
import { useNow } from '../../ui/use-now.ts';
import { sendTime, type SendChoice } from './send-time.ts';

export interface SendTerms {
  readonly thread: 'new' | 'continue';
  readonly when: SendChoice;
  /** Of a `datetime-local`. */
  readonly at: string;
  readonly accountId: number;
}

const HOUR_MS = 3_600_000;

/** In which conversation, when, and from which mailbox. */
export function SendChoices(props: { terms: SendTerms; accounts: readonly Account[]; onChange: (terms: SendTerms) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.compose;
  const { terms, accounts, onChange } = props;
  const now = useNow();
  return (
    <>
      <section className="stack tight">
        <h2 id="thread-choice">{words.thread}</h2>
        <Segments
          labelledBy="thread-choice"
          value={terms.thread}
          options={[
            { id: 'new', name: words.newThread },
            { id: 'continue', name: words.continueThread },
          ]}
          onChange={thread => onChange({ ...terms, thread })}
        />
        {terms.thread === 'continue' ? <small className="soft">{words.continueMore}</small> : null}
      </section>
      <section className="stack tight">
        <h2 id="send-when">{words.when}</h2>
        <Segments
          labelledBy="send-when"
          value={terms.when}
          options={[
            { id: 'now', name: words.now },
            { id: 'tomorrow', name: words.tomorrow },
            { id: 'date', name: words.date },
          ]}
          onChange={when => onChange({ ...terms, when, at: terms.at || localOf(Date.now() + HOUR_MS) })}
        />
        {terms.when === 'date' ? (
          <MomentField
            label={words.at}
            value={terms.at}
            onChange={at => onChange({ ...terms, at })}
            error={sendTime('date', terms.at, now) === undefined ? words.atPast : undefined}
          />
        ) : null}
      </section>
      {accounts.length > 1 ? (
        <Choice
          label={words.from}
          value={String(terms.accountId)}
          options={accounts.map(({ id, email }) => ({ id: String(id), name: printable(email) }))}
          onChange={id => onChange({ ...terms, accountId: Number(id) })}
        />
      ) : null}
    </>
  );
}
