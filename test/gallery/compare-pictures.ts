import pixelmatch from 'pixelmatch';
import type { Picture } from './picture.ts';

/** How far one pixel may be from the agreed one, 0–1 of what an eye can tell apart: what another drawing of the same letter changes. */
const PIXEL = 0.04;
/** px. Looked at piece by piece, so that a small thing counts as much on a long page as on a short one. */
const TILE = 8;
/** Pixels of a tile that may differ: a letter that lies a little otherwise, but no control that moved, went or changed its colour. */
const OF_A_TILE = 14;
/** px a page may be longer or shorter. */
const HEIGHT = 1;

export interface Difference {
  /** In words, with where; null: nothing a reader would see. */
  readonly says: string | null;
  /** What differs, in red over the agreed one. */
  readonly drawn: Picture;
}

/** Whether a picture is as agreed. */
export function comparePictures(agreed: Picture, fresh: Picture): Difference {
  const width = Math.min(agreed.width, fresh.width);
  const height = Math.min(agreed.height, fresh.height);
  const drawn = { width, height, data: new Uint8Array(width * height * 4) };
  const [a, b] = [cut(agreed, width, height), cut(fresh, width, height)];
  pixelmatch(a, b, drawn.data, width, height, { threshold: PIXEL, includeAA: true, diffColor: [255, 0, 0], alpha: 0.3 });
  if (agreed.width !== fresh.width || Math.abs(agreed.height - fresh.height) > HEIGHT) {
    return { says: `is ${fresh.width} × ${fresh.height} px, not ${agreed.width} × ${agreed.height}`, drawn };
  }
  const changed = tilesOver(drawn);
  const [first] = changed;
  if (!first) return { says: null, drawn };
  return { says: `differs in ${changed.length} places of ${TILE} px, the first at ${first.x}, ${first.y}`, drawn };
}

const isMarked = (data: Uint8Array, at: number): boolean => data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0;

function tilesOver({ width, height, data }: Picture): { readonly x: number; readonly y: number }[] {
  const over: { x: number; y: number }[] = [];
  for (let y = 0; y < height; y += TILE) {
    for (let x = 0; x < width; x += TILE) {
      let marked = 0;
      for (let dy = 0; dy < TILE && y + dy < height; dy += 1) {
        for (let dx = 0; dx < TILE && x + dx < width; dx += 1) {
          if (isMarked(data, ((y + dy) * width + x + dx) * 4)) marked += 1;
        }
      }
      if (marked > OF_A_TILE) over.push({ x, y });
    }
  }
  return over;
}

function cut(picture: Picture, width: number, height: number): Uint8Array {
  if (picture.width === width) return picture.data.subarray(0, width * height * 4);
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const from = y * picture.width * 4;
    data.set(picture.data.subarray(from, from + width * 4), y * width * 4);
  }
  return data;
}
