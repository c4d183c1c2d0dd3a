import { ruleNames } from './rules.ts';

const n = (count: number): string => count.toLocaleString('en');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const letters = (count: number): string => (count === 1 ? '1 letter' : `${n(count)} letters`);
const people = (count: number): string => (count === 1 ? '1 person' : `${n(count)} people`);

/** Who is a person, who is one person, who owes whom an answer: what the window says of what it concluded, and how it asks. */
export const who = {
  sender: {
    isPerson: 'A person',
    thisIsPerson: 'This is a person',
    isNot: 'Not a person',
    hiddenIsPerson: 'Among the hidden: this is a person',
    madePerson: (name: string): string => `${name}: a person from now on, with all their mail.`,
    madeHidden: (name: string): string => `${name}: hidden from now on, with all their mail.`,
    manyHidden: (count: number): string => `${people(count)}: hidden from now on.`,
    because: (rule: keyof typeof ruleNames): string => capital(ruleNames[rule]),
    sentTo: (count: string): string => `${count} recipients`,
    ruleBy: 'Somebody hidden by mistake? Say so once: it holds for all their mail.',
    actions: 'Your word',
  },
  kinds: {
    group: 'group',
    colleague: 'colleague',
    groupMore: 'Several people write from this address: no tie, no health, never in Today.',
    colleagueMore: 'At your own domain. Not in Today unless you want it (Settings).',
    onePerson: 'One person writes from here',
    severalWrite: 'Several people write from here',
    madeGroup: 'a group from now on',
    madeOne: 'one person from now on',
    colleagues: 'Colleagues',
    colleaguesInToday: 'Colleagues in Today too',
    colleaguesMore: 'People at your own domain have their own cadence: the corridor.',
  },
  review: {
    title: 'One person or two?',
    lead: (count: number): string =>
      count === 1
        ? 'One pair that may be the same person. Your answer is kept for good.'
        : `${n(count)} pairs that may be the same person. Your answers are kept for good.`,
    empty: 'Nobody to tell apart.',
    emptyMore: 'When two addresses may belong to one person, you will be asked here. What is certain is joined without asking.',
    pair: (a: string, b: string): string => `${a} and ${b}`,
    likely: (score: number): string =>
      score >= 0.7 ? 'Quite likely one person' : score >= 0.5 ? 'Perhaps one person' : 'Hard to tell from the letters',
    because: 'What speaks for it, and against',
    speaksFor: 'for',
    speaksAgainst: 'against',
    same: 'One person',
    different: 'Two people',
    later: 'Later',
    next: 'Then',
    joined: (a: string, b: string): string => `${a} and ${b}: one person.`,
    apart: (a: string, b: string): string => `${a} and ${b}: two people.`,
    lettersBoth: (received: number, sent: number): string => `${n(received)} received, ${n(sent)} sent`,
    lettersTitle: 'Letters',
  },
  awaiting: {
    title: 'Answers',
    lead: 'Conversations of the last three months that stop at a letter nobody answered; those that ask something first.',
    me: 'They wait for you',
    them: 'You wait for them',
    none: 'Nobody waits for a letter.',
    noneMore: 'When somebody wrote last and you did not answer, or the other way round, it will be here.',
    more: (count: number): string => (count === 1 ? 'Show one more' : `Show ${n(count)} more`),
    noneMine: 'You owe nobody an answer.',
    noneTheirs: 'Nobody owes you one.',
    since: (day: string): string => `since ${day}`,
    read: 'What was asked',
    justRead: 'Read from your mailbox just now; nothing of it is kept.',
    asksNothing: 'It asks nothing, as far as the words tell.',
    close: 'Fold it away',
    tick: 'Answered elsewhere',
    ticked: (name: string): string => `${name}: answered elsewhere.`,
    untick: 'Open again',
    unticked: (name: string): string => `${name}: open again.`,
    tickedTitle: (count: string): string => `Answered elsewhere: ${count}`,
    look: 'See what they ask',
    lookMore: (count: number): string =>
      count === 1
        ? 'One letter was not read yet. It is read once, from your mailbox; only whether it asks something is kept.'
        : `${n(count)} letters were not read yet. They are read once, from your mailbox; only whether they ask something is kept.`,
    looking: 'Reading…',
    letters,
  },
  told: {
    title: 'What letters told',
    confirm: 'Yes, that is so',
    dismiss: 'No',
    wrong: 'Not so',
    evidence: (text: string): string => `“${text}”`,
    on: (day: string): string => `in a mail of ${day}`,
  },
  addresses: {
    title: (count: number): string => (count === 1 ? 'Address' : 'Addresses'),
    lastUsed: (when: string): string => `last used ${when}`,
    never: 'never used',
    dead: 'no longer works',
    best: 'where letters go',
    split: 'Someone else’s',
    splitDone: (address: string): string => `${address}: a person of its own.`,
    mine: 'Writes to you at',
    mineLetters: (address: string, count: number): string => `${address}, ${letters(count)}`,
    joinedBy: (by: 'auto' | 'user'): string => (by === 'auto' ? 'Joined by what the letters prove' : 'Joined by you'),
    whyJoined: 'Why these are one person',
    merge: 'The same person as…',
  },
  merge: {
    title: (name: string): string => `${name} is the same person as…`,
    search: 'A name or an address',
    noMatch: 'No one by that name.',
    choose: 'Type a name: you will see what becomes of both before anything is joined.',
    preview: 'What becomes of them',
    after: 'As one person',
    columns: {
      name: 'Name',
      addresses: 'Addresses',
      letters: 'Letters',
      contactDays: 'Days of contact',
      lastTwoWay: 'Last exchange',
      health: 'How the tie holds',
    },
    neverTwoWay: 'never',
    says: 'What the letters say of it',
    saysNothing: 'The letters say nothing of it: it is for you to know.',
    marks: 'What you said of either is kept.',
    confirm: 'Join them',
    back: 'Someone else',
    done: (a: string, b: string): string => `${a} and ${b}: one person.`,
  },
  name: {
    change: 'Change the name',
    label: 'Name',
    asInLetters: 'As in letters',
    renamed: (name: string): string => `Called ${name} from now on.`,
    givenBack: 'Called as in letters again.',
  },
  manner: {
    title: 'As you write',
    read: 'Read my last letters',
    readMore: 'Up to three letters of yours are read from your mailbox to see how you greet them. Only the conclusion is kept.',
    from: (count: number, day: string): string =>
      count === 1 ? `from 1 letter of ${day}` : `from ${n(count)} letters, the newest of ${day}`,
    nothing: 'Your letters do not show it.',
    sure: (confidence: number): string =>
      confidence >= 0.9 ? 'certain' : confidence >= 0.75 ? 'quite sure' : confidence >= 0.5 ? 'likely' : 'unsure',

    given: (name: string): string => `first name ${name}`,
    family: (name: string): string => `last name ${name}`,
  },
};
