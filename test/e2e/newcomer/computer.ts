import type { Page } from 'playwright-core';

/** One with Fil Rouge on it, started on a data folder of its own. */
export interface Computer {
  readonly page: Page;
  readonly dataFolder: string;
  /** Stops it and removes its data folder. */
  close(): Promise<void>;
}

/** Where newcomers sit down. */
export interface Shop {
  /** Another computer with nothing on it yet. */
  start(): Promise<Computer>;
  /** What any of their windows complained of: errors of the console, uncaught exceptions. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** No step takes longer, however busy the machine. */
export const PATIENCE_MS = 40_000;

/** Lets a window wait for what comes late, and writes down what it complains of. */
export function attend(page: Page, complaints: string[]): void {
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
}
