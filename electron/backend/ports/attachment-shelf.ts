/** Where files picked in a window lie until they were sent. */
export interface AttachmentShelf {
  /** Adds a part to the file of this upload, `at` bytes in; gives its path. Throws `ExpectedError` attachment-unreadable. */
  put(upload: string, at: number, part: Uint8Array): Promise<string>;
  /** Drops what nothing names any more and nothing was added to since `before` (epoch ms). Never throws. */
  sweep(wanted: ReadonlySet<string>, before: number): Promise<void>;
}
