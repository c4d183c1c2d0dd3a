import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../architecture/cruise.ts';
import { animatedPng, chunksOf } from './animated-png.ts';

const picture = (name: string): Buffer => readFileSync(join(ROOT, 'docs/guide/images', name));

describe('an animated PNG', () => {
  it('holds every frame as it was, numbered, each with its time', () => {
    const [a, b] = [picture('today-en.png'), picture('people-en.png')];
    const moving = animatedPng([
      { png: a, shownMs: 1800 },
      { png: b, shownMs: 600 },
    ]);
    expect(chunksOf(moving, 'acTL')[0]?.readUInt32BE(0)).toBe(2);
    expect(chunksOf(moving, 'fcTL').map(control => control.readUInt16BE(20) / control.readUInt16BE(22))).toEqual([1.8, 0.6]);
    expect(Buffer.concat(chunksOf(moving, 'IDAT'))).toEqual(Buffer.concat(chunksOf(a, 'IDAT')));
    const later = chunksOf(moving, 'fdAT');
    expect(Buffer.concat(later.map(data => data.subarray(4)))).toEqual(Buffer.concat(chunksOf(b, 'IDAT')));
    const numbers = [...chunksOf(moving, 'fcTL'), ...later].map(data => data.readUInt32BE(0)).toSorted((x, y) => x - y);
    expect(numbers).toEqual(numbers.map((_, index) => index));
  });

  it('refuses a frame of another size', () => {
    const [a, b] = [picture('today-en.png'), picture('first-run-en.png')];
    expect(() => animatedPng([a, b].map(png => ({ png, shownMs: 1 })))).toThrow(/another size/);
  });
});
