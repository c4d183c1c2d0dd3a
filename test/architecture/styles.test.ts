import { describe, expect, it } from 'vitest';
import { projectFiles } from './source-files.ts';

const MOST_MS = 200;
const styles = projectFiles(/^renderer\/.*\.css$/);

/** Every length of time in a style sheet, in ms. */
const times = (text: string): number[] =>
  [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?<![\w.#-])(\d*\.?\d+)(ms|s)\b/g)].map(([, value, unit]) =>
    unit === 's' ? Number(value) * 1000 : Number(value),
  );

describe('the style sheets', () => {
  it('move nothing for more than 200 ms', () => {
    expect(styles.length).toBeGreaterThan(15);
    expect(times('a { transition: opacity 140ms, rotate .3s } /* 9s */')).toEqual([140, 300]);
    expect(styles.flatMap(({ text }) => times(text)).length).toBeGreaterThan(1);
    expect(styles.filter(({ text }) => times(text).some(ms => ms > MOST_MS)).map(({ path }) => path)).toEqual([]);
  });

  it('stop all motion where none is wanted', () => {
    const modes = styles.find(({ path }) => path.endsWith('/modes.css'))?.text ?? '';
    expect(modes).toMatch(
      /prefers-reduced-motion: reduce[\s\S]*transition-duration: 0s !important;[\s\S]*animation-duration: 0s !important;/,
    );
  });

  it('set type in sizes of one scale', () => {
    const scale = new Set(['0.75', '0.8125', '0.875', '0.9375', '1', '1.0625', '1.1875', '1.375', '1.6875', '2.0625', '2.5']);
    const sizes = styles.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:font-size: |font: (?:italic )?(?:\d+ )?|--(?:tiny|small|text): )([\d.]+)(rem|px)/g)].map(
        ([, size = '', unit = '']) => [path, size, unit] as const,
      ),
    );
    expect(sizes.length).toBeGreaterThan(30);
    expect(sizes.filter(([, size, unit]) => unit !== 'rem' || !scale.has(size))).toEqual([]);
  });
});
