import type { SensitiveSubject } from '../finding.ts';
import type { PlainText, Sentence } from '../reading/plain-text.ts';
import type { Lexicon, WordClass } from './classes.ts';
import { namesIn } from './named.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}
interface Person extends Place {
  readonly who: 'someone' | 'reader' | 'self';
}

/** Words that say whose something is, and to whom it is done. */
const OWNED = /^(?:your|yours|my|our|votre|vos|ton|ta|tes|mon|ma|mes|nos|notre)$/;
const DONE_TO = /^(?:me|us|te|moi|toi|m'.*|t'.*)$/;
/** "My own old": so much may stand between whose a thing is and the thing. */
const ADJACENT = 12;

/** Words that are titles when they bear a capital. */
const TITLED: ReadonlySet<WordClass> = new Set(['abuse', 'insult', 'fault']);

/** A sentence with what its words may mean, looked up as it is asked for. */
interface Looked {
  readonly has: (name: WordClass) => boolean;
  /** Whether the words of a class are about somebody: the last person named before them within `reach`, or a third person just after. */
  readonly isOf: (who: Person['who'], reach: number, name: WordClass) => boolean;
}

function look(text: PlainText, sentence: Sentence, words: Lexicon): Looked {
  const { plain } = sentence;
  const tested = new Map<WordClass, boolean>();
  const found = new Map<WordClass, readonly Place[]>();
  const all = (name: WordClass): readonly Place[] => {
    const known = found.get(name);
    if (known) return known;
    const places = (words.get(name) ?? [])
      .flatMap(each => [...plain.matchAll(each)])
      .map(({ 0: said, index }) => ({ from: index, to: index + said.length }))
      .filter(({ from }) => !TITLED.has(name) || !isTitle(from));
    found.set(name, places);
    return places;
  };
  /** "The Idiot is sold out": a capital within a sentence makes a name of a word. */
  const isTitle = (at: number): boolean =>
    at > 0 && /^\p{Lu}\p{Ll}/u.test(text.source.slice(text.sourceAt[sentence.from + at], (text.sourceAt[sentence.from + at] ?? 0) + 3));
  let persons: readonly Person[] | null = null;
  const people = (): readonly Person[] => {
    if (persons !== null) return persons;
    const others: Person[] = [
      ...all('someone').map(place => ({ ...place, who: 'someone' as const })),
      ...namesIn(text, sentence).map(from => ({ from, to: from + 3, who: 'someone' as const })),
    ];
    // « il vous ment »: the pronoun after the subject is whom it is done to.
    const isObject = ({ from }: Place): boolean => others.some(({ to }) => from > to && from - to <= 2);
    const said = (who: 'self' | 'reader'): Person[] =>
      all(who)
        .filter(place => !isObject(place))
        .map(place => ({ ...place, who }));
    return (persons = [...said('self'), ...said('reader'), ...others]);
  };
  /** "To your face": whose it is says nothing of who acts, unless it stands by the word itself. */
  const isAside = ({ from, to, who }: Person, word: number): boolean =>
    who !== 'someone' && (DONE_TO.test(plain.slice(from, to)) || (word - to > ADJACENT && OWNED.test(plain.slice(from, to))));
  const isOf: Looked['isOf'] = (who, reach, name) =>
    all(name).some(({ from, to }) => {
      const inside = people().some(person => person.who === who && person.from >= from && person.to <= to);
      const before = people()
        .filter(person => person.from < from && from - person.to <= reach && !isAside(person, from))
        .reduce<{ to: number; who: string } | null>((last, one) => (last === null || one.to >= last.to ? one : last), null);
      if (before !== null) return before.who === who || (inside && before.who !== 'self');
      return (
        inside || people().some(person => who === 'someone' && person.who === who && person.from >= to && person.from - to <= ADJACENT)
      );
    });
  return {
    has: name => {
      const known =
        tested.get(name) ??
        (words.get(name)?.some(each => plain.search(each) >= 0) === true && (!TITLED.has(name) || all(name).length > 0));
      tested.set(name, known);
      return known;
    },
    isOf,
  };
}

