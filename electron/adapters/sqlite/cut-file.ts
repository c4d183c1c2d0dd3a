import { closeSync, constants, copyFileSync, openSync, readSync, statSync, writeSync } from 'node:fs';

/** What the header says (https://sqlite.org/fileformat2.html §1.3): bytes of a page, and how many there are. */
interface Pages {
  readonly bytes: number;
  readonly count: number;
}

const HEADER_BYTES = 32;
const PAGE_SIZE_AT = 16;
const PAGE_COUNT_AT = 28;
/** No kind of page begins with this (§1.6): reading such a page is an error, where zeros would be read as rows. */
const NO_PAGE = 0xa5;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Null where the file is too short, or says nothing that can be. */
function pagesOf(file: string): Pages | null {
  const header = Buffer.alloc(HEADER_BYTES);
  const open = openSync(file, 'r');
  try {
    if (readSync(open, header, 0, HEADER_BYTES, 0) < HEADER_BYTES) return null;
  } finally {
    closeSync(open);
  }
  const said = header.readUInt16BE(PAGE_SIZE_AT);
  // 1 stands for 65,536, which two bytes cannot hold.
  const bytes = said === 1 ? 65_536 : said;
  return bytes < 512 || (bytes & (bytes - 1)) !== 0 ? null : { bytes, count: header.readUInt32BE(PAGE_COUNT_AT) };
}

/**
 * Whether something cut the file: SQLite writes whole pages, and would read what is missing of the last one as zeros without a word. With
 * a log beside it, that page may be in there.
 */
export function isCutOff(file: string): boolean {
  const size = sizeOf(file);
  if (size === 0 || sizeOf(`${file}-wal`) > 0) return false;
  const pages = pagesOf(file);
  return pages === null ? size < HEADER_BYTES : size % pages.bytes !== 0;
}

/**
 * Copies a cut file to `to` with every page it should have, those that are lost as pages nobody can read: SQLite then gives the rows of all
 * others, where it would refuse the whole file. False where nothing is missing.
 */
export function fillUp(file: string, to: string): boolean {
  const size = sizeOf(file);
  const pages = size > 0 && sizeOf(`${file}-wal`) === 0 ? pagesOf(file) : null;
  // A header of noise must not fill the disk: never more than the file could have lost by half a dozen cuts in half.
  if (!pages || size >= pages.count * pages.bytes || pages.count * pages.bytes > size * 64) return false;
  copyFileSync(file, to, constants.COPYFILE_FICLONE);
  const open = openSync(to, 'r+');
  try {
    const lost = Buffer.alloc(pages.bytes, NO_PAGE);
    for (let page = Math.floor(size / pages.bytes); page < pages.count; page++) writeSync(open, lost, 0, lost.length, page * pages.bytes);
  } finally {
    closeSync(open);
  }
  return true;
}
