import type { ReactNode } from 'react';
import type { Today } from '../../../shared/contract/shapes.ts';
import { BANDS } from '../../../shared/domain/band.ts';
import { useAsOf } from '../../app/as-of.ts';
import { useLanguage } from '../../app/language.tsx';
import { Stroke } from '../../ui/Stroke.tsx';
import { SuggestedNote } from './SuggestedNote.tsx';

/** The network by band: how many ties hold, and how. */
export function NetworkAside(props: { today: Today }): ReactNode {
  const { words, formats } = useLanguage();
  const { bands, hidden } = props.today;
  const { asOf, messages } = useAsOf();
  return (
    <aside aria-labelledby="network">
      <h2 id="network">{words.today.network}</h2>
      <ul>
        {BANDS.map(band => (
          <li key={band}>
            <a href={`#/people/${band}`} title={words.band.describe(band)}>
              <Stroke band={band} silent />
              <span>{words.band.name(band)}</span>
              <b>{formats.number(bands[band] ?? 0)}</b>
            </a>
          </li>
        ))}
        <li>
          <a href="#/people/hidden" title={words.today.whatIsThis}>
            <span className="stroke" />
            <span>{words.today.hidden}</span>
            <b>{formats.number(hidden)}</b>
          </a>
        </li>
      </ul>
      <p className="aside-note">{words.today.whatIsThis}</p>
      <SuggestedNote />
      <p className="aside-note as-of">
        {asOf} · {messages}
      </p>
    </aside>
  );
}
