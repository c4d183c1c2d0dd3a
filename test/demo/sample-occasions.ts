import { composeMail, encodeWords, mailbox, mailDate } from './mail-text.ts';
import type { SampleMessage } from './sample-message.ts';
import { OWNER, SAMPLE_PEOPLE } from './sample-people.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Occasion {
  readonly from: string;
  /** Of whoever else writes from that address. */
  readonly name?: string;
  readonly age: number;
  readonly subject: string;
  readonly text: string;
}

/** Letters nobody answered yet that tell or ask something: a change of job, a question; and old ones of others who share an address. */
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
  ...['Marc Aubin', 'Yara Nedim'].flatMap((name, index) =>
    [640, 760].map(age => ({
      from: 'maison@les-tilleuls.example',
      name,
      age: age + 30 * index,
      subject: 'La maison',
      text: 'La maison est ouverte jusqu’à dimanche. Venez quand vous voulez.',
    })),
  ),
];

export const occasions = (midnight: number): SampleMessage[] =>
  OCCASIONS.map(({ from, name, age, subject, text }) => {
    const person = SAMPLE_PEOPLE.find(({ address }) => address === from);
    if (person === undefined) throw new RangeError(`no sample person ${from}`);
    const writer = name ?? person.name;
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
          ['From', mailbox(writer, from)],
          ['To', mailbox(OWNER.name, OWNER.address)],
          ['Subject', encodeWords(subject)],
          ['Date', mailDate(at)],
          ['Message-ID', `<${(at / 1000).toString(36)}.occasion@${from.slice(from.indexOf('@') + 1)}>`],
        ],
        body: `${hello} Camille,\n\n${text}\n\n${writer.split(' ')[0]}\n`,
      }),
    };
  });
