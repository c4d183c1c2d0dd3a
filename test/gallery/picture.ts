import { PNG } from 'pngjs';
import { indexedPng } from './indexed-png.ts';

/** RGBA, 8 bits each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What a picture keeps: paper, ink, red and the shades between them; each further from the others than an eye can tell. */
const COLOURS = 160;
const APART = 9 * 6 ** 2;

export const readPng = (png: Buffer): Picture => PNG.sync.read(png);

/** A small PNG of it: its most frequent colours, every other one as the nearest of them. */
export function writePng({ width, height, data }: Picture): Buffer {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const at = pixel * 4;
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    colours[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  for (const [colour] of [...counts].toSorted(([a, often], [b, oftener]) => oftener - often || a - b)) {
    if (palette.length === COLOURS) break;
    if (palette.every(other => distance(other, colour) > APART)) palette.push(colour);
  }
  const nearest = new Map([...counts.keys()].map(colour => [colour, nearestOf(palette, colour)]));
  return indexedPng({ width, height, palette, pixels: Uint8Array.from(colours, colour => nearest.get(colour) ?? 0) });
}

/** Squared, weighted as eyes are: green most, red least. */
function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

function nearestOf(palette: readonly number[], colour: number): number {
  let best = 0;
  for (let index = 1; index < palette.length; index += 1) {
    if (distance(palette[index] ?? 0, colour) < distance(palette[best] ?? 0, colour)) best = index;
  }
  return best;
}
