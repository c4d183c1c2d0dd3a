import type { TactLanguage } from '../../gesture.ts';
import type { Sentence } from '../../reading/plain-text.ts';
import type { RuleSet } from '../../reading/rule.ts';
import { type Signs, signsIn } from '../../reading/weigh.ts';
import { EACH_TO_THE_OTHER, TO_TWO } from '../to-two.ts';
import { ASK_SIGNS_EN, ASK_SIGNS_FR } from './ask.ts';
import { GIVE_SIGNS_EN, GIVE_SIGNS_FR } from './give.ts';
import { INTRODUCE_SIGNS_EN, INTRODUCE_SIGNS_FR } from './introduce.ts';
import { NEED_SIGNS_EN, NEED_SIGNS_FR } from './need.ts';
import { PROMISE_SIGNS_EN, PROMISE_SIGNS_FR } from './promise.ts';
import { SETTING_EN, SETTING_FR } from './setting.ts';
import { SHARE_SIGNS_EN, SHARE_SIGNS_FR } from './share.ts';
import { THANK_SIGNS_EN, THANK_SIGNS_FR } from './thank.ts';

/** What a letter may say by its signs. */
export const SAID = ['give', 'ask', 'thank', 'share', 'introduce', 'need', 'promise'] as const;
export type Said = (typeof SAID)[number];

const SIGNS: Readonly<Record<Said | 'setting', Readonly<Record<TactLanguage, RuleSet>>>> = {
  give: { en: GIVE_SIGNS_EN, fr: GIVE_SIGNS_FR },
  ask: { en: ASK_SIGNS_EN, fr: ASK_SIGNS_FR },
  thank: { en: THANK_SIGNS_EN, fr: THANK_SIGNS_FR },
  share: { en: SHARE_SIGNS_EN, fr: SHARE_SIGNS_FR },
  introduce: { en: INTRODUCE_SIGNS_EN, fr: INTRODUCE_SIGNS_FR },
  need: { en: NEED_SIGNS_EN, fr: NEED_SIGNS_FR },
  promise: { en: PROMISE_SIGNS_EN, fr: PROMISE_SIGNS_FR },
  setting: { en: SETTING_EN, fr: SETTING_FR },
};

/** The signs of each sentence of a letter. */
export function signsOf(kind: Said | 'setting', sentences: readonly Sentence[], language: TactLanguage): Signs {
  const signs = signsIn(sentences, SIGNS[kind][language]);
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
