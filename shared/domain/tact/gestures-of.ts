import { evidenceLine } from '../returns/evidence-line.ts';
import type { GestureDirection, GestureKind, GestureProposal, Proposal, TactLanguage } from './gesture.ts';
import { ASK_EN } from './gestures/ask-en.ts';
import { ASK_FR } from './gestures/ask-fr.ts';
import { GIVE_EN } from './gestures/give-en.ts';
import { GIVE_FR } from './gestures/give-fr.ts';
import { INTRODUCE_EN, INTRODUCE_FR, TELLS_OF_BOTH, TO_TWO } from './gestures/introduce.ts';
import { NEED_EN, NEED_FR, OFFER_EN, OFFER_FR } from './gestures/need.ts';
import { PROMISE_EN, PROMISE_FR } from './gestures/promise.ts';
import { BUSINESS_LINK, LINK, SHARE_EN } from './gestures/share-en.ts';
import { SHARE_FR } from './gestures/share-fr.ts';
import { THANK_EN } from './gestures/thank-en.ts';
import { THANK_FR } from './gestures/thank-fr.ts';
import { plainText, type Sentence, sentencesOf } from './reading/plain-text.ts';
import { type Hit, hitIn, type RuleSet } from './reading/rule.ts';

const RULES: Record<GestureKind, Record<TactLanguage, RuleSet>> = {
  give: { en: GIVE_EN, fr: GIVE_FR },
  ask: { en: ASK_EN, fr: ASK_FR },
  thank: { en: THANK_EN, fr: THANK_FR },
  share: { en: SHARE_EN, fr: SHARE_FR },
  introduce: { en: INTRODUCE_EN, fr: INTRODUCE_FR },
};
/** A number or address passed on is a matter for discretion, and no gift of the writer's. */
const DETAILS = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,60}|(?:\+|\b0)\d(?:[\s.-]?\d){7,12}/;
/** What a house sends to all its customers is no gesture of anybody's. */
const CIRCULAR =
  /(?:^|\n)(?:dear|cher|chere|chers|cheres|a (?:nos|tous nos)|to (?:all )?our) (?:valued |loyal |fideles? )?(?:customers?|clients?|clientes?|guests?|subscribers?|abonnee?s?|passengers?|voyageurs?|patients?|patientes?|policyholders?|usagers?|adherents?|visitors?|shoppers?)\b|unsubscribe|desinscri|desabonn|terms and conditions|conditions generales|no-?reply/;
/** Longer than this, a letter that seems to introduce the whole range of a shop. */
const MOST_SENTENCES = 400;

interface Read {
  readonly source: string;
  readonly plain: string;
  readonly sentences: readonly Sentence[];
}

function read(newText: string): Read {
  const text = plainText(newText);
  return { source: text.source, plain: text.plain, sentences: sentencesOf(text).slice(0, MOST_SENTENCES) };
}

const firstHit = ({ sentences }: Read, set: RuleSet): Hit | null => {
  for (const sentence of sentences) {
    const hit = hitIn(sentence, set);
    if (hit) return hit;
  }
  return null;
};

const proposal = ({ source }: Read, { rule, sentence }: Hit): Proposal => ({
  span: sentence.span,
  rule,
  evidence: evidenceLine(source.slice(...sentence.span)),
});

function linkShared({ sentences, plain }: Read): Hit | null {
  const sentence = sentences.find(one => LINK.test(one.plain));
  return sentence && !BUSINESS_LINK.test(plain) ? { rule: 'share.link', sentence, start: 0, end: sentence.plain.length } : null;
}

/** A letter to two people that tells each of the other. */
function introducesTwo({ sentences, plain }: Read): Hit | null {
  const [first] = sentences;
  return first && TO_TWO.test(plain) && TELLS_OF_BOTH.test(plain) ? { rule: 'introduce.to-two', sentence: first, start: 0, end: 0 } : null;
}

function hitFor(kind: GestureKind, letter: Read, language: TactLanguage): Hit | null {
  if (kind !== 'ask' && CIRCULAR.test(letter.plain)) return null;
  const hit = firstHit(letter, RULES[kind][language]);
  if (kind === 'share') return hit ?? linkShared(letter);
  if (kind === 'introduce') return hit ?? introducesTwo(letter);
  return kind === 'give' && hit !== null && DETAILS.test(letter.plain) ? null : hit;
}

/** What is only announced is a promise; who thanks tells of what they were given; what is passed on unasked is shared. */
function isNoGift({ rule, sentence }: Hit, letter: Read, found: ReadonlyMap<GestureKind, Hit>, language: TactLanguage): boolean {
  const isSaid = (set: RuleSet): boolean => hitIn(sentence, set) !== null;
  if (/\.(?:offer|free|word-put-in|deed|found)$/.test(rule) && isSaid(language === 'fr' ? PROMISE_FR : PROMISE_EN)) return true;
  if (found.has('thank') && (isSaid(RULES.thank[language]) || /\.(?:offer|free|found-you|here-it-is)$/.test(rule))) return true;
  return rule === 'give.here-it-is' && isSaid(RULES.share[language]) && letter.sentences.length < 4;
}

/**
 * What a letter's new text seems to do, each kind once, for its reader to confirm. Quotes must be gone.
 * @param language the letter's, as `languageOf` tells it
 */
export function gesturesOf(newText: string, direction: GestureDirection, language: TactLanguage): GestureProposal[] {
  const letter = read(newText);
  const found = new Map<GestureKind, Hit>();
  for (const kind of ['introduce', 'ask', 'thank', 'give', 'share'] as const) {
    const hit = hitFor(kind, letter, language);
    if (hit) found.set(kind, hit);
  }
  const give = found.get('give');
  if (give && isNoGift(give, letter, found, language)) found.delete('give');
  // Introducing two people is the gift, whatever each is said to look for.
  if (found.has('introduce')) for (const kind of ['ask', 'give', 'share'] as const) found.delete(kind);
  return [...found].map(([kind, hit]) => {
    const one = proposal(letter, hit);
    return { ...one, kind, direction, subject: evidenceLine(one.evidence, 120) };
  });
}

const proposals = (letter: Read, set: RuleSet): Proposal[] =>
  letter.sentences.flatMap(sentence => {
    const hit = hitIn(sentence, set);
    return hit ? [proposal(letter, hit)] : [];
  });

/** Needs a letter from somebody tells of: theirs, or of people near them. */
export function needsIn(newText: string, language: TactLanguage): Proposal[] {
  const letter = read(newText);
  // Who makes two people known to each other tells of needs that are being met.
  if (hitFor('introduce', letter, language)) return [];
  return proposals(letter, language === 'fr' ? NEED_FR : NEED_EN);
}

/** What a letter says is to be had: given away, let, offered. */
export const offersIn = (newText: string, language: TactLanguage): Proposal[] =>
  proposals(read(newText), language === 'fr' ? OFFER_FR : OFFER_EN);

/** What the writer says they will do for the reader. */
export const promisesIn = (newText: string, language: TactLanguage): Proposal[] =>
  proposals(read(newText), language === 'fr' ? PROMISE_FR : PROMISE_EN);
