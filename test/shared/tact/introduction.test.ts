import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after,
  awaitedIn,
  INTRODUCTION_STEPS,
  nextStep,
  type IntroductionEvent,
  type IntroductionState,
} from '../../../shared/domain/tact/introduction.ts';

const event: fc.Arbitrary<IntroductionEvent> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...INTRODUCTION_STEPS).map(step => ({ what: 'sent', step }) as const) },
  {
    weight: 5,
    arbitrary: fc
      .record({ who: fc.constantFrom('a' as const, 'b' as const), willing: fc.boolean() })
      .map(answer => ({ what: 'answered', ...answer }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ what: 'helped' } as const) },
  { weight: 1, arbitrary: fc.constant({ what: 'given-up' } as const) },
);

/** What really happened: events that could not happen are left out. */
function play(events: readonly IntroductionEvent[]): { readonly state: IntroductionState; readonly done: readonly IntroductionEvent[] } {
  let state: IntroductionState = 'begun';
  const done: IntroductionEvent[] = [];
  for (const one of events) {
    const next = after(state, one);
    if (next === null) continue;
    state = next;
    done.push(one);
  }
  return { state, done };
}

const saidYes = (done: readonly IntroductionEvent[], who: 'a' | 'b'): boolean =>
  done.some(one => one.what === 'answered' && one.who === who && one.willing);
const wasSent = (done: readonly IntroductionEvent[], step: string): boolean => done.some(one => one.what === 'sent' && one.step === step);

describe('an introduction', () => {
  it('introduces nobody who was not asked and did not agree, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), events => {
        const { done } = play(events);
        if (wasSent(done, 'ask-b')) expect(saidYes(done, 'a')).toBe(true);
        if (wasSent(done, 'introduce')) expect([saidYes(done, 'a'), saidYes(done, 'b')]).toEqual([true, true]);
        if (wasSent(done, 'polite-no')) expect([saidYes(done, 'a'), saidYes(done, 'b')]).toEqual([true, false]);
      }),
      { numRuns: 300 },
    );
  });

  it('never sends one letter twice, and never both introduces and declines', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), events => {
        const { done } = play(events);
        const sent = done.flatMap(one => (one.what === 'sent' ? [one.step] : []));
        expect(new Set(sent).size).toBe(sent.length);
        expect(sent.includes('introduce') && sent.includes('polite-no')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('waits for an answer or has a next letter, never both; at an end nothing can happen but being asked whether it helped', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.array(event, { maxLength: 10 }), (events, more) => {
        const { state } = play(events);
        expect(nextStep(state) !== null && awaitedIn(state) !== null).toBe(false);
        if (state === 'closed' || state === 'given-up') for (const one of more) expect(after(state, one)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
