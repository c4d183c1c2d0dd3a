import type { Character } from './cast.ts';

interface Span {
  readonly begins: number;
  readonly now: number;
}

const isPast = ({ begins, now }: Span, { ends }: Character, part: number, at: number): boolean =>
  at - begins > ends * part * (now - begins);

/** From some day on their server knows them no more, and they write no more. */
export const isDead = (span: Span, character: Character, at: number): boolean =>
  character.habit === 'dies' && isPast(span, character, 0.8, at);

/** Their firm answers in their place, for good. */
export const hasLeft = (span: Span, character: Character, at: number): boolean =>
  character.habit === 'leaves' && isPast(span, character, 0.7, at);
