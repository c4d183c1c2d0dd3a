import { describe, expect, it } from 'vitest';
import { headerDate, replaceDate, zoneOffset } from '../../../shared/domain/outbox/header-date.ts';

const AT = Date.UTC(2026, 10, 26, 9);

describe('the date of a mail', () => {
  it('is the writer’s own time with its offset', () => {
    expect(headerDate(AT, zoneOffset(AT, 'Europe/Paris'))).toBe('Thu, 26 Nov 2026 10:00:00 +0100');
    expect(headerDate(AT, zoneOffset(AT, 'America/New_York'))).toBe('Thu, 26 Nov 2026 04:00:00 -0500');
    expect(headerDate(AT, zoneOffset(AT, 'Asia/Kolkata'))).toBe('Thu, 26 Nov 2026 14:30:00 +0530');
  });

  it('is set without touching another byte, and not where it is unclear which line it is', () => {
    const raw = 'Subject: x\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\nTo: a@b.c\r\n\r\nDate: of birth\r\n';
    expect(replaceDate(raw, AT, 60)).toBe('Subject: x\r\nDate: Thu, 26 Nov 2026 10:00:00 +0100\r\nTo: a@b.c\r\n\r\nDate: of birth\r\n');
    expect(replaceDate('Subject: x\r\n\r\nDate: y\r\n', AT, 60)).toBeNull();
    expect(replaceDate('Date: a\r\nDate: b\r\n\r\n', AT, 60)).toBeNull();
    expect(replaceDate('no header', AT, 60)).toBeNull();
  });
});
