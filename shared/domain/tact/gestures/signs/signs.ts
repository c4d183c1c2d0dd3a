import type { TactLanguage } from '../../gesture.ts';
import type { Sentence } from '../../reading/plain-text.ts';
import type { RuleSet } from '../../reading/rule.ts';
import { classReader, wordClasses } from '../../reading/word-classes.ts';
import { type Signs, signsIn } from '../../reading/weigh.ts';
import { EACH_TO_THE_OTHER, TO_TWO } from '../to-two.ts';
import { WORD_CLASSES_EN } from '../word-classes-en.ts';
import { WORD_CLASSES_FR } from '../word-classes-fr.ts';
import { ASK_SIGNS_EN, ASK_SIGNS_FR } from './ask.ts';
import { GIVE_SIGNS_EN, GIVE_SIGNS_FR } from './give.ts';
import { INTRODUCE_SIGNS_EN, INTRODUCE_SIGNS_FR } from './introduce.ts';
import { NEED_SIGNS_EN, NEED_SIGNS_FR } from './need.ts';
import { PROMISE_SIGNS_EN, PROMISE_SIGNS_FR } from './promise.ts';
import { SETTING_EN, SETTING_FR } from './setting.ts';
import { SHARE_SIGNS_EN, SHARE_SIGNS_FR } from './share.ts';
import { THANK_SIGNS_EN, THANK_SIGNS_FR } from './thank.ts';

/** What a letter may say by its signs. */
export const SAID = ['give', 'ask', 'thank', 'share', 'introduce', 'need', 'promise', 'thanks-due'] as const;
export type Said = (typeof SAID)[number];

const SIGNS: Readonly<Record<Exclude<Said, 'thanks-due'> | 'setting', Readonly<Record<TactLanguage, RuleSet>>>> = {
  give: { en: GIVE_SIGNS_EN, fr: GIVE_SIGNS_FR },
  ask: { en: ASK_SIGNS_EN, fr: ASK_SIGNS_FR },
  thank: { en: THANK_SIGNS_EN, fr: THANK_SIGNS_FR },
  share: { en: SHARE_SIGNS_EN, fr: SHARE_SIGNS_FR },
  introduce: { en: INTRODUCE_SIGNS_EN, fr: INTRODUCE_SIGNS_FR },
  need: { en: NEED_SIGNS_EN, fr: NEED_SIGNS_FR },
  promise: { en: PROMISE_SIGNS_EN, fr: PROMISE_SIGNS_FR },
  setting: { en: SETTING_EN, fr: SETTING_FR },
};

const CLASSES: Readonly<Record<TactLanguage, (sentence: string) => string[]>> = {
  en: classReader(
    wordClasses(WORD_CLASSES_EN, [
      [/..ed$/, 'past'],
      [/...ing$/, 'doing'],
    ]),
  ),
  fr: classReader(
    wordClasses(WORD_CLASSES_FR, [
      [/..(?:rai|ras|ra|rons|rez|ront)$/, 'will'],
      [/..(?:rais|rait|rions|riez|raient)$/, 'would'],
      [/...ez$/, 'vous-verb'],
      [/...(?:er|ir|re)$/, 'infinitive'],
    ]),
  ),
};

/** Done to the owner: given to them, or somebody made known. */
const SERVICES = ['give', 'introduce'] as const;

/** The signs of each sentence of a letter. */
export function signsOf(kind: Said | 'setting', sentences: readonly Sentence[], language: TactLanguage): Signs {
  if (kind === 'thanks-due') {
    const all = SERVICES.map(service => signsOf(service, sentences, language));
    return sentences.map((_, at) => all.flatMap(signs => signs[at] ?? []));
  }
  const signs = signsIn(sentences, SIGNS[kind][language]);
  if (kind === 'setting')
    return signs.map((those, at) => [...those, ...CLASSES[language](sentences[at]?.plain ?? '').map(name => `word.${name}`)]);
  if (kind !== 'introduce') return signs;
  const begins = `${sentences
    .slice(0, 4)
    .map(({ plain }) => plain)
    .join('\n')}\n`;
  const toTwo = [
    ...(TO_TWO.test(begins) ? ['introduce.to-two'] : []),
    ...(EACH_TO_THE_OTHER.test(begins.replaceAll('\n', ' ')) ? ['introduce.each-to-the-other'] : []),
  ];
  return signs.map((those, at) => (at === 0 ? [...those, ...toTwo] : those));
}
