import { evidenceLine } from '../../returns/evidence-line.ts';
import { spokenIn } from '../../templates/register-mix.ts';
import type { Draft, DraftContext, UsualManner } from '../draft.ts';
import type { Finding, Span } from '../finding.ts';
import { type PlainText, plainText, type Sentence, spanIn } from '../reading/plain-text.ts';
import type { RuleSet } from '../reading/rule.ts';
import { firstLine, lastWords, wordsIn } from './ends-of-letter.ts';
import { languageOf } from '../../names/language-of.ts';
import { registerSlip } from './register-slip.ts';
import { FAMILIAR, FORMAL } from './space.ts';

const IN_TEXT = { kind: 'text' } as const;
/** One expression may slip in; two make a tone. */
const ENOUGH = 2;
/** Below this no draft is long, whatever is usual. */
const LONG_WORDS = 150;

const found = (
  guard: Finding['guard'],
  severity: Finding['severity'],
  span: Span,
  rule: string,
  message: Finding['message'],
  text: string,
): Finding => ({
  guard,
  severity,
  part: IN_TEXT,
  span,
  rule,
  message,
  evidence: evidenceLine(text.slice(...span)),
});

function registerFinding({ text }: Draft, { register }: UsualManner, plain: PlainText): Finding | null {
  if (register !== 'tu' && register !== 'vous') return null;
  const words = registerSlip(text, plain, register);
  if (words === null) return null;
  const at = plain.plain.indexOf(plainText(words, true).plain);
  const span: Span = at < 0 ? [0, Math.min(text.length, 80)] : spanIn(plain, at, at + words.length);
  const usual = spokenIn(register);
  return found(
    'register',
    'interrupt',
    span,
    'register.other',
    { code: 'other-register', params: { usual, said: usual === 'tu' ? 'vous' : 'tu' } },
    text,
  );
}

interface Expression {
  readonly each: RegExp;
  readonly unless: RegExp | undefined;
}
const everyOne = ({ rules }: RuleSet): readonly Expression[] =>
  rules.map(({ when, unless }) => ({ each: new RegExp(when.source, 'gm'), unless }));
const FORMAL_WORDS = everyOne(FORMAL);
/** « Saluuut », "sooo": a vowel drawn out; no "www", no Roman number. Faces and hearts say as much. */
const FAMILIAR_SIGNS: readonly RegExp[] = [
  /\b[a-z]*([aeouhmyz])\1{2,}[a-z]*/g,
  /[\u{1f600}-\u{1f64f}\u{1f48b}-\u{1f49f}\u{1f37a}-\u{1f37b}\u2764]/gu,
];
const FAMILIAR_WORDS: readonly Expression[] = [...everyOne(FAMILIAR), ...FAMILIAR_SIGNS.map(each => ({ each, unless: undefined }))];

/** Different expressions of one manner, over the whole letter. */
function expressions(
  sentences: readonly Sentence[],
  plain: string,
  set: readonly Expression[],
): { words: string[]; first: Sentence } | null {
  const words = new Set<string>();
  let first: Sentence | null = null;
  for (const { each, unless } of set) {
    for (const match of plain.matchAll(each)) {
      const sentence = sentences.find(one => match.index >= one.from && match.index < one.from + one.plain.length);
      if (!sentence || unless?.test(sentence.plain)) continue;
      words.add(match[0].trim().replace(/[\s,.!?]+$/, ''));
      if (first === null || sentence.from < first.from) first = sentence;
    }
  }
  return first === null ? null : { words: [...words], first };
}

function spaceFinding({ text }: Draft, { space }: DraftContext, plain: PlainText, sentences: readonly Sentence[]): Finding | null {
  if (space === null) return null;
  const seen = expressions(sentences, plain.plain, space === 'friends' ? FORMAL_WORDS : FAMILIAR_WORDS);
  if (seen === null || seen.words.length < ENOUGH) return null;
  const words = seen.words.slice(0, 3).join(', ');
  return space === 'friends'
    ? found('space', 'interrupt', seen.first.span, 'space.formal', { code: 'formal-to-friend', params: { words } }, text)
    : found('space', 'interrupt', seen.first.span, 'space.familiar', { code: 'familiar-at-work', params: { words } }, text);
}

