import { describe, expect, it } from 'vitest';
import { askOnce } from '../../../shared/domain/tact/ask-once.ts';
import type { Gesture } from '../../../shared/domain/tact/gesture.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 4, 20);
const ask = (subject: string, days: number, more: Partial<Gesture> = {}): Gesture => ({
  kind: 'ask',
  direction: 'from-me',
  state: 'open',
  subject,
  at: NOW - days * DAY,
  ...more,
});
const code = (draft: string, gestures: readonly Gesture[]): string | null =>
  askOnce(draft, gestures, { askOnceDays: 90, asksInRow: 3 }, NOW)?.code ?? null;

describe('an ask made before', () => {
  it.each([
    ['Pourriez-vous relire mon mémoire ?', 'Relecture du mémoire de master'],
    ['Could you look over my CV?', 'Would you read my CV before Friday?'],
    ['Re: lease Would you send me the lease?', 'Could you send me a copy of the lease?'],
    ['Auriez-vous une recommandation pour Lyon ?', 'Pourriez-vous me recommander auprès de la mairie de Lyon ?'],
  ])('is the same matter in other words: %s', (draft, before) => {
    expect(code(draft, [ask(before, 10)])).toBe('asked-before');
  });

  it.each([
    ['Could you send me the invoice?', 'Could you send me the lease?'],
    ['Pourriez-vous relire mon CV ?', 'Pourriez-vous relire mon mémoire ?'],
    ['Pourriez-vous m’aider jeudi ?', 'Pourriez-vous m’aider lundi ?'],
  ])('is another matter where only the asking is the same: %s', (draft, before) => {
    expect(code(draft, [ask(before, 10)])).toBeNull();
  });

  it('was answered when they said no, did it, or did anything since; and is forgotten in time', () => {
    const draft = 'Could you send me the lease?';
    for (const state of ['answered', 'declined', 'closed'] as const) expect(code(draft, [ask('the lease', 10, { state })])).toBeNull();
    expect(code(draft, [ask('the lease', 10), ask('the garden', 4, { kind: 'give', direction: 'from-them' })])).toBeNull();
    expect(code(draft, [ask('the lease', 10), ask('the garden', 14, { kind: 'give', direction: 'from-them' })])).toBe('asked-before');
    expect(code(draft, [ask('the lease', 91)])).toBeNull();
  });

  it('is theirs where they asked', () => {
    expect(code('Could you send me the lease?', [ask('the lease', 10, { direction: 'from-them' })])).toBeNull();
  });
});
