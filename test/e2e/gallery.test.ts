import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { differs, leftOver } from '../gallery/agreed.ts';
import { comparePictures } from '../gallery/compare-pictures.ts';
import { openGallery } from '../gallery/open-gallery.ts';
import { halfPicture } from '../gallery/half-picture.ts';
import { type Picture, readPng, writePng } from '../gallery/picture.ts';
import { buildGallery, type BuiltGallery, launchForPictures, takePictures } from '../gallery/pictures.ts';
import { NO_CHROMIUM } from './support/open-window.ts';

/** Letters drawn to the grid, and with coloured edges: as another release of the browser, or another system, may. */
const OTHERWISE_DRAWN = ['--font-render-hinting=full', '--disable-font-subpixel-positioning'];

describe.skipIf(NO_CHROMIUM)('the gallery', () => {
  let gallery: BuiltGallery;
  let browser: Browser;
  beforeAll(async () => {
    gallery = await buildGallery();
    browser = await launchForPictures();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.remove();
  });

  it('looks as agreed: every component, what lies over a page, and the main screens', async () => {
    const taken = new Set<string>();
    const otherwise: string[] = [];
    await takePictures(browser, gallery.folder, async (name, picture) => {
      taken.add(name);
      const how = await differs(name, picture);
      if (how !== null) otherwise.push(`${name} ${how}`);
    });
    expect(otherwise).toEqual([]);
    expect(await leftOver(taken)).toEqual([]);
    expect(taken.size).toBeGreaterThan(60);
    // Under half a minute, but on a machine that does much else.
  }, 400_000);

  describe('what is held against the agreed picture', () => {
    /** The page of controls, with what `change` does to it. */
    const controls = async (from: Browser, change: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<Picture> => {
      const context = await openGallery(from, gallery.folder, { viewport: { width: 900, height: 700 } });
      const page = await context.newPage();
      await page.goto('/?part=controls&theme=light&lang=en');
      await page.locator('[data-specimen="RestMenu"]').waitFor();
      await page.evaluate(() => document.fonts.ready);
      await change(page);
      const picture = readPng(writePng(await halfPicture(page, { width: 900 })));
      await context.close();
      return picture;
    };
    const styled =
      (content: string) =>
      (page: Page): Promise<unknown> =>
        page.addStyleTag({ content });
    let agreed: Picture;
    beforeAll(async () => {
      agreed = await controls(browser);
    });

    it('passes where letters are only drawn otherwise', async () => {
      const other = await launchForPictures(OTHERWISE_DRAWN);
      try {
        expect(comparePictures(agreed, await controls(other)).says).toBeNull();
      } finally {
        await other.close();
      }
    });

    it.each([
      ['moved by 6 px', '[data-specimen="RestMenu"] .button { translate: 6px 0 }'],
      ['is missing', '[data-specimen="Check"] svg { visibility: hidden }'],
      ['has another colour', ':root { --red: oklch(0.53 0.185 60) }'],
      ['is set in another font', 'textarea { font-family: serif !important }'],
      ['pushes the page down', '[data-specimen="Field"] { padding-block-end: 8px }'],
    ])('fails where something %s', async (_what, style) => {
      expect(comparePictures(agreed, await controls(browser, styled(style))).says).toMatch(/^(differs in|is \d+ × )/);
    });
  });
});
