import type { ReactNode } from 'react';
import type { DryRun } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { whenWords } from '../../../ui/when-words.ts';

const NOON = 'T12:00:00Z';

/** How many letters on which day; the bar says the same as the figure. */
export function DryRunDays(props: { run: DryRun }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.campaigns.when;
  const { recipients, held, days, finish, capPerDay } = props.run;
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <>
      {finish === null ? null : <p>{words.dryRunLead(recipients - held, days.length, whenWords(finish, formats, all.writing))}</p>}
      {held > 0 ? <p className="soft">{words.held(held)}</p> : null}
      {days.length > 0 ? (
        <table className="plain dry-run">
          <thead>
            <tr>
              <th scope="col">{words.dayColumn}</th>
              <th scope="col">{words.countColumn}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, count }) => (
              <tr key={day}>
                <td>{formats.shortDay(day + NOON)}</td>
                <td>
                  <span className="amount">{formats.number(count)}</span>
                  <meter min={0} max={most} value={count} aria-hidden="true" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="soft">
        {words.cap(capPerDay)} {all.campaigns.computerOn}
      </p>
    </>
  );
}
