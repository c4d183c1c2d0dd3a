import type { Band } from '../../domain/band.ts';
import { firstRun } from './window-first-run.ts';
import { signIn } from './window-sign-in.ts';
import { settings, sync } from './window-mailbox.ts';
import { who } from './window-who.ts';

const n = (count: number): string => count.toLocaleString('en');
const people = (count: number): string => (count === 1 ? '1 person' : `${n(count)} people`);
const days = (count: number): string => (count === 1 ? '1 day' : `${n(count)} days`);
const letters = (count: number): string => (count === 1 ? '1 letter' : `${n(count)} letters`);
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const inWords = (count: number): string => NUMBERS[count] ?? n(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const bands: Record<Band, string> = { strong: 'Strong', steady: 'Steady', cooling: 'Cooling', fading: 'Fading', resting: 'Resting' };

/** What the window says that no other host does. */
export const window = {
  firstRun,
  signIn,
  sync,
  settings,
  who,
  nav: {
    label: 'Screens',
    today: 'Today',
    awaiting: 'Answers',
    people: 'People',
    review: 'To review',
    circles: 'Circles',
    campaigns: 'Campaigns',
    templates: 'Templates',
    outbox: 'Outbox',
    insights: 'Insights',
    sync: 'Mailbox',
    settings: 'Settings',
    skip: 'Skip to the content',
    asOf: (when: string): string => `As of ${when}`,
    asOfDay: (day: string): string => `As of ${day}`,
    neverRead: 'Not read yet',
    offline: (asOf: string): string => `Offline. ${asOf}.`,
    needsPassword: 'A mailbox needs its password',
    failed: 'The last reading failed',
    read: (count: number): string => (count === 1 ? '1 message read' : `${n(count)} messages read`),
    reading: (done: number, total: number): string => `${n(done)} of ${n(total)}`,
    starting: 'Reading your mailbox…',
  },
  band: {
    name: (band: Band): string => bands[band],
    /** For those who do not see the stroke. */
    tie: (band: Band): string => `${bands[band]} tie`,
    describe: (band: Band): string =>
      ({
        strong: 'Strong: you write to each other often and lately',
        steady: 'Steady: you keep in touch',
        cooling: 'Cooling: it is getting quiet',
        fading: 'Fading: likely to go quiet',
        resting: 'Resting: the next word is theirs',
      })[band],
  },
  today: {
    lead: (count: number): string => (count === 0 ? '' : `${capital(inWords(count))} ${count === 1 ? 'person' : 'people'} to write to.`),
    empty: 'No one to write to today. The threads hold.',
    emptyMore: 'When a tie is about to go quiet, it will be here, with the reason.',
    noMail: 'No mailbox has been read yet.',
    noMailMore: 'Once it has, the people you may lose touch with appear here, with the reason.',
    readNow: 'Read the mailbox',
    network: 'Your network',
    people,
    hidden: 'Hidden senders',
    whatIsThis: 'Newsletters, lists and machines are kept aside, each with its reason.',
  },
  people: {
    title: 'People',
    search: 'Search a name or an address…',
    searchLabel: 'Search people',
    clear: 'Clear the search',
    filter: 'Show one band',
    all: 'All',
    hidden: 'Hidden',
    tie: 'Tie',
    name: 'Name',
    theyWrote: 'They wrote',
    youWrote: 'You wrote',
    writeBy: 'Write by',
    why: 'Why hidden',
    passed: 'passed',
    none: '—',
    never: 'never',
    resting: 'resting',
    table: 'People and how your ties hold',
    tableHidden: 'Hidden senders and the rule that hid them',
    count: (shown: number, all: number): string => (shown === all ? people(all) : `${n(shown)} of ${people(all)}`),
    sortBy: (column: string): string => `Sort by ${column}`,
    noMatch: (text: string): string => `No one matches “${text}”.`,
    noMatchMore: 'Try part of a name, or what stands before or after the @.',
    noneInBand: 'No one here for now.',
    empty: 'No one yet.',
    emptyMore: 'People appear here as your mailbox is read: those you write to and those who write to you.',
    hiddenLead: 'Not people, as far as the headers tell: lists, newsletters, machines. Nothing is thrown away.',
    noneHidden: 'No one is hidden.',
    showAll: 'Show everyone',
  },
  person: {
    back: 'People',
    health: (band: Band): string => bands[band].toLowerCase(),
    healthOutOf: 'how the tie holds, out of 100',
    days,
    contactYear: 'of contact this year',
    contactYearBefore: (count: number): string => (count === 0 ? 'none the year before' : `${n(count)} the year before`),
    sinceTwoWay: 'since you last exchanged',
    neverTwoWay: 'you have not exchanged yet',
    never: 'Never',
    todayValue: 'Today',
    writeByPast: (day: string): string => `to write since ${day}`,
    thread: 'The thread',
    threadOf: (name: string): string => `The thread with ${name}`,
    threadHelp: 'Up and down arrows walk from letter to letter, plus and minus zoom.',
    view: 'Show as',
    asThread: 'Thread',
    asTable: 'Table',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    theirs: 'from them',
    yours: 'from you',
    now: 'today',
    firstLetter: 'first letter',
    earlier: (count: number): string => `The newest ${n(count)} letters are drawn; there are earlier ones.`,
    silence: (span: string): string => `${span} of silence`,
    /** One knot of the thread, as it is announced. */
    knot: (received: number, sent: number, when: string): string => {
      const parts = [...(received > 0 ? [`${letters(received)} from them`] : []), ...(sent > 0 ? [`${letters(sent)} from you`] : [])];
      return `${when}: ${parts.join(', ')}`;
    },
    knotShort: (received: number, sent: number): string => {
      if (received > 0 && sent > 0) return letters(received + sent);
      return received > 0
        ? received === 1
          ? 'they wrote'
          : `they wrote ${n(received)} times`
        : sent === 1
          ? 'you wrote'
          : `you wrote ${n(sent)} times`;
    },
    range: (from: string, to: string): string => `${from} to ${to}`,
    date: 'Date',
    who: 'Who wrote',
    they: 'They did',
    you: 'You did',
    folder: 'Folder',
    tableLabel: (name: string): string => `Letters exchanged with ${name}, newest first`,
    facts: 'What the letters say',
    evidence: 'Why',
    letters: 'Letters',
    lettersBoth: (received: number, sent: number): string => `${n(received)} received, ${n(sent)} sent`,
    lastReceived: 'They last wrote',
    lastSent: 'You last wrote',
    firstExchange: 'First letter',
    copy: (address: string): string => `Copy ${address}`,
    copied: 'Copied',
    unknown: 'This person is no longer here.',
    unknownMore: 'The mailbox may have changed since. Everyone else is under People.',
    toPeople: 'Go to People',
    noLetters: 'No letters yet: only messages that do not count as contact.',
  },
  palette: {
    title: 'Go to or do',
    open: 'Search and commands',
    placeholder: 'A name, a screen, a command…',
    go: 'Go to',
    people: 'People',
    commands: 'Commands',
    readNow: 'Read the mailbox now',
    shortcuts: 'Keyboard shortcuts',
    language: (name: string): string => `Language: ${name}`,
    theme: (name: string): string => `Theme: ${name}`,
    empty: 'Nothing by that name.',
  },
  shortcuts: {
    title: 'Keyboard',
    everywhere: 'Everywhere',
    inPeople: 'In People',
    inPerson: 'In a thread',
    palette: 'Find a person or a command',
    search: 'Search people',
    today: 'Go to Today',
    awaiting: 'Go to Answers',
    people: 'Go to People',
    review: 'Go to the pairs to review',
    circles: 'Go to Circles',
    insights: 'Go to Insights',
    campaigns: 'Go to Campaigns',
    templates: 'Go to Templates',
    outbox: 'Go to Outbox',
    sync: 'Go to Mailbox',
    settings: 'Go to Settings',
    preferences: 'Settings, also while you type',
    help: 'This sheet',
    walk: 'Walk the list',
    select: 'Select several',
    selectAll: 'Select all in the list',
    open: 'Open the person',
    ends: 'First and last',
    walkKnots: 'Walk from letter to letter',
    zoom: 'Zoom',
    fit: 'Fit the whole thread',
    back: 'Back to People',
  },
  host: {
    reconnecting: 'Fil Rouge is not answering. Trying again; nothing is lost.',
    stopped: 'Fil Rouge’s engine has stopped. Quit and open it again; what was read is kept.',
    refused: 'This page is not signed in to Fil Rouge. Open the address shown where you started it.',
    restarted: 'Fil Rouge’s engine was restarted. Everything is up to date again.',
    loading: 'Loading…',
  },
  problem: {
    title: 'That did not work.',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    save: 'Save',
  },
};
