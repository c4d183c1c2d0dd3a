import { namedCircle } from '../named-circle.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `circle assign Mentors ana@example.org`; `none` takes out of every circle. Says whose rhythm it costs, where there was no room. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened => {
    const { ask, words } = opened;
    const [name = '', address = ''] = context.positionals;
    const circle = name === 'none' ? null : await namedCircle(opened, name);
    const person = await ask('person.get', { address });
    const adding = circle ? await ask('capacity.adding', { personIds: [person.id], circleId: circle.id }) : null;
    const marks = await ask('marks.set', { personId: person.id, marks: { circleId: circle?.id ?? null } });
    const costs = adding?.costs ?? [];
    if (context.json) return printJson(context, { address, ...marks, costs });
    const who = printable(person.name);
    context.terminal.out(`${circle ? words.campaigns.assigned(who, circle.name) : words.campaigns.unassigned(who)}\n`);
    if (adding && adding.sustained !== null && costs.length > 0) {
      const names = costs.map(cost => printable(cost.name || cost.address));
      context.terminal.out(`${words.insights.capacity.costs(names, 0, adding.sustained, adding.chosen)}\n`);
    }
  });
