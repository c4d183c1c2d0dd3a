import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM } from './support/open-window.ts';

describe.skipIf(NO_CHROMIUM)('language and theme', () => {
  const open = useBrowser();

  it('speaks French with its spaces, dates and numbers, and says so to the page', async () => {
    const { page } = await open({ systemLanguage: 'fr' });
    await page.getByText('Le fil se tait').first().waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['fr', 'ltr']);
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('140\u202f213 messages lus');
    expect(text).toMatch(/À jour à \d+\u202fh\u202f\d\d/);
    expect(text.match(/.{0,20}(?:[^\s\u202f\u00a0][;!?»]|«[^\u202f]| [;:!?»])/g) ?? []).toEqual([]);
    expect(text).not.toContain("'");
  });

  it('changes language and theme at once, and keeps them', async () => {
    const { page, backend } = await open({}, { route: '#/settings', colorScheme: 'light' });
    await page.getByRole('radio', { name: 'Français' }).click();
    await page.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor();
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('radio', { name: 'Sombre' }).click();
    await page.waitForFunction(before => getComputedStyle(document.body).backgroundColor !== before, light);
    expect(backend.calls.filter(({ method }) => method === 'preferences.set')).toHaveLength(2);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor();
    expect(await paper()).not.toBe(light);
  });

  it('is dark on a dark computer without a flash of light', async () => {
    const { page } = await open({}, { colorScheme: 'dark' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const lightness = await page.evaluate(() => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(document.body).backgroundColor)?.[1] ?? 1));
    expect(lightness).toBeLessThan(0.3);
  });

  it('does not move for those who asked for stillness', async () => {
    const { page } = await open({}, { reducedMotion: 'reduce' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.button') ?? document.body).transitionDuration)).toMatch(
      /^0s/,
    );
  });

  it('shows a hostile name without letting it turn the page around', async () => {
    const { page } = await open(
      {
        script: {
          'person.get': () => ({ ok: false, error: { code: 'person-unknown', params: {}, retryable: false } }),
          'people.list': () => ({
            ok: true,
            value: [
              {
                id: 1,
                name: `\u202eevil\u202c ${'<img src=x onerror=alert(1)>'.repeat(30)}`,
                addresses: ['x@example.org'],
                lastReceived: null,
                lastSent: null,
                lastTwoWay: null,
                received: 1,
                sent: 0,
                contactDays: 1,
                health: 10,
                band: 'fading',
                writeBy: null,
                hiddenBecause: null,
                hiddenEvidence: null,
              },
            ],
          }),
        },
      },
      { route: '#/people' },
    );
    const link = page.getByRole('grid').getByRole('link');
    await link.waitFor();
    expect(await link.textContent()).toMatch(/^evil <img src=x/);
    expect(await page.locator('main img').count()).toBe(0);
    expect(
      await page.evaluate(() => (document.querySelector('main')?.scrollWidth ?? 0) <= (document.querySelector('main')?.clientWidth ?? 0)),
    ).toBe(true);
  });
});
