import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './cruise.ts';

const folder = join(ROOT, 'docs/guide');
const pictures = readdirSync(join(folder, 'images'));
const read = (language: 'en' | 'fr'): string => readFileSync(join(folder, `${language}.md`), 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const shown = (language: 'en' | 'fr'): string[] => all(read(language), /\]\(images\/([^)]+)\)/g);

describe('the guide', () => {
  it('shows the same pictures in the same order in both languages, each in its own', () => {
    expect(shown('en').length).toBeGreaterThan(15);
    expect(shown('fr')).toEqual(shown('en').map(name => name.replace('-en.png', '-fr.png')));
  });

  it('has as many chapters in one language as in the other', () => {
    expect(all(read('fr'), /^(#+) /gm)).toEqual(all(read('en'), /^(#+) /gm));
  });

  it('keeps no picture that nobody sees, and none that is heavy', () => {
    expect(pictures.toSorted()).toEqual([...shown('en'), ...shown('fr')].toSorted());
    const sizes = pictures.map(name => statSync(join(folder, 'images', name)).size);
    expect(Math.max(...sizes)).toBeLessThan(150_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });

  it('is written with French spaces in French', () => {
    expect(all(read('fr'), /(.{0,12} [;:!?»].{0,12}|.{0,12}« .{0,12}|.{0,12}\w'\w.{0,12})/g)).toEqual([]);
  });
});
