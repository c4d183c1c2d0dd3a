import { describe, expect, it } from 'vitest';
import { printable } from '../../renderer/ui/printable.ts';

describe('a name from mail', () => {
  it('cannot turn the text around it', () => {
    expect(printable('Anna \u202Egnp.exe')).toBe('Anna gnp.exe');
    expect(printable('\u2066Anna\u2069\u200F')).toBe('Anna');
  });

  it('cannot hide characters or break the line', () => {
    expect(printable('Pay\u200Bpal\r\nBcc: x')).toBe('PaypalBcc: x');
    expect(printable('a\u{E0041}b')).toBe('ab');
  });

  it('keeps its accents and its script', () => {
    for (const name of ['Bérénice Lefèvre', 'Łukasz Østergård', 'אבי כהן', '山田太郎', 'नेहा शर्मा']) expect(printable(name)).toBe(name);
  });

  it('keeps the narrow spaces of a French sentence around it', () => {
    expect(printable('Il attend\u202f; répondez  vite\u202f!')).toBe('Il attend\u202f; répondez vite\u202f!');
  });

  it('grows no towers of accents', () => {
    expect(printable(`Z${'\u0301'.repeat(50)}oe`)).toBe(`Z${'\u0301'.repeat(3)}oe`);
  });

  it('is never empty', () => {
    expect(printable('\u200B')).toBe('?');
  });
});
