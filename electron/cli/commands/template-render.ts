import { parse } from 'yaml';
import { failed } from '../../../shared/contract/call.ts';
import { z } from '../../../shared/contract/zod.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const given = z.record(z.string(), z.coerce.string());

/** `{news: "…"}`, what the template's `campaign.…` names. */
function fieldsOf(context: CommandContext): Record<string, string> {
  const text = textOption(context, 'fields');
  if (text === undefined) return {};
  try {
    return given.parse(parse(text));
  } catch {
    throw new UsageError(context.words.cli.badValue('--fields', text));
  }
}

/** `template render check-in --person ana@example.org`: by kind or number, for a real person or an invented one. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, failure }) => {
    const wanted = context.positionals[0] ?? '';
    const spoken = textOption(context, 'language');
    if (spoken !== undefined && spoken !== 'en' && spoken !== 'fr') throw new UsageError(words.cli.badValue('--language', spoken));
    const address = textOption(context, 'person');
    const person = address === undefined ? null : await ask('person.get', { address });
    const marks = person ? await ask('marks.get', { personId: person.id }) : null;
    const circle = marks && (await ask('circle.list', {})).find(({ id }) => id === marks.circleId);
    const { language: preferred } = await ask('preferences.get', {});
    const language = spoken ?? marks?.language ?? circle?.language ?? (preferred === 'system' ? context.lang : preferred);
    const register = marks?.register ?? circle?.register ?? (language === 'fr' ? 'vous' : 'first-name');
    const all = await ask('template.list', {});
    const ofKind = all.filter(template => template.kind === wanted && template.language === language);
    const template =
      all.find(({ id }) => String(id) === wanted) ?? ofKind.find(({ registers }) => registers.includes(register)) ?? ofKind[0];
    if (!template) throw failure(failed('template-unknown', { template: wanted }).error);
    const { subject, body } = template;
    const preview = await ask('template.preview', {
      subject,
      body,
      language: template.language,
      personId: person?.id ?? null,
      fields: fieldsOf(context),
      personalLine: textOption(context, 'line') ?? '',
    });
    if (context.json) return printJson(context, preview);
    const { finding, holds, look, subjectLine } = words.templates;
    for (const { rule, severity, span } of preview.findings) {
      const sentence = finding(rule, printable(span));
      context.terminal.err(`${severity === 'hold' ? holds(sentence) : look(sentence)}\n`);
    }
    const lines = preview.text.trimEnd().split('\n').map(printable);
    context.terminal.out(`${subjectLine(printable(preview.subject))}\n\n${lines.join('\n')}\n`);
  });
