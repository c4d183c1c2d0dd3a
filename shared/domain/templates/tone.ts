import type { Register, TemplateLanguage } from './template-values.ts';

interface Said {
  readonly register: Register | null;
  readonly language: TemplateLanguage | null;
}

export interface Tone {
  readonly language: TemplateLanguage;
  readonly register: Register;
  /** False where nobody said: then it is only the usual one, and worth a look. */
  readonly languageKnown: boolean;
  readonly registerKnown: boolean;
}

/** Politeness nobody takes amiss. */
const USUAL: Record<TemplateLanguage, Register> = { fr: 'vous', en: 'first-name' };

const NOTHING_SHOWN: Said = { register: null, language: null };

/** A register belongs to its language: « tu » says nothing of a letter in English. */
const registerIn = (shown: Said, language: TemplateLanguage | null): Register | null =>
  shown.language === language ? shown.register : null;

/** How to write to somebody: what the user said of them, else of their circle, else what their own letters to them show, else the usual. Never guessed from a name or a domain. */
export function toneOf(person: Said, circle: Said | null, usual: TemplateLanguage, shown: Said = NOTHING_SHOWN): Tone {
  const language = person.language ?? circle?.language ?? shown.language;
  const register = person.register ?? circle?.register ?? registerIn(shown, language);
  const spoken = language ?? usual;
  return { language: spoken, register: register ?? USUAL[spoken], languageKnown: language !== null, registerKnown: register !== null };
}
