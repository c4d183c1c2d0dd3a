import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Who comes up in the next days, folded away: to look ahead, not to do. */
export function ComingPart(): ReactNode {
  const { all } = useLanguage();
  return (
    <Fold title={all.agenda.coming} level={2}>
      <Coming />
    </Fold>
  );
}

function Coming(): ReactNode {
  const { all, words, formats } = useLanguage();
  const coming = useAsk('today.coming', {});
  if (coming.isError) return <Problem error={coming.error} retry={() => void coming.refetch()} />;
  if (coming.isPending) {
    return (
      <p className="soft" aria-busy="true">
        {words.host.loading}
      </p>
    );
  }
  if (coming.data.length === 0) return <p className="soft">{all.agenda.noneComing}</p>;
  return (
    <ul className="lines tight coming">
      {coming.data.map(({ person, kind, due }) => (
        <li key={person.id} className="line">
          <a className="line-name" href={`#/person/${person.id}`}>
            <Name>{person.name}</Name>
          </a>
          <span className="soft">{all.reminders.kind[kind]}</span>
          <time className="soft line-end" dateTime={due}>
            {formats.day(due)}
          </time>
        </li>
      ))}
    </ul>
  );
}
