import type { Register, TemplateLanguage } from '../template-values.ts';

export const TEMPLATE_KINDS = [
  'check-in',
  'thanks-help',
  'thanks-introduction',
  'thanks-added',
  'thanks-meeting',
  'new-year-clients',
  'new-year-colleagues',
  'new-year-mentors',
  'new-year-friends',
  'birthday',
  'new-job',
  'my-news',
  'sharing',
  'answering-late',
  'introduction-ask-first',
  'introduction-ask-second',
  'introduction-introduce',
  'condolences',
  'polite-no',
  'introduction-not-now',
  'passing-on-details',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** One text of the library. Registers name who it may go to: a text in « tu » never goes to somebody one writes « vous » to. */
export interface LibraryTemplate {
  readonly kind: TemplateKind;
  readonly language: TemplateLanguage;
  readonly registers: readonly Register[];
  readonly subject: string;
  readonly body: string;
}

/** Lines of a mail: an empty string parts paragraphs. */
export const letter = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** How it is signed: the whole name where one is formal. */
export const SIGNED = '{% if person.register == "formal" %}{{ me.name }}{% else %}{{ me.first_name }}{% endif %}';

/** From January to June wishes are for a year that has begun. */
export const byTime = (begun: string, ending: string): string =>
  `{% if today.year == today.next_year %}${begun}{% else %}${ending}{% endif %}`;

/** The recipient's own line where there is one, as a paragraph of its own. */
export const PERSONAL = '{% if personal_line != "" %}{{ personal_line }}\n\n{% endif %}';
