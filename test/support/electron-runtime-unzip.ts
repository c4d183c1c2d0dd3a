import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly mode: number;
  readonly deflated: boolean;
  readonly length: number;
  readonly offset: number;
}

const read = (file: number, offset: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, offset);
  return bytes;
};

/** The central directory (APPNOTE 4.3.12). No ZIP64: the one archive this reads has none. */
const entries = (file: number): Entry[] => {
  const size = fstatSync(file).size;
  const tail = read(file, Math.max(0, size - 66_000), Math.min(size, 66_000));
  const end = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0) throw new Error('Not a zip file');
  const directory = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const found: Entry[] = [];
  for (let at = 0; at < directory.length;) {
    const nameLength = directory.readUInt16LE(at + 28);
    found.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      deflated: directory.readUInt16LE(at + 10) === 8,
      length: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return found;
};

/** Unpacks the files for which `place` gives a path, relative to `folder`, with their modes. */
export const unzip = async (archive: string, folder: string, place: (name: string) => string | null): Promise<void> => {
  const file = openSync(archive, 'r');
  try {
    for (const entry of entries(file)) {
      const path = entry.name.endsWith('/') ? null : place(entry.name);
      if (path === null) continue;
      const header = read(file, entry.offset, 30);
      const bytes = read(file, entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), entry.length);
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), entry.deflated ? inflateRawSync(bytes) : bytes, { mode: entry.mode & 0o777 || 0o644 });
    }
  } finally {
    closeSync(file);
  }
};
