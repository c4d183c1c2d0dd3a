import type { TemplateRow } from '../../../shared/contract/writing.ts';
import type { Register, TemplateLanguage } from '../../../shared/domain/templates/template-values.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../shared/domain/templates/library/library-template.ts';

/** Where a letter starts: `blank`, an occasion (`kind:check-in`), or a template of the user's (`own:3`). */
export type Start = string;

export interface StartText {
  readonly subject: string;
  readonly body: string;
  readonly kind: TemplateKind | null;
}

const BLANK: StartText = { subject: '', body: '{{ person | greeting }}\n\n\n\n{{ me.first_name }}\n', kind: null };

const suits = (row: TemplateRow, language: TemplateLanguage, register: Register): boolean =>
  row.language === language && row.registers.includes(register);

/** What may be started from in this language and manner, the user's own first. */
export function startsFor(
  templates: readonly TemplateRow[],
  language: TemplateLanguage,
  register: Register,
): { id: Start; row: TemplateRow }[] {
  const fit = templates.filter(row => suits(row, language, register));
  const own = fit.filter(({ builtIn }) => !builtIn).map(row => ({ id: `own:${row.id}`, row }));
  const library = TEMPLATE_KINDS.flatMap(kind => {
    const row = fit.find(one => one.builtIn && one.kind === kind);
    return row ? [{ id: `kind:${kind}`, row }] : [];
  });
  return [...own, ...library];
}

export function textOfStart(start: Start, starts: readonly { readonly id: Start; readonly row: TemplateRow }[]): StartText {
  const found = starts.find(({ id }) => id === start);
  return found ? { subject: found.row.subject, body: found.row.body, kind: found.row.kind } : BLANK;
}
