/**
 * How an introduction goes. `asking-*`: the question went, no answer yet. `declined-*`: who did not want it; the other is told without a
 * reason, if they had said yes. `closed` and `given-up` are ends.
 */
export const INTRODUCTION_STATES = [
  'begun',
  'asking-a',
  'a-willing',
  'asking-b',
  'both-willing',
  'introduced',
  'declined-a',
  'declined-b',
  'closed',
  'given-up',
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** The letters of an introduction. `polite-no` goes to A where B declined. */
export const INTRODUCTION_STEPS = ['ask-a', 'ask-b', 'introduce', 'polite-no'] as const;
export type IntroductionStep = (typeof INTRODUCTION_STEPS)[number];

export type IntroductionEvent =
  | { readonly what: 'sent'; readonly step: IntroductionStep }
  | { readonly what: 'answered'; readonly who: 'a' | 'b'; readonly willing: boolean }
  | { readonly what: 'helped' }
  | { readonly what: 'given-up' };

/** "Did it help?" is asked then. */
export const ASK_WHETHER_IT_HELPED_DAYS = 21;

/** The letter to write next; null while an answer is awaited, and at the end. */
export function nextStep(state: IntroductionState): IntroductionStep | null {
  switch (state) {
    case 'begun':
      return 'ask-a';
    case 'a-willing':
      return 'ask-b';
    case 'both-willing':
      return 'introduce';
    case 'declined-b':
      return 'polite-no';
    case 'asking-a':
    case 'asking-b':
    case 'introduced':
    case 'declined-a':
    case 'closed':
    case 'given-up':
      return null;
  }
}

/** Whose answer is awaited. */
export const awaitedIn = (state: IntroductionState): 'a' | 'b' | null => (state === 'asking-a' ? 'a' : state === 'asking-b' ? 'b' : null);

const SENT: Readonly<Record<IntroductionStep, IntroductionState>> = {
  'ask-a': 'asking-a',
  'ask-b': 'asking-b',
  introduce: 'introduced',
  'polite-no': 'closed',
};

/** The state after an event; null where it cannot happen now. Only an answer to the question that was asked counts. */
export function after(state: IntroductionState, event: IntroductionEvent): IntroductionState | null {
  switch (event.what) {
    case 'sent':
      return nextStep(state) === event.step ? SENT[event.step] : null;
    case 'answered': {
      if (awaitedIn(state) !== event.who) return null;
      if (event.who === 'a') return event.willing ? 'a-willing' : 'declined-a';
      return event.willing ? 'both-willing' : 'declined-b';
    }
    case 'helped':
      return state === 'introduced' ? 'closed' : null;
    case 'given-up':
      return state === 'closed' || state === 'given-up' ? null : 'given-up';
  }
}
