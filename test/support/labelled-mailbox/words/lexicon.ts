import type { Language } from '../label.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { GERMAN } from './de.ts';
import { ITALIAN } from './it.ts';
import { SPANISH } from './es.ts';

export interface Lexicon {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly subjects: readonly string[];
  /** Greetings: familiar, then polite; `{given}` and `{family}` are filled in. */
  readonly hello: { readonly tu: readonly string[]; readonly vous: readonly string[] };
  readonly statements: { readonly tu: readonly string[]; readonly vous: readonly string[] };
  /** Ask for an answer, with or without a question mark. */
  readonly questions: { readonly tu: readonly string[]; readonly vous: readonly string[] };
  /** End an exchange: nothing is owed. */
  readonly closings: readonly string[];
  readonly bye: { readonly tu: readonly string[]; readonly vous: readonly string[] };
  readonly titles: readonly string[];
  readonly organisations: readonly string[];
  readonly topLevel: string;
  readonly freeMail: readonly string[];
  /** As Outlook names the fields of a quoted header. */
  readonly quoted: { readonly from: string; readonly sent: string; readonly to: string; readonly subject: string };
  /** As Gmail and Thunderbird introduce a quote; `{date}` and `{who}` are filled in. */
  readonly wrote: string;
  readonly replyPrefixes: readonly string[];
  readonly phoneSignature: string;
}

const LEXICA: Readonly<Record<Language, Lexicon>> = { fr: FRENCH, en: ENGLISH, de: GERMAN, es: SPANISH, it: ITALIAN };

export const lexiconOf = (language: Language): Lexicon => LEXICA[language];
