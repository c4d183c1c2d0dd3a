import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Walked by arrows from the field above, which keeps the focus (aria-activedescendant); axe knows that of listboxes only. */
const WALKED_FROM_ITS_FIELD = 'class="palette-list"';

/** react-aria's live region keeps for seconds what it said of a button that is gone by then. */
const SAID_ALREADY = '[data-live-announcer]';

/** Serious and critical violations (axe-core), one line each. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).exclude(SAID_ALREADY).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => id !== 'scrollable-region-focusable' || !html.includes(WALKED_FROM_ITS_FIELD))
        .map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n').at(-1) ?? ''}`),
    );
}

/** Nothing may hang out of the page sideways (WCAG 1.4.10), nor be cut without a way to scroll to it. */
export const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const out = main && main.scrollWidth > main.clientWidth + 1 ? [`main is ${main.scrollWidth} in ${main.clientWidth}`] : [];
    return document.documentElement.scrollWidth > innerWidth ? [...out, 'the page is wider than the window'] : out;
  });
