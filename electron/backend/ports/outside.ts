/** When the day's list was last told of. Throws `ExpectedError` folder-not-writable. */
export interface DigestMemory {
  /** A local day (shared/domain/local-day.ts); null if never, or where that cannot be read. */
  lastDay(): number | null;
  remember(day: number): void;
}

export interface Updates {
  /** The newest version as the text at this https address names it; null for any other answer. Throws `ExpectedError` offline. */
  newest(address: string): Promise<string | null>;
}
