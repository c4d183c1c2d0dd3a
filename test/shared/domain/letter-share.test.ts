import { describe, expect, it } from 'vitest';
import { classify } from '../../../shared/domain/classify.ts';
import { shareOf, WHOLE } from '../../../shared/domain/letter-share.ts';
import { aMessage, ME } from './a-message.ts';

const isMine = (address: string): boolean => address === ME;
const others = (count: number): string[] => Array.from({ length: count }, (_, i) => `p${i}@friends.example`);
const share = (given: Parameters<typeof aMessage>[0], inSentFolder = false): number => {
  const verdict = classify(aMessage(given), isMine, inSentFolder);
  expect(verdict.kind).toBe('letter');
  return shareOf(verdict.evidence) / WHOLE;
};

describe('what a letter is worth', () => {
  it('is a whole one to me alone, and one of n among n', () => {
    expect(share({})).toBe(1);
    expect(share({ to: [ME, ...others(1)] })).toBe(0.5);
    expect(share({ to: [ME], cc: others(4) })).toBe(0.2);
    expect(share({ to: [ME, ...others(9)] })).toBe(0.1);
  });

  it('is a quarter at most where I am in copy', () => {
    expect(share({ to: others(1), cc: [ME] })).toBe(0.25);
    expect(share({ to: others(4), cc: [ME] })).toBe(0.2);
  });

  it('does not shrink by naming somebody twice, or by my own addresses', () => {
    expect(share({ to: [ME, 'p0@friends.example'], cc: ['p0@friends.example'] })).toBe(0.5);
    expect(share({ from: [ME], to: others(2), bcc: [ME] }, true)).toBe(0.5);
  });
});
