import type { TemplateRow } from '../../../shared/contract/writing.ts';
import { libraryById, libraryId } from '../../../shared/domain/templates/library/library-id.ts';
import { LIBRARY } from '../../../shared/domain/templates/library/index.ts';
import type { LibraryTemplate, TemplateKind } from '../../../shared/domain/templates/library/library-template.ts';
import type { Register, TemplateLanguage } from '../../../shared/domain/templates/template-values.ts';
import type { Tone } from '../../../shared/domain/templates/tone.ts';
import type { WritingStore } from '../ports/writing-store.ts';

export const fromLibrary = (template: LibraryTemplate): TemplateRow => ({
  ...template,
  id: libraryId(template),
  name: template.kind,
  registers: [...template.registers],
  version: 1,
  builtIn: true,
});

/** The user's own first, then the library's. */
export const allTemplates = (store: WritingStore): TemplateRow[] => [
  ...store.templates.list().map(template => ({ ...template, builtIn: false })),
  ...LIBRARY.map(fromLibrary),
];

/** By the number the contract gives it, removed ones too; null where there is none. */
export function templateById(store: WritingStore, id: number): TemplateRow | null {
  const built = libraryById(id);
  if (built) return fromLibrary(built);
  const own = store.templates.get(id);
  return own ? { ...own, builtIn: false } : null;
}

/** What a letter was made from, for the record: `library:check-in/fr`, `own:3@2`. */
export const nameOf = ({ builtIn, id, kind, language, version }: TemplateRow): string =>
  builtIn ? `library:${kind}/${language}` : `own:${id}@${version}`;

/** The texts one letter may be made from: those the user chose, else the library's of the kind. */
export function textsFor(store: WritingStore, kind: TemplateKind, chosen: readonly number[]): readonly TemplateRow[] {
  const picked = chosen.flatMap(id => templateById(store, id) ?? []);
  return picked.length > 0 ? picked : LIBRARY.filter(template => template.kind === kind).map(fromLibrary);
}

const serves = (text: TemplateRow, language: TemplateLanguage, register: Register): boolean =>
  text.language === language && text.registers.includes(register);

/** The text in somebody's language and register, never in another register that the user knows to be wrong; null where there is none. */
export const textIn = (texts: readonly TemplateRow[], { language, register, registerKnown }: Tone): TemplateRow | null =>
  texts.find(text => serves(text, language, register)) ?? (registerKnown ? null : (texts.find(text => text.language === language) ?? null));
