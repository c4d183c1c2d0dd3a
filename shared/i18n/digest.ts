import type { Today } from '../contract/shapes.ts';
import type { Formats } from './formats.ts';
import { horizonMonth } from './horizon-month.ts';
import type { Messages } from './index.ts';
import { reminderSentence } from './reminder-sentence.ts';

export interface Digest {
  readonly subject: string;
  /** Plain text, one paragraph for each person; lines end with \n. */
  readonly text: string;
}

interface Speech {
  readonly words: Messages;
  readonly formats: Formats;
  /** Epoch ms. */
  readonly now: number;
  /** What makes a name out of mail harmless where it is shown. */
  readonly clean?: (text: string) => string;
}

/** Today's list to be read elsewhere: in a terminal, or as a mail to oneself. */
export function digestOf(today: Today, { words, formats, now, clean = text => text }: Speech): Digest {
  const { outside, reminders } = words;
  const month = horizonMonth(formats, now);
  const people = today.rows.map(row => {
    const who = `${clean(row.person.name)} <${clean(row.person.addresses[0] ?? '')}>`;
    return `${who}\n  ${clean(reminderSentence(row, words, formats, month))}\n  ${reminders.suggestion[row.suggestion]}`;
  });
  const day = formats.today(now);
  const asOf = today.asOf === null ? [] : [words.cli.asOf(formats.exact(today.asOf))];
  return {
    subject: outside.digestSubject(day, people.length),
    text: [day, ...(people.length === 0 ? [words.cli.todayEmpty] : people), ...asOf, ''].join('\n\n').replace(/\n\n$/, '\n'),
  };
}
