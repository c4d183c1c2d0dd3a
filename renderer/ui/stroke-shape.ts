import type { Band } from '../../shared/domain/band.ts';

export interface StrokeLine {
  readonly d: string;
  readonly width: number;
  readonly dash?: string;
}

/** The thread of one tie, seen from the side, in a 64 × 12 box. The shape tells the band; the colour tells nothing alone. */
export const STROKES: Record<Band, readonly StrokeLine[]> = {
  strong: [{ d: 'M2 7C16 1 28 11 42 5.5S58 4 62 7', width: 3.2 }],
  steady: [{ d: 'M2 7C16 2 28 9.5 42 5.5S58 5 62 7', width: 1.8 }],
  cooling: [{ d: 'M2 7C16 2 28 9.5 42 5.5S58 5 62 7', width: 1.7, dash: '5.5 4.5' }],
  fading: [
    { d: 'M2 7C11 3.4 17 8.4 25 6.2', width: 1.6 },
    { d: 'M25 6.2q6-3.8 10.5-4.2M25 6.2q7-.2 12.5.9M25 6.2q5 2.6 9.5 4.8', width: 1 },
    { d: 'M46 6.8H62', width: 1.3, dash: '1.4 5.4' },
  ],
  resting: [{ d: 'M3 6.5H62', width: 1.7, dash: '.1 6.5' }],
};
