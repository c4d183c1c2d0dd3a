import { memo, type ReactNode } from 'react';
import type { Band } from '../../shared/domain/band.ts';
import { useLanguage } from '../app/language.tsx';
import { STROKES } from './stroke-shape.ts';

/** A tie as a short thread. With `silent` the word stands beside it already, and the drawing is not read twice. */
export const Stroke = memo(function Stroke(props: { band: Band; silent?: boolean }): ReactNode {
  const { words } = useLanguage();
  const { band } = props;
  const name = props.silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words.band.tie(band) };
  return (
    <svg className="stroke" data-band={band} width="64" height="12" viewBox="0 0 64 12" {...name}>
      {props.silent ? null : <title>{words.band.describe(band)}</title>}
      {STROKES[band].map(line => (
        <path key={line.d} d={line.d} strokeWidth={line.width} strokeDasharray={line.dash} />
      ))}
    </svg>
  );
});
