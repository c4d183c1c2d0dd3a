import type { Register, TemplateLanguage } from '../template-values.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import type { LibraryTemplate, TemplateKind } from './library-template.ts';

export const LIBRARY: readonly LibraryTemplate[] = [...english, ...french];

/** The text for one person: their language and register, or none; never one in the other register. */
export const libraryTemplate = (kind: TemplateKind, language: TemplateLanguage, register: Register): LibraryTemplate | null =>
  LIBRARY.find(template => template.kind === kind && template.language === language && template.registers.includes(register)) ?? null;
