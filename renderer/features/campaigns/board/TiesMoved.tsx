import type { ReactNode } from 'react';
import type { CampaignEffect } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Stroke } from '../../../ui/Stroke.tsx';

/** How the ties of those it reached stood before, and stand now. */
export function TiesMoved(props: { ties: NonNullable<CampaignEffect['ties']> }): ReactNode {
  const { all, words: window, formats } = useLanguage();
  const words = all.writing.campaigns.board;
  const { ties } = props;
  const people = ties.reduce((sum, { before }) => sum + before, 0);
  const most = Math.max(1, ...ties.flatMap(({ before, now }) => [before, now]));
  const bar = (count: number): ReactNode => (
    <td>
      <span className="amount">{formats.number(count)}</span>
      <meter min={0} max={most} value={count} aria-hidden="true" />
    </td>
  );
  return (
    <section aria-labelledby="ties-moved">
      <h2 id="ties-moved">{words.ties}</h2>
      <p className="soft">{words.tiesLead(people)}</p>
      <table className="plain dry-run ties-moved">
        <thead>
          <tr>
            <th scope="col">{words.band}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map(({ band, before, now }) => (
            <tr key={band}>
              <th scope="row">
                <Stroke band={band} silent /> {window.band.name(band)}
              </th>
              {bar(before)}
              {bar(now)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
