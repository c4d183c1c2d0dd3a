import type { Messages } from '../../../../shared/i18n/index.ts';
import type { Formats } from '../../../../shared/i18n/formats.ts';
import type { Knot } from './knots.ts';

/** What a knot says: beside it, and to those who hear it. */
export function knotWords(
  knot: Knot,
  all: Messages,
  formats: Formats,
): { readonly when: string; readonly what: string; readonly announced: string } {
  const words = all.window.person;
  const hasLetters = knot.received + knot.sent > 0;
  const channels = knot.channels.map(channel => all.reminders.channel[channel]);
  const from = formats.date(knot.oldest);
  const to = formats.date(knot.newest);
  const dates = from === to ? to : words.range(from, to);
  return {
    when: formats.shortDay(knot.newest),
    what: [...channels, ...(hasLetters ? [words.knotShort(knot.received, knot.sent)] : [])].join(', '),
    announced: `${words.knot(knot.received, knot.sent, dates)}${hasLetters && channels.length > 0 ? ', ' : ''}${channels.join(', ')}`,
  };
}
