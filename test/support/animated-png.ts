import { crc32 } from 'node:zlib';

export const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

export interface PngFrame {
  readonly png: Buffer;
  readonly shownMs: number;
}

/** One animated PNG (PNG 3rd edition §11.3.4) that repeats for ever, of still ones of the same size and colour type. Its first frame is what an old reader shows. */
export function animatedPng(frames: readonly PngFrame[]): Buffer {
  const [first] = frames;
  if (!first) throw new Error('An animation takes a frame.');
  const header = chunksOf(first.png, 'IHDR')[0];
  if (!header) throw new Error('This is no PNG.');
  let sequence = 0;
  const body = frames.flatMap(({ png, shownMs }, index) => {
    if (!chunksOf(png, 'IHDR')[0]?.equals(header)) throw new Error(`Frame ${index} is of another size or colour type.`);
    const control = Buffer.alloc(26);
    control.writeUInt32BE(sequence++, 0);
    header.copy(control, 4, 0, 8);
    control.writeUInt16BE(shownMs, 20);
    control.writeUInt16BE(1000, 22);
    const pixels = chunksOf(png, 'IDAT').map(data => {
      if (index === 0) return pngChunk('IDAT', data);
      const number = Buffer.alloc(4);
      number.writeUInt32BE(sequence++, 0);
      return pngChunk('fdAT', Buffer.concat([number, data]));
    });
    return [pngChunk('fcTL', control), ...pixels];
  });
  const animation = Buffer.alloc(8);
  animation.writeUInt32BE(frames.length, 0);
  return Buffer.concat([PNG_SIGNATURE, pngChunk('IHDR', header), pngChunk('acTL', animation), ...body, pngChunk('IEND', Buffer.alloc(0))]);
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

/** What the chunks of one type hold, in order. */
export function chunksOf(png: Buffer, type: string): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = PNG_SIGNATURE.length; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}
