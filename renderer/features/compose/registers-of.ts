import type { Register, TemplateLanguage } from '../../../shared/domain/templates/template-values.ts';

const REGISTERS: Record<TemplateLanguage, readonly Register[]> = { fr: ['tu', 'vous', 'formal'], en: ['first-name', 'formal'] };

/** The manners a language knows. */
export const registersOf = (language: TemplateLanguage): readonly Register[] => REGISTERS[language];
