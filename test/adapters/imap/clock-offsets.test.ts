import { describe, expect, it } from 'vitest';
import { clockOffsetOf } from '../../../electron/adapters/imap/clock-offsets.ts';

describe('the clock a letter was written by', () => {
  it.each([
    ['Date: Tue, 3 Jan 2023 10:11:12 +0530\r\n', 330],
    ['date: 3 Jan 2023 10:11:12 -0500 (EST)\r\nX: y\r\n', -300],
    ['Date: Tue, 03 Jan 2023 10:11:12 +0000\r\n', 0],
    ['Date: Tue, 03 Jan 2023 10:11:12 -0000\r\n', -0],
    ['Date: Tue, 03 Jan 2023 10:11:12 EST\r\n', null],
    ['Date: Tue, 03 Jan 2023 10:11:12 +9999\r\n', 0],
    ['Subject: a\r\n +0100\r\n', null],
    ['', null],
  ])('%j', (block, offset) => {
    expect(clockOffsetOf(block)).toBe(offset);
  });
});
