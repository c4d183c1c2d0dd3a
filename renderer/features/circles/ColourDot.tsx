import type { ReactNode } from 'react';
import type { Circle } from '../../../shared/contract/writing.ts';

/** A circle's colour; the circle's name always stands beside it. */
export function ColourDot(props: { colour: Circle['colour'] }): ReactNode {
  return <span className="dot" aria-hidden="true" {...(props.colour === null ? {} : { 'data-colour': props.colour })} />;
}
