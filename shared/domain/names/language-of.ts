import type { TemplateLanguage } from '../templates/template-values.ts';

const FRENCH =
  /(?<!\p{L})(?:bonjour|bonsoir|salut|je|tu|vous|nous|est|et|le|pour|avec|merci|une?|les|des|dans|bien|très|que|qui|pas|du|au|mais|cordialement)(?!\p{L})|[çœ]|(?<!\p{L})[cdjlmnst][’'](?=\p{L})/giu;
const ENGLISH =
  /(?<!\p{L})(?:hello|dear|you|the|and|is|are|for|with|thanks|thank|have|this|that|your|of|to|it|but|not|i|we|my|was|will|would|regards)(?!\p{L})|[’'](?:ll|ve|re|d|m)(?!\p{L})/giu;

/** The language of a text, French or English; null where it is too short to tell or neither. */
export function languageOf(text: string): TemplateLanguage | null {
  const start = text.slice(0, 4000);
  const french = start.match(FRENCH)?.length ?? 0;
  const english = start.match(ENGLISH)?.length ?? 0;
  if (Math.max(french, english) < 2 || french === english) return null;
  return french > english ? 'fr' : 'en';
}
