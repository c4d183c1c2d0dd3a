import { cadence, type Cadence } from '../../../shared/contract/writing.ts';
import { CIRCLE_COLOURS } from '../../../shared/domain/agenda/circle.ts';
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

/** `--every 30-60`: ideal and maximum days; `--every 30`: twice as many at most. */
function cadenceOption(context: CommandContext): Cadence | undefined {
  const given = textOption(context, 'every');
  if (given === undefined) return undefined;
  const [, ideal, max] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(given) ?? [];
  const idealDays = Number(ideal);
  const parsed = cadence.safeParse({ idealDays, maxDays: max === undefined ? 2 * idealDays : Number(max) });
  if (!parsed.success) throw new UsageError(context.words.cli.badValue('--every', given));
  return parsed.data;
}

/** `circle add Mentors --purpose "…" --register vous`; of the same name: changes that circle. */
export const run = (context: CommandContext): Promise<void> => {
  const name = context.positionals[0] ?? '';
  const every = cadenceOption(context);
  return withBackend(context, async ({ ask, words }) => {
    const known = (await ask('circle.list', {})).find(circle => circle.name.toLowerCase() === name.toLowerCase());
    const circle = await ask('circle.save', {
      id: known?.id ?? null,
      name,
      purpose: textOption(context, 'purpose') ?? known?.purpose ?? '',
      space: chosen(context, 'space', SPACES, known?.space ?? 'professional'),
      register: chosen(context, 'register', REGISTERS, known?.register ?? null),
      language: chosen(context, 'language', LANGUAGES, known?.language ?? null),
      cadence: every,
      colour: chosen(context, 'colour', CIRCLE_COLOURS, known?.colour ?? null),
    });
    if (context.json) return printJson(context, circle);
    context.terminal.out(`${words.campaigns.circleSaved(circle.name)}\n`);
  });
};
