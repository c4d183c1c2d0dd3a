import { SPACES } from '../../../shared/domain/campaigns/campaign.ts';
import { REGISTERS } from '../../../shared/domain/templates/template-values.ts';
import { withBackend } from '../open-backend.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const LANGUAGES = ['en', 'fr'] as const;

/** One of the allowed words, or what was meant by leaving it out. */
function chosen<T extends string, N>(context: CommandContext, option: string, allowed: readonly T[], otherwise: N): T | N {
  const given = textOption(context, option);
  if (given === undefined) return otherwise;
  const found = allowed.find(word => word === given);
  if (found === undefined) throw new UsageError(context.words.cli.badValue(`--${option}`, given));
  return found;
}

/** `circle add Mentors --purpose "…" --register vous`; of the same name: changes that circle. */
export const run = (context: CommandContext): Promise<void> => {
  const name = context.positionals[0] ?? '';
  return withBackend(context, async ({ ask, words }) => {
    const known = (await ask('circle.list', {})).find(circle => circle.name.toLowerCase() === name.toLowerCase());
    const circle = await ask('circle.save', {
      id: known?.id ?? null,
      name,
      purpose: textOption(context, 'purpose') ?? known?.purpose ?? '',
      space: chosen(context, 'space', SPACES, known?.space ?? 'professional'),
      register: chosen(context, 'register', REGISTERS, known?.register ?? null),
      language: chosen(context, 'language', LANGUAGES, known?.language ?? null),
    });
    if (context.json) return printJson(context, circle);
    context.terminal.out(`${words.campaigns.circleSaved(circle.name)}\n`);
  });
};
