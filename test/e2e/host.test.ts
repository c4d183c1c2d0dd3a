import { describe, expect, it } from 'vitest';
import { startBridge } from '../../electron/bridge/start-bridge.ts';
import { useBrowser } from './support/browser.ts';
import { NO_CHROMIUM, RENDERER } from './support/open-window.ts';

describe.skipIf(NO_CHROMIUM)('the window and its host', () => {
  const open = useBrowser();

  it('takes the token out of the address and keeps it for a reload, not for another tab', async () => {
    const { page, bridge } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toBe(`http://127.0.0.1:${bridge.port}/#/today`);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const other = await page.context().newPage();
    await other.goto(`http://127.0.0.1:${bridge.port}/`);
    await other.getByText('This page is not signed in to Fil Rouge.').waitFor();
  });

  it('asks again for what events say has changed', async () => {
    const { page, backend } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(300);
    const asked = (): number => backend.calls.filter(({ method }) => method === 'today.get').length;
    const before = asked();
    for (let index = 0; index < 20; index += 1) backend.emit({ type: 'people.changed' });
    await expect.poll(asked, { timeout: 4_000 }).toBe(before + 1);
  });

  it('says calmly that the engine was restarted, and that it stopped', async () => {
    const { page, backend } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(300);
    backend.emit({ type: 'backend.restarted' });
    await page.getByText('Fil Rouge’s engine was restarted.').waitFor();
    backend.emit({ type: 'backend.stopped' });
    await page.getByText('Fil Rouge’s engine has stopped.').waitFor();
    // What was read stays to be looked at.
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });

  it('says that the host is away, and picks up by itself when it is back', async () => {
    const opened = await open();
    const { page, bridge, backend, complaints } = opened;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(300);
    const { port } = bridge;
    await bridge.close();
    await page.getByText('Fil Rouge is not answering.').waitFor({ timeout: 15_000 });
    // Another run has another token: the page says how to come back, and does not hammer.
    const next = await startBridge({ client: backend, rendererFolder: RENDERER, port });
    await page.getByText('This page is not signed in to Fil Rouge.').waitFor({ timeout: 20_000 });
    await next.close();
    // A browser reports refused connections by itself; nothing else may have been said.
    expect(complaints.filter(text => !/Failed to load resource/.test(text))).toEqual([]);
    complaints.length = 0;
  });
});
