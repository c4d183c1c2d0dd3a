import type { ReactNode } from 'react';

/** How an area is filled: told apart without colour, as threads are (ui/stroke-shape.ts). */
export type Fill = 'full' | 'lined' | 'hatched' | 'dotted' | 'open';

/** The patterns behind `fillOf`, once in each drawing; `id` keeps those of two drawings apart. */
export function FillPatterns(props: { id: string }): ReactNode {
  const { id } = props;
  return (
    <defs>
      <pattern id={`${id}-lined`} width="6" height="4" patternUnits="userSpaceOnUse">
        <rect className="fill-ground" width="6" height="4" />
        <path className="fill-line" d="M0 1H6" strokeWidth="2" />
      </pattern>
      <pattern id={`${id}-hatched`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="fill-ground" width="7" height="7" />
        <path className="fill-line" d="M0 0V7" strokeWidth="2" />
      </pattern>
      <pattern id={`${id}-dotted`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect className="fill-ground" width="7" height="7" />
        <circle className="fill-dot" cx="2" cy="2" r="1.1" />
      </pattern>
    </defs>
  );
}

/** For the `fill` of a shape. */
export function fillOf(id: string, fill: Fill): string {
  if (fill === 'full') return 'var(--chart)';
  return fill === 'open' ? 'var(--paper)' : `url(#${id}-${fill})`;
}

interface KeyProps {
  readonly id: string;
  readonly areas: readonly { readonly fill: Fill; readonly name: string }[];
  readonly lines: readonly { readonly name: string; readonly dashed?: boolean }[];
}

/** What a fill or a line means, beside a chart. */
export function Key({ id, areas, lines }: KeyProps): ReactNode {
  if (areas.length + lines.length === 0) return null;
  return (
    <ul className="chart-key">
      {areas.map(({ fill, name }) => (
        <li key={fill}>
          <svg width="18" height="12" viewBox="0 0 18 12">
            <rect className="chart-area" x=".5" y=".5" width="17" height="11" fill={fillOf(id, fill)} />
          </svg>
          {name}
        </li>
      ))}
      {lines.map(({ name, dashed }) => (
        <li key={name}>
          <svg width="22" height="12" viewBox="0 0 22 12">
            <path className="chart-level" data-dashed={dashed ?? false} d="M0 6H22" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
