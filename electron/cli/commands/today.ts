import { BANDS } from '../../../shared/domain/band.ts';
import { evidenceSentence } from '../evidence-sentence.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { scriptPerson } from '../script-person.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened => {
    const { ask, words, formats } = opened;
    const { cli } = words;
    const today = await ask('today.get', {});
    const rows = today.rows.map(row => ({ ...row, sentence: evidenceSentence(row.evidence, opened) }));
    if (context.json) {
      return printJson(
        context,
        rows.map(({ person, kind, due, evidence, sentence }) => ({
          ...scriptPerson(person),
          reason: kind,
          due,
          risk: evidence.risk,
          evidence: sentence,
        })),
      );
    }
    const { out } = context.terminal;
    if (today.asOf === null && today.messages === 0) return out(`${cli.todayUnread}\n`);
    out(`${cli.todayTitle(formats.today(Date.now()))}\n\n`);
    if (rows.length === 0) out(`${cli.todayEmpty}\n`);
    for (const { person, due, sentence } of rows) {
      const when = formats.daysAgo(due) > 0 ? words.evidence.writeByPassed(formats.day(due)) : words.evidence.writeBy(formats.day(due));
      out(`${printable(person.name)} <${printable(person.addresses[0] ?? '')}>, ${when}\n  ${sentence}\n`);
    }
    out(`\n${cli.bandsTitle}\n`);
    for (const band of BANDS) if (today.bands[band] > 0) out(`${formats.number(today.bands[band]).padStart(6)}  ${cli.bandName(band)}\n`);
    if (today.asOf !== null) out(`\n${cli.asOf(formats.exact(today.asOf))}\n`);
  });
