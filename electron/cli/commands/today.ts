import { BANDS } from '../../../shared/domain/band.ts';
import { reminderSentence } from '../../../shared/i18n/reminder-sentence.ts';
import { horizonMonth } from '../../../shared/i18n/horizon-month.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { scriptPerson } from '../script-person.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const { cli } = words;
    const today = await ask('today.get', {});
    const month = horizonMonth(formats, Date.now());
    const rows = today.rows.map(row => ({ ...row, sentence: reminderSentence(row, words, formats, month) }));
    if (context.json) {
      return printJson(
        context,
        rows.map(({ person, kind, due, reason, suggestion, evidence, sentence, score }) => ({
          ...scriptPerson(person),
          person: person.name,
          address: person.addresses[0] ?? '',
          kind,
          due,
          reason,
          suggestion,
          risk: evidence.risk,
          evidence: sentence,
          score,
        })),
      );
    }
    const { out } = context.terminal;
    if (today.asOf === null && today.messages === 0) return out(`${cli.todayUnread}\n`);
    out(`${cli.todayTitle(formats.today(Date.now()))}\n\n`);
    if (rows.length === 0) out(`${cli.todayEmpty}\n`);
    for (const { person, due, sentence, suggestion } of rows) {
      const when = formats.daysAgo(due) > 0 ? words.evidence.writeByPassed(formats.day(due)) : words.evidence.writeBy(formats.day(due));
      const who = `${printable(person.name)} <${printable(person.addresses[0] ?? '')}>`;
      out(`${who}, ${when}\n  ${printable(sentence)}\n  ${words.reminders.suggestion[suggestion]}\n`);
    }
    out(`\n${cli.bandsTitle}\n`);
    for (const band of BANDS) if (today.bands[band] > 0) out(`${formats.number(today.bands[band]).padStart(6)}  ${cli.bandName(band)}\n`);
    if (today.asOf !== null) out(`\n${cli.asOf(formats.exact(today.asOf))}\n`);
  });
