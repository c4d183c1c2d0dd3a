import type { ReactNode } from 'react';
import type { ImportRow } from '../../../shared/contract/people-files.ts';
import { useLanguage } from '../../app/language.tsx';
import { Name } from '../../ui/Name.tsx';

/** A long file is a fact, not a list to read; its counts stand above. */
const SHOWN = 200;

/** What becomes of each row, and why. What changes something stands first. */
export function ImportRows(props: { rows: readonly ImportRow[] }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.inOut;
  const told = all.peopleFiles;
  const why = ({ adds, conflicts, skipped, byName }: ImportRow): string =>
    [
      ...(skipped === null ? [] : [told.skipped[skipped]]),
      ...(adds.length === 0 ? [] : [adds.map(part => told.part[part]).join(', ')]),
      ...(conflicts.length === 0 ? [] : [told.differs(conflicts.map(part => told.part[part]).join(', '))]),
      ...(byName ? [told.byName] : []),
    ].join(' · ');
  const isQuiet = ({ outcome }: ImportRow): boolean => outcome === 'unchanged' || outcome === 'skipped';
  const rows = props.rows.toSorted((a, b) => Number(isQuiet(a)) - Number(isQuiet(b)) || a.line - b.line);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
      <div className="import-rows" tabIndex={0} role="group" aria-label={words.previewTitle}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.outcome}</th>
              <th scope="col">{words.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(row => (
              <tr key={`${row.line} ${row.address ?? row.name}`} data-outcome={row.outcome}>
                <td className="soft">{formats.number(row.line)}</td>
                <td>
                  <Name>{row.name === '' ? (row.address ?? '') : row.name}</Name>
                  {row.address === null || row.name === '' ? null : (
                    <small className="soft">
                      <Name>{row.address}</Name>
                    </small>
                  )}
                </td>
                <td>{told.outcome[row.outcome]}</td>
                <td className="soft">{why(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN ? <p className="aside-note">{words.moreRows(rows.length - SHOWN)}</p> : null}
    </>
  );
}
