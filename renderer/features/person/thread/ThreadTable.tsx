import type { ReactNode } from 'react';
import type { Touch } from '../../../../shared/contract/agenda.ts';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';

/** The same contacts as the thread, in words. */
export function ThreadTable(props: { person: PersonPage; touches: readonly Touch[] }): ReactNode {
  const { all, words, formats } = useLanguage();
  const { person, touches } = props;
  const rows = [
    ...person.letters.map(({ date, direction, folder }) => ({
      at: date,
      who: direction === 'received' ? words.person.they : words.person.you,
      where: folder,
    })),
    ...touches.map(({ at, channel, note }) => ({ at, who: all.agenda.channel(channel), where: note })),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <div className="thread-view" role="group" tabIndex={0} aria-label={words.person.threadOf(printable(person.name))}>
      <table className="letters" aria-label={words.person.tableLabel(printable(person.name))}>
        <thead>
          <tr>
            <th scope="col">{words.person.date}</th>
            <th scope="col">{words.person.who}</th>
            <th scope="col">{words.person.folder}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, who, where }) => (
            <tr key={`${at} ${who} ${where}`}>
              <td>
                <time dateTime={at}>{formats.exact(at)}</time>
              </td>
              <td>{who}</td>
              <td>{where === '' ? null : <Name className="soft">{where}</Name>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