function lengthFinding({ text }: Draft, { myWords, theirWords }: UsualManner, factor: number): Finding | null {
  const words = wordsIn(text);
  const usual = Math.max(myWords ?? 0, theirWords ?? 0);
  if (usual === 0 || words < LONG_WORDS || words < factor * usual) return null;
  const whose = (theirWords ?? 0) > 0 ? 'theirs' : 'mine';
  return found(
    'length',
    'notice',
    [0, text.length],
    'length.longer',
    {
      code: 'much-longer',
      params: { words, usual: (whose === 'theirs' ? theirWords : myWords) ?? usual, whose },
    },
    text,
  );
}

const FORMAL_HELLO = /^(?:dear (?:sir|madam|mr|mrs|ms|dr|prof)|madame|monsieur|cher monsieur|chere madame)\b/;
const EASY_HELLO = /^(?:hi|hey|hiya|yo|salut|coucou|hello)\b/;
/** Only a jump from one end to the other is worth a word: « Bonjour » for « Bonjour Marie » is not. */
const kindOfHello = (line: string): 'formal' | 'easy' | null => {
  const plain = line.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return FORMAL_HELLO.test(plain) ? 'formal' : EASY_HELLO.test(plain) ? 'easy' : null;
};
const FORMAL_BYE = /\b(?:yours (?:faithfully|sincerely)|agreer|salutations|sincerement|respectueu)/;
const EASY_BYE = /\b(?:x+|love|hugs|cheers|bises?|bisous?|ciao|kiss|a plus|je t'embrasse)\b/;
const kindOfBye = (line: string): 'formal' | 'easy' | null => {
  const plain = line.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  return FORMAL_BYE.test(plain) ? 'formal' : EASY_BYE.test(plain) ? 'easy' : null;
};

function greetingFinding({ text }: Draft, { greeting }: UsualManner): Finding | null {
  const said = firstLine(text);
  if (said === null || greeting === null) return null;
  const [was, is] = [kindOfHello(greeting), kindOfHello(said.words)];
  if (was === null || is === null || was === is) return null;
  return found(
    'greeting',
    'notice',
    said.span,
    'greeting.other',
    { code: 'other-greeting', params: { usual: evidenceLine(greeting, 60), said: evidenceLine(said.words, 60) } },
    text,
  );
}

function signOffFinding({ text }: Draft, { signOff }: UsualManner): Finding | null {
  const said = lastWords(text);
  if (said === null || signOff === null) return null;
  const [was, is] = [kindOfBye(signOff), kindOfBye(said.words)];
  if (was === null || is === null || was === is) return null;
  return found(
    'greeting',
    'notice',
    said.span,
    'greeting.sign-off',
    { code: 'other-sign-off', params: { usual: evidenceLine(signOff, 60), said: evidenceLine(said.words, 60) } },
    text,
  );
}

function languageFinding({ text }: Draft, { language }: UsualManner): Finding | null {
  const said = languageOf(text);
  if (language === null || said === null || said === language) return null;
  return found(
    'language',
    'notice',
    [0, text.length],
    'language.other',
    { code: 'other-language', params: { usual: language, said } },
    text,
  );
}

/** Where a draft breaks the manner the two have: register, space, language, greeting, length. */
export function mannerFindings(draft: Draft, context: DraftContext, plain: PlainText, sentences: readonly Sentence[]): Finding[] {
  const { usual, settings } = context;
  const space = spaceFinding(draft, context, plain, sentences);
  if (usual === null) return space ? [space] : [];
  const language = languageFinding(draft, usual);
  return [
    // A letter in another language has no tu, and another greeting.
    language === null ? registerFinding(draft, usual, plain) : null,
    space,
    language,
    language ? null : greetingFinding(draft, usual),
    language ? null : signOffFinding(draft, usual),
    lengthFinding(draft, usual, settings.lengthFactor),
  ].filter(one => one !== null);
}
