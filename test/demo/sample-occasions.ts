import { composeMail, encodeWords, mailbox, mailDate } from './mail-text.ts';
import type { SampleMessage } from './sample-message.ts';
import { OWNER, SAMPLE_PEOPLE } from './sample-people.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Occasion {
  readonly from: string;
  readonly age: number;
  readonly subject: string;
  readonly text: string;
}

/** Letters nobody answered yet that tell or ask something: a change of job, a question. */
const OCCASIONS: readonly Occasion[] = [
  {
    from: 'guillaume.perrin@hexa-bois.example',
    age: 9,
    subject: 'Du nouveau',
    text: 'J’ai quitté Hexa Bois à la fin du mois et je rejoins l’atelier Canopée en janvier.\n\nConnaîtriez-vous quelqu’un qui cherche un établi ?',
  },
  {
    from: 'eleanor.finch@greyfriars.example',
    age: 4,
    subject: 'A small question',
    text: 'Could you tell me whom you asked for the frames? Mine has retired, and I trust nobody else with the big one.',
  },
];

export const occasions = (midnight: number): SampleMessage[] =>
  OCCASIONS.map(({ from, age, subject, text }) => {
    const person = SAMPLE_PEOPLE.find(({ address }) => address === from);
    if (person === undefined) throw new RangeError(`no sample person ${from}`);
    const at = midnight - age * DAY + 18 * HOUR;
    const hello = person.language === 'fr' ? 'Bonjour' : 'Dear';
    return {
      kind: 'letter',
      folder: 'INBOX',
      at,
      raw: composeMail({
        headers: [
          ['Return-Path', `<${from}>`],
          ['Delivered-To', OWNER.address],
          ['From', mailbox(person.name, from)],
          ['To', mailbox(OWNER.name, OWNER.address)],
          ['Subject', encodeWords(subject)],
          ['Date', mailDate(at)],
          ['Message-ID', `<${(at / 1000).toString(36)}.occasion@${from.slice(from.indexOf('@') + 1)}>`],
        ],
        body: `${hello} Camille,\n\n${text}\n\n${person.name.split(' ')[0]}\n`,
      }),
    };
  });
