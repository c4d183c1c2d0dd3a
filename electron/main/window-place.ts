import { readFileSync } from 'node:fs';
import { writeWhole } from '../adapters/write-whole.ts';
import { preferences } from '../../shared/contract/shapes.ts';
import { z } from '../../shared/contract/zod.ts';

const size = z.object({ width: z.int().min(480), height: z.int().min(400) });
const rectangle = size.extend({ x: z.int(), y: z.int() });
type Rectangle = z.infer<typeof rectangle>;

/** Where the window was left, and the looks it had: needed before the backend can be asked for the preferences. */
const windowPlace = z.object({
  bounds: z.union([rectangle, size]),
  maximized: z.boolean(),
  /** Chromium's zoom level: 0 is the actual size, each step a fifth more. */
  zoom: z.number().min(-5).max(5).optional(),
  looks: preferences,
});
export type WindowPlace = z.infer<typeof windowPlace>;

export const FIRST_PLACE: WindowPlace = {
  bounds: { width: 1180, height: 780 },
  maximized: false,
  looks: { language: 'system', theme: 'system' },
};

/** The first place where there is no file or it makes no sense. */
export const readPlace = (file: string): WindowPlace => {
  try {
    return windowPlace.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? FIRST_PLACE;
  } catch {
    return FIRST_PLACE;
  }
};

/** A window's place is not worth failing for. */
export const writePlace = (file: string, place: WindowPlace): void => {
  try {
    writeWhole(file, JSON.stringify(place));
  } catch {
    // The next start uses the place before.
  }
};

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** What the window is moved by. */
const TITLE_BAR = 40;
const ENOUGH = 100;

/**
 * Keeps the corner only where enough of the title bar to take hold of is on a screen that is still there; the size no larger than the largest
 * of the screens.
 */
export const onScreen = (bounds: WindowPlace['bounds'], screens: readonly Rectangle[]): WindowPlace['bounds'] => {
  const isHeld = 'x' in bounds && screens.some(screen => overlap({ ...bounds, height: TITLE_BAR }, screen) >= ENOUGH * (TITLE_BAR / 2));
  if (isHeld) return bounds;
  const [largest] = screens.toSorted((a, b) => b.width * b.height - a.width * a.height);
  return {
    width: Math.min(bounds.width, largest?.width ?? bounds.width),
    height: Math.min(bounds.height, largest?.height ?? bounds.height),
  };
};
