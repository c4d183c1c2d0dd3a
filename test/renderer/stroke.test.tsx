import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { STROKES } from '../../renderer/ui/stroke-shape.ts';
import { Stroke } from '../../renderer/ui/Stroke.tsx';
import { BANDS } from '../../shared/domain/band.ts';
import { show } from './support/window.tsx';

const shapeOf = (band: (typeof BANDS)[number]): string => JSON.stringify(STROKES[band].map(({ width, dash }) => [width, dash ?? 'solid']));

describe('the stroke of a tie', () => {
  it('has another shape for each band, so that colour carries nothing alone', () => {
    expect(new Set(BANDS.map(shapeOf)).size).toBe(BANDS.length);
  });

  it('is thick where the tie is strong, dashed where it cools, dotted where it rests', () => {
    expect(STROKES.strong[0]?.width).toBeGreaterThan(STROKES.steady[0]?.width ?? 9);
    expect(STROKES.steady.every(line => line.dash === undefined)).toBe(true);
    expect(STROKES.cooling[0]?.dash).toBeDefined();
    expect(STROKES.fading.length).toBeGreaterThan(2);
    expect(STROKES.resting[0]?.dash).toMatch(/^\.1 /);
  });

  it.each([
    ['en', 'Cooling tie'],
    ['fr', 'Lien qui se détend'],
  ] as const)('is named for those who do not see it (%s)', (lang, name) => {
    show(<Stroke band="cooling" />, lang);
    expect(screen.getByRole('img', { name })).toBeTruthy();
  });

  it('is not read twice where the word stands beside it', () => {
    show(<Stroke band="cooling" silent />);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
