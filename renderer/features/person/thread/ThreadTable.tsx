import type { ReactNode } from 'react';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';

/** The same letters as the thread, in words. */
export function ThreadTable(props: { person: PersonPage }): ReactNode {
  const { words, formats } = useLanguage();
  const { person } = props;
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
          {person.letters.map(letter => (
            <tr key={`${letter.date} ${letter.direction} ${letter.folder}`}>
              <td>
                <time dateTime={letter.date}>{formats.exact(letter.date)}</time>
              </td>
              <td>{letter.direction === 'received' ? words.person.they : words.person.you}</td>
              <td>
                <Name className="soft">{letter.folder}</Name>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
