import { type Messages, messages } from '../../../shared/i18n/index.ts';
import type { Lang } from '../../../shared/contract/shapes.ts';
import type { Ports } from '../ports/index.ts';

export const languageOf = ({ preferences, info }: Pick<Ports, 'preferences' | 'info'>): Lang => {
  const { language } = preferences.get();
  return language === 'system' ? info.systemLanguage : language;
};

/** For what is written into files: in the user's language. */
export const wordsOf = (ports: Pick<Ports, 'preferences' | 'info'>): Messages['peopleFiles'] => messages(languageOf(ports)).peopleFiles;
