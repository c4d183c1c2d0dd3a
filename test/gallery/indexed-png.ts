import { constants, deflateSync } from 'node:zlib';
import { PNG_SIGNATURE, pngChunk } from '../support/animated-png.ts';

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** 0xRRGGBB, 256 at most. */
  readonly palette: readonly number[];
  /** An index into the palette each, row by row. */
  readonly pixels: Uint8Array;
}

/** A PNG of indexed colour, 8 bits deep (PNG 3rd edition §11.2.1): a third of what one of true colour takes. */
export function indexedPng({ width, height, palette, pixels }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Depth 8, colour type 3 (indexed); deflate, no filter, no interlace.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const packed = deflateSync(rows, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 });
  return Buffer.concat([
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('PLTE', colours),
    pngChunk('IDAT', packed),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}
