import type { Locator, Page } from 'playwright-core';

/** What a hand does on the page, again and again. */
export interface Hand {
  readonly page: Page;
  readonly button: (name: string | RegExp) => Locator;
  /** A screen, by its link in the sidebar. */
  readonly goTo: (link: string) => Promise<void>;
  readonly h1: (name: string) => Promise<void>;
  /** One option of the choice with this name. */
  readonly choose: (name: string | RegExp, option: string) => Promise<void>;
  /** By the button that opens the computer's own choice of files. */
  readonly pickFile: (button: string, path: string) => Promise<void>;
  readonly openPerson: (name: string) => Promise<void>;
}

export function handOn(page: Page): Hand {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const goTo = (link: string): Promise<void> => page.getByRole('navigation').getByRole('link', { name: link }).first().click();
  const h1 = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
  return {
    page,
    button,
    goTo,
    h1,
    choose: async (name, option) => {
      await button(name).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    pickFile: async (name, path) => {
      const chooser = page.waitForEvent('filechooser');
      await button(name).click();
      await (await chooser).setFiles(path);
    },
    openPerson: async name => {
      await goTo('People');
      await page.getByRole('grid').getByRole('link', { name }).click();
      await h1(name);
    },
  };
}
