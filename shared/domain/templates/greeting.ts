import type { Register, TemplateLanguage } from './template-values.ts';

/**
 * The first line of a mail, comma included. Never a guess of gender: French formality is « Bonjour Marie Durand, » rather than
 * « Chère Madame ». Without any name the greeting stands alone, and pre-flight says so.
 */
export function greeting(
  person: { first_name: string; last_name: string; name: string },
  register: Register,
  language: TemplateLanguage,
): string {
  const first = person.first_name.trim();
  const full = [first, person.last_name.trim()].filter(Boolean).join(' ') || person.name.trim();
  const formal = register === 'formal' || (register === 'vous' && first === '');
  const called = formal ? full : first || full;
  const word = language === 'fr' ? (register === 'tu' ? 'Salut' : 'Bonjour') : formal ? 'Dear' : 'Hello';
  return called ? `${word} ${called},` : `${word},`;
}
