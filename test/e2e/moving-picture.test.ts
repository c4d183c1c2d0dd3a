import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchBrowser, NO_CHROMIUM } from './support/open-window.ts';

const FILE = resolve(import.meta.dirname, '../../docs/images/morning.png');
const MOST_BYTES = 2_000_000;

describe.skipIf(NO_CHROMIUM)('the moving picture of the README', () => {
  it('plays in a browser, frame after frame, and is small enough to be waited for', async () => {
    const png = await readFile(FILE);
    expect(png.length).toBeLessThan(MOST_BYTES);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      // A decoder is given to safe origins alone; nothing is asked of this one but the picture.
      await page.route('https://picture.invalid/**', route =>
        route.request().url().endsWith('.png')
          ? route.fulfill({ body: png, contentType: 'image/png' })
          : route.fulfill({ body: '', contentType: 'text/html' }),
      );
      await page.goto('https://picture.invalid/');
      const played = await page.evaluate(async () => {
        const decoder = new ImageDecoder({ data: await (await fetch('/morning.png')).arrayBuffer(), type: 'image/png' });
        await decoder.tracks.ready;
        const track = decoder.tracks.selectedTrack;
        const shownMs: number[] = [];
        const sums = new Set<string>();
        for (let frameIndex = 0; frameIndex < (track?.frameCount ?? 0); frameIndex += 1) {
          const { image } = await decoder.decode({ frameIndex });
          shownMs.push((image.duration ?? 0) / 1000);
          const pixels = new Uint8Array(image.allocationSize());
          await image.copyTo(pixels);
          sums.add(Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', pixels))).join());
          image.close();
        }
        return { animated: track?.animated, repeats: track?.repetitionCount === Infinity, shownMs, different: sums.size };
      });
      expect(played).toMatchObject({ animated: true, repeats: true });
      expect(played.shownMs.length).toBeGreaterThanOrEqual(6);
      expect(Math.min(...played.shownMs)).toBeGreaterThanOrEqual(500);
      expect(played.different).toBeGreaterThan(played.shownMs.length / 2);
    } finally {
      await browser.close();
    }
  });
});