interface Combination {
  readonly subject: SensitiveSubject;
  readonly id: string;
  /** All of them must stand in the sentence. */
  readonly words: readonly [WordClass, ...WordClass[]];
  /** Whom the first of them must be about, and how far off that person may stand. */
  readonly about?: readonly [Person['who'], number];
  /** Whom the first of them must not be about. */
  readonly notAbout?: readonly [Person['who'], number];
  /** One of them must stand there too. */
  readonly with?: readonly WordClass[];
  /** One of them must stand there, or in the sentence before. */
  readonly told?: readonly WordClass[];
  readonly unless: readonly WordClass[];
}

/** A clause: beyond this a word belongs to somebody else. */
const CLAUSE = 60;
const NEAR = 40;
/** Where the words are those of a trade. */
const LEARNED: readonly WordClass[] = ['study', 'fiction'];
const TAKEN_BACK: readonly WordClass[] = ['own-fault', 'denied', 'fiction'];

/**
 * A word is nothing by itself: who is meant, how they are spoken of, and where the words belong to a trade are looked at together.
 * The same in every language.
 */
const COMBINATIONS: readonly Combination[] = [
  { subject: 'anger', id: 'rage', words: ['rage'], with: ['reader', 'self'], unless: ['own-fault', ...LEARNED] },
  { subject: 'anger', id: 'cross', words: ['cross'], about: ['self', NEAR], unless: ['own-fault', 'thing'] },
  { subject: 'anger', id: 'outrage', words: ['outrage'], unless: ['own-fault', ...LEARNED] },
  { subject: 'anger', id: 'contempt', words: ['never-seen', 'poor'], unless: ['thing'] },
  { subject: 'anger', id: 'insult-reader', words: ['insult'], about: ['reader', NEAR], unless: [...TAKEN_BACK, 'study'] },
  { subject: 'third-person', id: 'abused', words: ['abuse'], notAbout: ['self', NEAR], unless: TAKEN_BACK },
  { subject: 'third-person', id: 'insulted', words: ['insult'], about: ['someone', CLAUSE], unless: TAKEN_BACK },
  { subject: 'third-person', id: 'accused', words: ['misdeed'], about: ['someone', CLAUSE], unless: ['own-fault', 'fiction'] },
  { subject: 'third-person', id: 'judged', words: ['fault'], about: ['someone', NEAR], unless: [...TAKEN_BACK, 'thing'] },
  { subject: 'gossip', id: 'told', words: ['private'], about: ['someone', CLAUSE], told: ['hearsay'], unless: [...LEARNED, 'care'] },
  { subject: 'gossip', id: 'scandal', words: ['scandal'], about: ['someone', CLAUSE], unless: [...LEARNED, 'care'] },
  { subject: 'health', id: 'of-another', words: ['illness'], about: ['someone', CLAUSE], unless: [...LEARNED, 'care'] },
  { subject: 'politics', id: 'scorned', words: ['politics', 'scorn'], unless: LEARNED },
  { subject: 'politics', id: 'partisan', words: ['party'], unless: [...LEARNED, 'office', 'thing'] },
  { subject: 'politics', id: 'vote', words: ['vote'], unless: [...LEARNED, 'assembly'] },
  { subject: 'politics', id: 'driven-away', words: ['driveaway'], with: ['group', 'religion'], unless: LEARNED },
  { subject: 'politics', id: 'group', words: ['group', 'scorn'], unless: LEARNED },
  { subject: 'religion', id: 'scorned', words: ['religion', 'scorn'], unless: LEARNED },
  { subject: 'religion', id: 'preached', words: ['preach'], with: ['reader', 'self'], unless: LEARNED },
];

/** What a sentence says by the combination of its words, or null. `before` is the sentence it follows. */
export function combined(
  text: PlainText,
  sentence: Sentence,
  before: Sentence | null,
  words: Lexicon,
): { readonly subject: SensitiveSubject; readonly rule: string } | null {
  const here = look(text, sentence, words);
  const earlier = before && look(text, before, words);
  const one = COMBINATIONS.find(
    ({ words: needed, about, notAbout, with: beside, told, unless }) =>
      needed.every(here.has) &&
      (about === undefined || here.isOf(...about, needed[0])) &&
      (notAbout === undefined || !here.isOf(...notAbout, needed[0])) &&
      (beside === undefined || beside.some(here.has)) &&
      (told === undefined || told.some(name => here.has(name) || earlier?.has(name) === true)) &&
      !unless.some(here.has),
  );
  return one ? { subject: one.subject, rule: `${one.subject}.${one.id}` } : null;
}
