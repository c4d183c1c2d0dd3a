import { createLiquid } from './liquid-engine.ts';
import type { Rendered, RenderJob } from '../../backend/ports/template-renderer.ts';

const MAX_TEXT = 100_000;

const lineOf = (message: string): number | null => {
  const line = /line:(\d+)/.exec(message)?.[1];
  return line === undefined ? null : Number(line);
};

/**
 * Names used as they are: `{{ person.first_name }}`, but not `{{ person.first_name | default: "friend" }}`, nor what the template itself
 * asks about first (`{% if person.organisation != "" %}`).
 */
function needed(template: string): string[] {
  const names = new Set<string>();
  const asked = new Set<string>();
  for (const [, condition = ''] of template.matchAll(/\{%-?\s*(?:if|elsif|unless|case)\b([\s\S]{0,2000}?)%\}/g)) {
    for (const [name] of condition.matchAll(/[a-z_]+(?:\.[a-z_]+)*/gi)) asked.add(name);
  }
  for (const [, expression = ''] of template.matchAll(/\{\{-?([\s\S]{0,2000}?)-?\}\}/g)) {
    if (/\|\s*(?:default|greeting)\b/.test(expression)) continue;
    const name = /^\s*([a-z_]+(?:\.[a-z_]+)*)/i.exec(expression)?.[1];
    if (name && !asked.has(name)) names.add(name);
  }
  return [...names];
}

/** Runs inside the worker. Any failure is a value. */
export function render({ template, values, language, timeZone, now }: RenderJob): Rendered {
  const refuse = (error: unknown): Rendered => {
    const message = error instanceof Error ? error.message.slice(0, 300) : 'unreadable';
    const problem = /undefined variable/.test(message) ? 'unknown-name' : /limit exceeded/.test(message) ? 'too-much' : 'syntax';
    return { ok: false, problem, message, line: lineOf(message) };
  };
  if (template.length > MAX_TEXT) return { ok: false, problem: 'too-much', message: 'the template is too long', line: null };
  try {
    const engine = createLiquid(language, timeZone, now);
    const text: unknown = engine.parseAndRenderSync(template, values);
    if (typeof text !== 'string' || text.length > MAX_TEXT)
      return { ok: false, problem: 'too-much', message: 'the text is too long', line: null };
    return { ok: true, text, needs: needed(template) };
  } catch (error) {
    return refuse(error);
  }
}
