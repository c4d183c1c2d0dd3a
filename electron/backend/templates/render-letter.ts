import type { Finding } from '../../../shared/contract/writing.ts';
import type { TemplateLanguage, TemplateValues } from '../../../shared/domain/templates/template-values.ts';
import type { Rendered, RenderJob, TemplateRenderer } from '../ports/template-renderer.ts';

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  /** It had to be stopped: so it would for everybody else. */
  readonly isEndless: boolean;
  /** What the templates themselves got wrong. */
  readonly problems: readonly Finding[];
  /** Dotted names used as they are and blank for this person. */
  readonly blank: readonly string[];
}

/** `person.first_name` of the values; null where there is no such value. */
function valueAt(values: object, path: string): unknown {
  let value: unknown = values;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A paragraph of its own after the greeting, for templates that left no place for the personal line. */
function withLine(text: string, line: string): string {
  if (line === '' || text.includes(line)) return text;
  const end = text.indexOf('\n\n');
  return end < 0 ? `${text.trimEnd()}\n\n${line}\n` : `${text.slice(0, end)}\n\n${line}${text.slice(end)}`;
}

/** Line ends and blank lines as a hand would leave them. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const isTooMuch = (rendered: Rendered): boolean => !rendered.ok && rendered.problem === 'too-much';

/** Never fails for a bad template: what is wrong with it is a finding. */
export async function renderLetter(
  renderer: TemplateRenderer,
  template: { readonly subject: string; readonly body: string },
  values: TemplateValues,
  { language, timeZone, now }: { readonly language: TemplateLanguage; readonly timeZone: string; readonly now: number },
): Promise<RenderedLetter> {
  const render = async (source: string): Promise<Rendered> => {
    const job: RenderJob = { template: source, values, language, timeZone, now };
    const once = await renderer.render(job);
    // A computer that is busy for a moment is not a template that will not end.
    return isTooMuch(once) ? renderer.render(job) : once;
  };
  const [subject, body] = [await render(template.subject), await render(template.body)];
  const parts: readonly Rendered[] = [subject, body];
  const problems = parts.flatMap((part): Finding[] =>
    part.ok
      ? []
      : [{ rule: 'template-error', severity: 'hold', span: part.line === null ? part.message : `${part.line}: ${part.message}` }],
  );
  const needs = new Set(parts.flatMap(part => (part.ok ? part.needs : [])));
  return {
    subject: subject.ok ? tidy(subject.text).replaceAll('\n', ' ') : template.subject,
    text: body.ok ? `${tidy(withLine(body.text, values.personal_line.trim()))}\n` : template.body,
    problems,
    isEndless: parts.some(isTooMuch),
    blank: [...needs].filter(name => isBlank(valueAt(values, name))),
  };
}
