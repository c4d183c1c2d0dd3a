import { evidenceLine } from '../returns/evidence-line.ts';
import type { GestureDirection, GestureKind, GestureProposal, Proposal, TactLanguage } from './gesture.ts';
import { OFFER_EN, OFFER_FR } from './gestures/offer.ts';
import { type Said, signsOf } from './gestures/signs/signs.ts';
import { weightsOf } from './gestures/weights-of.ts';
import { plainText, type Sentence, sentencesOf } from './reading/plain-text.ts';
import { hitIn } from './reading/rule.ts';
import { type Signs, weigh, type Weighed, wordsIn } from './reading/weigh.ts';

/** What a house sends to all its customers is no gesture of anybody's. */
const CIRCULAR =
  /(?:^|\n)(?:dear|cher|chere|chers|cheres|a (?:nos|tous nos)|to (?:all )?our) (?:valued |loyal |fideles? )?(?:customers?|clients?|clientes?|guests?|subscribers?|abonnee?s?|passengers?|voyageurs?|patients?|patientes?|policyholders?|usagers?|adherents?|visitors?|shoppers?)\b|unsubscribe|desinscri|desabonn|terms and conditions|conditions generales|no-?reply/;
/** Longer than this, a letter is a treatise. */
const MOST_SENTENCES = 400;

interface Read {
  readonly source: string;
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  readonly language: TactLanguage;
  readonly setting: Signs;
  readonly words: Signs;
}

function read(newText: string, language: TactLanguage): Read {
  const text = plainText(newText);
  const sentences = sentencesOf(text).slice(0, MOST_SENTENCES);
  return {
    source: text.source,
    plain: text.plain,
    sentences,
    language,
    setting: signsOf('setting', sentences, language),
    words: wordsIn(sentences),
  };
}

const said = ({ sentences, language, setting, words }: Read, kind: Said): Weighed[] =>
  sentences.length === 0 ? [] : weigh({ own: signsOf(kind, sentences, language), setting, words }, weightsOf(kind, language));

function proposal({ source }: Read, sentence: Sentence, rule: string): Proposal {
  return { span: sentence.span, rule, evidence: evidenceLine(source.slice(...sentence.span)) };
}

const proposals = (letter: Read, kind: Said, found: readonly Weighed[]): Proposal[] =>
  found.flatMap(({ sentence, sign }) => {
    const at = letter.sentences[sentence];
    return at ? [proposal(letter, at, sign ?? `${kind}.words`)] : [];
  });

/** What weighs most in a letter, or null. */
function gesture(letter: Read, kind: GestureKind, direction: GestureDirection): GestureProposal | null {
  if (kind !== 'ask' && CIRCULAR.test(letter.plain)) return null;
  const [one] = proposals(
    letter,
    kind,
    said(letter, kind === 'give' && direction === 'from-them' ? 'thanks-due' : kind)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 1),
  );
  return one ? { ...one, kind, direction, subject: evidenceLine(one.evidence, 120) } : null;
}

/**
 * What a letter's new text seems to do, each kind once, for its reader to confirm. Quotes must be gone.
 * @param language the letter's, as `languageOf` tells it
 */
export function gesturesOf(newText: string, direction: GestureDirection, language: TactLanguage): GestureProposal[] {
  const letter = read(newText, language);
  const introduces = gesture(letter, 'introduce', direction);
  const thanks = gesture(letter, 'thank', direction);
  // Introducing two people is the gift, whatever each is said to look for.
  if (introduces) return thanks ? [introduces, thanks] : [introduces];
  return [gesture(letter, 'ask', direction), thanks, gesture(letter, 'give', direction), gesture(letter, 'share', direction)].filter(
    one => one !== null,
  );
}

/** What a letter of the user's asks of its reader, or null: the one gesture that is looked for while they type. */
export function askIn(newText: string, language: TactLanguage): GestureProposal | null {
  const letter = read(newText, language);
  const ask = gesture(letter, 'ask', 'from-me');
  return ask && gesture(letter, 'introduce', 'from-me') === null ? ask : null;
}

/** Needs a letter from somebody tells of: theirs, or of people near them. */
export function needsIn(newText: string, language: TactLanguage): Proposal[] {
  const letter = read(newText, language);
  // Who makes two people known to each other tells of needs that are being met.
  return gesture(letter, 'introduce', 'from-them') ? [] : proposals(letter, 'need', said(letter, 'need'));
}

/** What a letter says is to be had: given away, let, offered. */
export function offersIn(newText: string, language: TactLanguage): Proposal[] {
  const letter = read(newText, language);
  return letter.sentences.flatMap(sentence => {
    const hit = hitIn(sentence, language === 'fr' ? OFFER_FR : OFFER_EN);
    return hit ? [proposal(letter, sentence, hit.rule)] : [];
  });
}

/** What the writer says they will do for the reader. */
export function promisesIn(newText: string, language: TactLanguage): Proposal[] {
  const letter = read(newText, language);
  return proposals(letter, 'promise', said(letter, 'promise'));
}
