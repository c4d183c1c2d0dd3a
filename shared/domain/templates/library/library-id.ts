import type { TemplateLanguage } from '../template-values.ts';
import { TEMPLATE_KINDS, type LibraryTemplate } from './library-template.ts';
import { LIBRARY } from './index.ts';

const LANGUAGES: readonly TemplateLanguage[] = ['en', 'fr'];
const VARIANTS = 5;

const siblings = ({ kind, language }: LibraryTemplate): readonly LibraryTemplate[] =>
  LIBRARY.filter(other => other.kind === kind && other.language === language);

/** Negative, so that it is no row of the store; by kind, language and place among the variants, so that a grown library keeps its ids. */
export const libraryId = (template: LibraryTemplate): number =>
  -(
    1 +
    TEMPLATE_KINDS.indexOf(template.kind) * LANGUAGES.length * VARIANTS +
    LANGUAGES.indexOf(template.language) * VARIANTS +
    siblings(template).indexOf(template)
  );

export const libraryById = (id: number): LibraryTemplate | null => LIBRARY.find(template => libraryId(template) === id) ?? null;
