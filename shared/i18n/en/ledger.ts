import type { GestureSummary, Introduction, NeedRow, ThanksDue } from '../../contract/tact.ts';
import type { GestureDirection, GestureKind, GestureState } from '../../domain/tact/gesture.ts';
import type { Service } from '../../domain/tact/thanks-owed.ts';

const KINDS: Record<GestureKind, string> = {
  give: 'gift',
  ask: 'ask',
  thank: 'thanks',
  share: 'something shared',
  introduce: 'introduction',
};
const LAST: Record<GestureKind, string> = {
  give: 'a gift',
  ask: 'an ask',
  thank: 'thanks',
  share: 'something shared',
  introduce: 'an introduction',
};
const STATES: Record<GestureState, string> = { open: 'open', answered: 'answered', declined: 'declined', closed: 'closed' };
const STANDINGS = { proposed: 'to confirm', confirmed: 'noted', dismissed: 'dismissed' } as const;
const NEEDS: Record<NeedRow['kind'], string> = { need: 'looks for', offer: 'has to give', link: 'to share' };
const NEED_STATES: Record<NeedRow['state'], string> = { proposed: 'to confirm', open: 'open', met: 'met', dismissed: 'dismissed' };
const SERVICES: Record<Service, string> = {
  introduction: 'an introduction',
  answer: 'an answer to what you asked',
  document: 'a document',
  recommendation: 'a recommendation',
  connection: 'adding you to their network',
  help: 'a service',
};
const INTRODUCTIONS: Record<Introduction['state'], (a: string, b: string) => string> = {
  begun: a => `Next: ask ${a}.`,
  'asking-a': a => `${a} was asked.`,
  'a-willing': (a, b) => `${a} is willing. Next: ask ${b}.`,
  'asking-b': (a, b) => `${a} is willing, ${b} was asked.`,
  'both-willing': (a, b) => `${a} and ${b} are willing. Next: introduce them.`,
  introduced: (a, b) => `${a} and ${b} are introduced.`,
  'declined-a': a => `${a} would rather not.`,
  'declined-b': (a, b) => `${b} would rather not. Next: tell ${a}, without a reason.`,
  closed: (a, b) => `${a} and ${b}: closed.`,
  'given-up': (a, b) => `${a} and ${b}: given up.`,
};

const times = (count: number): string => (count === 0 ? 'never' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** The ledger of gestures, and what goes with it. */
export const ledger = {
  kind: (kind: GestureKind): string => KINDS[kind],
  direction: (direction: GestureDirection): string => (direction === 'from-me' ? 'from you' : 'from them'),
  state: (state: GestureState): string => STATES[state],
  standing: (standing: keyof typeof STANDINGS): string => STANDINGS[standing],
  service: (service: Service): string => SERVICES[service],
  /** "You asked 3 times, gave once; last was an ask, 12 May." `day`: of the last gesture, as dates are written. */
  summary: ({ fromMe, fromThem, last }: GestureSummary, day: string): string => {
    if (last === null) return 'Nothing is noted between you yet.';
    const gave = fromMe.give + fromMe.share + fromMe.introduce;
    const received = fromThem.give + fromThem.share + fromThem.introduce;
    const mine = `You asked ${times(fromMe.ask)}, gave ${times(gave)}`;
    const theirs = received + fromThem.ask === 0 ? '' : `; they asked ${times(fromThem.ask)}, gave ${times(received)}`;
    return `${mine}${theirs}; last was ${LAST[last.kind]}${last.direction === 'from-them' ? ' from them' : ''}, ${day}.`;
  },
  none: 'Nothing is noted yet.',
  noThanks: 'You owe nobody a word of thanks.',
  noNeeds: 'No need was heard yet.',
  added: (who: string): string => `Noted with ${who}.`,
  thanks: ({ kind, service, who }: Pick<ThanksDue, 'kind' | 'service' | 'who'>): string =>
    kind === 'thanks' ? `Thank ${who.name} for ${SERVICES[service]}` : `Tell ${who.name} what came of it`,
  needKind: (kind: NeedRow['kind']): string => NEEDS[kind],
  needState: (state: NeedRow['state']): string => NEED_STATES[state],
  mine: 'you',
  introduction: ({ state, a, b }: Pick<Introduction, 'state' | 'a' | 'b'>): string => INTRODUCTIONS[state](a.name, b.name),
  noFindings: 'Nothing to look at twice.',
  unreadableDraft: (file: string): string => `${file} cannot be read.`,
  columns: {
    id: 'No.',
    name: 'Name',
    kind: 'What',
    direction: 'From',
    subject: 'About',
    date: 'When',
    state: 'State',
    standing: 'Word',
    age: 'Days',
    due: 'By',
    text: 'Words',
  },
  letters: {
    /** Where the user gave no reason for an introduction; goes on from "I know somebody who". */
    noReason: 'has, I think, things to share with you',
    /** What goes on from "who" as a sentence of its own. */
    asSentence: (reason: string): string => {
      const words = reason.trim().replace(/[.!]+$/, '');
      return words === '' ? '' : `Somebody who ${words}.`;
    },
    reach: (name: string, address: string): string => `You can write to ${name} at ${address}.`,
    details: 'your mail address or your number',
  },
};
