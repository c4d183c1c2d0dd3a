import type { ReviewItem } from '../../../shared/contract/identity.ts';
import { withBackend, type OpenedBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { table } from '../table.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const DECISIONS = ['same', 'different'] as const;

/** `review`: who may be one person, and why; `review --same A,B`, `--different A,B`, `--take-back TOKEN` answer. */
export const run = (context: CommandContext): Promise<void> => {
  const given = [...DECISIONS, 'take-back'].filter(option => textOption(context, option) !== undefined);
  if (given.length > 1) throw new UsageError(context.words.identity.oneAnswer);
  return withBackend(context, async opened => {
    const undo = textOption(context, 'take-back');
    if (undo !== undefined) return takeBack(context, opened, undo);
    const decision = DECISIONS.find(each => given.includes(each));
    return decision ? decide(context, opened, decision) : list(context, opened);
  });
};

async function takeBack(context: CommandContext, { ask, words }: OpenedBackend, undo: string): Promise<void> {
  await ask('person.undo', { undo });
  if (context.json) return printJson(context, { undone: true });
  context.terminal.out(`${words.identity.undone}\n`);
}

async function decide(context: CommandContext, { ask, words: { identity } }: OpenedBackend, decision: 'same' | 'different'): Promise<void> {
  const [a = '', b = '', ...more] = (textOption(context, decision) ?? '').split(',').map(each => each.trim());
  if (a === '' || b === '' || more.length > 0) throw new UsageError(identity.oneAnswer);
  const { undo } = await ask('review.decide', { a, b, decision });
  if (context.json) return printJson(context, { a, b, decision, undo });
  const pair = [printable(a), printable(b)] as const;
  const said = decision === 'same' ? identity.merged(...pair) : identity.apart(...pair);
  context.terminal.out(`${said}\n${undo === null ? '' : `${identity.howToUndo(undo)}\n`}`);
}

const percent = (score: number): number => Math.round(score * 100);

async function list(context: CommandContext, { ask, words: { identity } }: OpenedBackend): Promise<void> {
  const items = await ask('review.list', {});
  const why = ({ reasons }: ReviewItem): string[] => reasons.map(identity.reason);
  if (context.json) {
    return printJson(
      context,
      items.map(item => ({
        a: { address: item.a, name: item.first.name },
        b: { address: item.b, name: item.second.name },
        score: item.score,
        reasons: item.reasons,
        why: why(item),
      })),
    );
  }
  if (items.length === 0) return context.terminal.out(`${identity.noQuestions}\n`);
  const who = (name: string, address: string): string => (name === address ? address : `${name} <${address}>`);
  context.terminal.out(
    table(items, [
      { title: identity.columns.a, cell: ({ first, a }) => who(first.name, a), most: 50 },
      { title: identity.columns.b, cell: ({ second, b }) => who(second.name, b), most: 50 },
      { title: identity.columns.likely, cell: ({ score }) => `${percent(score)} %`, right: true },
      { title: identity.columns.why, cell: item => why(item).join(' '), most: 120 },
    ]),
  );
}
