import type { ReactNode } from 'react';
import type { ConversationRow } from '../../../shared/contract/conversations.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Of each side; the whole list has its own screen. */
const SHOWN = 5;

/** Who waits for whose answer, folded away. */
export function AwaitingPart(): ReactNode {
  const { all } = useLanguage();
  return (
    <Fold title={all.agenda.awaiting} level={2}>
      <Awaiting />
    </Fold>
  );
}

function Awaiting(): ReactNode {
  const { all, words } = useLanguage();
  const open = useAsk('conversation.list', {});
  if (open.isError) return <Problem error={open.error} retry={() => void open.refetch()} />;
  if (open.isPending) {
    return (
      <p className="soft" aria-busy="true">
        {words.host.loading}
      </p>
    );
  }
  if (open.data.length === 0) return <p className="soft">{all.agenda.noneAwaiting}</p>;
  const side = (awaiting: ConversationRow['awaiting']): ConversationRow[] =>
    open.data.filter(row => row.awaiting === awaiting).slice(0, SHOWN);
  return (
    <>
      <Side title={all.agenda.waitForYou} rows={side('me')} />
      <Side title={all.agenda.youWait} rows={side('them')} />
      <p>
        <a href="#/awaiting">{all.agenda.allAwaiting}</a>
      </p>
    </>
  );
}

function Side(props: { title: string; rows: readonly ConversationRow[] }): ReactNode {
  const { all, formats } = useLanguage();
  if (props.rows.length === 0) return null;
  return (
    <section aria-label={props.title}>
      <h3>{props.title}</h3>
      <ul className="lines tight coming">
        {props.rows.map(row => (
          <li key={row.id} className="line">
            <a className="line-name" href={`#/person/${row.people[0]?.personId ?? 0}`}>
              <Name>{row.people.map(({ name, address }) => name || address).join(', ')}</Name>
            </a>
            <span className="soft">{row.asked === true ? all.agenda.askedThis : ''}</span>
            <time className="soft line-end" dateTime={row.since}>
              {all.agenda.since(formats.date(row.since))}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
