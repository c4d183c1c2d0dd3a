import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { comparePictures } from './compare-pictures.ts';
import { type Picture, readPng, writePng } from './picture.ts';

const AGREED = resolve(import.meta.dirname, 'agreed');
/** Where a picture that is not as agreed is put, with what differs. */
const FOUND = join(tmpdir(), 'fil-rouge-gallery-found');

const fileOf = (name: string): string => join(AGREED, `${name}.png`);

/** How a picture differs from the agreed one, in words; null where it does not. */
export async function differs(name: string, fresh: Picture): Promise<string | null> {
  if (!existsSync(fileOf(name))) return 'is new: “npm run gallery -- --update” agrees to it';
  const agreed = await readFile(fileOf(name));
  const found = writePng(fresh);
  if (found.equals(agreed)) return null;
  const { says, drawn } = comparePictures(readPng(agreed), readPng(found));
  if (says === null) return null;
  await mkdir(FOUND, { recursive: true });
  await writeFile(join(FOUND, `${name}.png`), found);
  await writeFile(join(FOUND, `${name}-differs.png`), writePng(drawn));
  return `${says} (${join(FOUND, `${name}-differs.png`)})`;
}

/** Agrees to a picture as it is now. */
export async function agreeTo(name: string, fresh: Picture): Promise<void> {
  await mkdir(AGREED, { recursive: true });
  await writeFile(fileOf(name), writePng(fresh));
}

/** What was agreed to and is taken no more. */
export async function leftOver(taken: ReadonlySet<string>): Promise<readonly string[]> {
  const files = existsSync(AGREED) ? await readdir(AGREED) : [];
  return files.map(file => file.replace(/\.png$/, '')).filter(name => !taken.has(name));
}

export const forget = (name: string): Promise<void> => rm(fileOf(name));
