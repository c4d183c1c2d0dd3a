import { describe, expect, it } from 'vitest';
import { returnDate } from '../../../electron/adapters/language/return-date.ts';

const SENT = Date.UTC(2026, 4, 4, 9);

describe('the day of return', () => {
  it.each([
    ['Je serai absent jusqu’au 12 mai.', '2026-05-12'],
    ['I am away until 12 May and back on 13 May.', '2026-05-13'],
    ['Ich bin erst ab dem 12.05.2026 wieder im Büro.', '2026-05-12'],
    ['Jestem poza biurem do 12.05.2026.', '2026-05-12'],
    ['Estarei ausente até 12/05/2026', '2026-05-12'],
    ['Olen lomalla 12. 5. 2026 asti', '2026-05-12'],
    ['我将于2026-05-12返回办公室。', '2026-05-12'],
  ])('of %j', (text, day) => {
    expect(new Date(returnDate(text, SENT) ?? 0).toISOString().slice(0, 10)).toBe(day);
  });

  it.each([['Thank you for your message.'], ['Rechnung 12.05.2019'], ['Tel. 31.02.2026'], ['IP 10.12.05.2026.1']])(
    'is none in %j',
    text => {
      expect(returnDate(text, SENT)).toBeNull();
    },
  );
});
