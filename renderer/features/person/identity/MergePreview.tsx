import type { ReactNode } from 'react';
import type { MergePreview as Preview } from '../../../../shared/contract/identity.ts';
import type { PersonRow } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Ago } from '../../../ui/Ago.tsx';
import { Name } from '../../../ui/Name.tsx';
import { Reasons } from '../../../ui/Reasons.tsx';
import { Stroke } from '../../../ui/Stroke.tsx';

/** Both as they are, and the one they become. */
export function MergePreview(props: { preview: Preview }): ReactNode {
  const { words, formats } = useLanguage();
  const { merge, review } = words.who;
  const { a, b, merged, reasons } = props.preview;
  const three = [a, b, merged];
  const row = (name: string, cell: (one: PersonRow) => ReactNode, isList = false): ReactNode => (
    <tr>
      <th scope="row">{name}</th>
      {three.map((one, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- always the same three columns
        <td key={index} data-merged={index === 2 || undefined} data-addresses={isList || undefined}>
          {cell(one)}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      <table className="plain merge-table" aria-label={merge.preview}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{merge.preview}</span>
            </th>
            <th scope="col">
              <Name>{a.name}</Name>
            </th>
            <th scope="col">
              <Name>{b.name}</Name>
            </th>
            <th scope="col">{merge.after}</th>
          </tr>
        </thead>
        <tbody>
          {row(merge.columns.name, one => (
            <Name>{one.name}</Name>
          ))}
          {row(merge.columns.addresses, one => one.addresses.map(address => <Name key={address}>{address}</Name>), true)}
          {row(merge.columns.letters, one => review.lettersBoth(one.received, one.sent))}
          {row(merge.columns.contactDays, one => formats.number(one.contactDays))}
          {row(merge.columns.lastTwoWay, one => (
            <Ago at={one.lastTwoWay} never={merge.neverTwoWay} />
          ))}
          {row(merge.columns.health, one => (
            <>
              <Stroke band={one.band} silent /> {formats.number(one.health)} <small className="soft">{words.band.name(one.band)}</small>
            </>
          ))}
        </tbody>
      </table>
      <h3>{merge.says}</h3>
      {reasons.length > 0 ? <Reasons reasons={reasons} /> : <p className="soft">{merge.saysNothing}</p>}
      <p className="soft">{merge.marks}</p>
    </>
  );
}
