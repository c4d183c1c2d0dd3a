import type { Messages } from '../../../../shared/i18n/index.ts';
import type { Formats } from '../../../../shared/i18n/formats.ts';
import type { Knot } from './knots.ts';

/** What a knot says: beside it, and to those who hear it. */
export function knotWords(
  knot: Knot,
  words: Messages['window']['person'],
  formats: Formats,
): { readonly when: string; readonly what: string; readonly announced: string } {
  const from = formats.date(knot.oldest);
  const to = formats.date(knot.newest);
  const dates = from === to ? to : words.range(from, to);
  return {
    when: formats.shortDay(knot.newest),
    what: words.knotShort(knot.received, knot.sent),
    announced: words.knot(knot.received, knot.sent, dates),
  };
}
