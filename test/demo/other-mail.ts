import { composeMail, encodeWords, mailbox, mailDate } from './mail-text.ts';
import type { SampleFolderName, SampleKind, SampleMessage } from './sample-message.ts';
import { SPAN_DAYS } from './contact-ages.ts';
import { OWNER, SAMPLE_PEOPLE, type SamplePerson } from './sample-people.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Sender {
  readonly kind: SampleKind;
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  /** First age and step, in days; repeats back over three years, at most `times`. */
  readonly every: readonly [first: number, step: number, times: number];
  readonly folder?: SampleFolderName;
  readonly to?: string;
  readonly returnPath?: string;
  readonly headers?: readonly (readonly [string, string])[];
}

const owner = mailbox(OWNER.name, OWNER.address);
const somebody = (index: number): SamplePerson => {
  const person = SAMPLE_PEOPLE[index];
  if (person === undefined) throw new RangeError(`no sample person ${index}`);
  return person;
};
const as = (index: number): string => mailbox(somebody(index).name, somebody(index).address);
const crowd = Array.from({ length: 14 }, (_, index) => as(20 + index)).join(',\r\n ');

/** Everything in a mailbox that is not contact between two people: one entry for each rule of shared/domain that can leave a message out. */
const SENDERS: readonly Sender[] = [
  {
    kind: 'newsletter',
    from: mailbox('La Gazette des ateliers', 'lettre@gazette-des-ateliers.example'),
    subject: 'Cinq métiers qui reviennent',
    body: 'Cette semaine : le retour des relieurs, une école pour les luthiers, et trois expositions à voir avant la fin du mois.',
    every: [2, 42, 26],
    headers: [
      ['List-Unsubscribe', '<https://gazette-des-ateliers.example/u>'],
      ['List-Id', 'La Gazette <lettre.gazette-des-ateliers.example>'],
    ],
  },
  {
    kind: 'newsletter',
    from: mailbox('Slow Reading', 'hello@slow-reading.example'),
    subject: 'The month in books',
    body: 'Four books worth your evenings, and one to leave on the shelf.',
    every: [5, 62, 18],
    headers: [
      ['List-Unsubscribe', '<mailto:leave@slow-reading.example>'],
      ['Feedback-ID', '118:slow:news'],
    ],
  },
  // A person, whose letters leave by a mailing service: hidden by the rules, and one key away from the list.
  {
    kind: 'newsletter',
    from: mailbox('Pauline Delorme', 'pauline@atelier-delorme.example'),
    subject: 'Votre banc est prêt',
    body: 'Bonjour Camille,\n\nLe banc est verni, il sèche encore deux jours. Quand passez-vous ?\n\nPauline',
    every: [7, 160, 2],
    headers: [['List-Unsubscribe', '<mailto:stop@atelier-delorme.example>']],
  },
  {
    kind: 'list',
    from: mailbox('Tom Ashworth via Riverside', 'riverside@lists.riverside.example'),
    subject: '[riverside] Minutes of the last meeting',
    body: 'Please find the minutes below. The next meeting is on the first Tuesday.',
    every: [11, 75, 12],
    headers: [
      ['List-Id', '<riverside.lists.riverside.example>'],
      ['Precedence', 'list'],
    ],
  },
  {
    kind: 'no-reply',
    from: mailbox('Rail Express', 'no-reply@rail-express.example'),
    subject: 'Your ticket',
    body: 'Thank you for travelling with us. Your ticket is attached.',
    every: [9, 95, 10],
  },
  {
    kind: 'no-reply',
    from: mailbox('Banque des Deux Rives', 'nepasrepondre@deux-rives.example'),
    subject: 'Votre relevé est disponible',
    body: 'Votre relevé mensuel est disponible dans votre espace.',
    every: [20, 180, 5],
    headers: [['Auto-Submitted', 'auto-generated']],
  },
  {
    kind: 'role',
    from: mailbox('Support Papyrus', 'support@papyrus.example'),
    subject: 'Votre demande 4821',
    body: 'Nous avons bien reçu votre demande et revenons vers vous rapidement.',
    every: [33, 210, 4],
  },
  {
    kind: 'auto-reply',
    from: as(24),
    subject: 'Réponse automatique : Samedi',
    body: 'Je suis en congé jusqu’à lundi et vous répondrai à mon retour.',
    every: [16, 260, 3],
    headers: [
      ['Auto-Submitted', 'auto-replied'],
      ['X-Auto-Response-Suppress', 'All'],
    ],
  },
  {
    kind: 'auto-reply',
    from: as(41),
    subject: 'Out of office: Thank you',
    body: 'I am away and will read this on my return.',
    every: [27, 300, 2],
    headers: [['X-Autoreply', 'yes']],
  },
  {
    kind: 'auto-reply',
    from: as(45),
    subject: 'Automatic reply: Your opinion on a page',
    body: 'I have left Lagoon Press and no longer read this address. Please write to Ada Lawal, ada.lawal@lagoon-press.example, instead.',
    every: [18, 400, 1],
    headers: [['Auto-Submitted', 'auto-replied']],
  },
  {
    kind: 'bounce',
    from: mailbox('Mail Delivery System', 'MAILER-DAEMON@atelier-moreau.example'),
    subject: 'Undelivered Mail Returned to Sender',
    body: '--b\nContent-Type: text/plain\n\nThe address no longer exists.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; atelier-moreau.example\n\nAction: failed\nStatus: 5.1.1\n--b--',
    every: [48, 320, 3],
    returnPath: '<>',
    headers: [['Content-Type', 'multipart/report; report-type=delivery-status; boundary=b']],
  },
  {
    kind: 'calendar',
    from: as(31),
    subject: 'Accepted: Workshop',
    body: 'BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR',
    every: [22, 240, 4],
    headers: [['Content-Type', 'text/calendar; method=REPLY; charset=utf-8']],
  },
  {
    kind: 'mass',
    from: as(17),
    subject: 'We are moving: our new address',
    body: 'Dear all, from the first of the month you will find us on the other bank.',
    every: [36, 330, 3],
    to: `${owner},\r\n ${crowd}`,
  },
  {
    kind: 'mass',
    from: as(52),
    subject: 'Meilleurs vœux à tous',
    body: 'Que cette année vous soit douce.',
    every: [64, 365, 2],
    to: 'undisclosed-recipients:;',
  },
  {
    kind: 'own',
    from: mailbox(OWNER.name, OWNER.alias),
    subject: 'Notes pour moi',
    body: 'Rappeler l’imprimeur. Acheter du papier.',
    every: [13, 200, 4],
  },
  {
    kind: 'receipt',
    from: as(28),
    subject: 'Read: Your opinion on a page',
    body: '--r\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\n--r--',
    every: [42, 400, 2],
    headers: [['Content-Type', 'multipart/report; report-type=disposition-notification; boundary=r']],
  },
  {
    kind: 'junk',
    from: mailbox('Prize Desk', 'winner@lucky-draw.example'),
    subject: 'You have been selected',
    body: 'Claim within 24 hours.',
    every: [3, 25, 6],
    folder: 'Courrier indésirable',
  },
  {
    kind: 'trash',
    from: mailbox('Old Acquaintance', 'someone@thrown-away.example'),
    subject: 'Offer',
    body: 'You deleted this, so it is not read.',
    every: [8, 40, 5],
    folder: 'Corbeille',
  },
  {
    kind: 'draft',
    from: owner,
    subject: 'Pas encore',
    body: 'Un brouillon ne compte pas : il n’est pas parti.',
    every: [4, 30, 2],
    folder: 'Brouillons',
    to: mailbox('Personne', 'personne@jamais-ecrit.example'),
  },
];

export function otherMail(midnight: number): SampleMessage[] {
  return SENDERS.flatMap((sender, index) => {
    const [first, step, times] = sender.every;
    return Array.from({ length: times }, (_, issue) => first + issue * step)
      .filter(age => age < SPAN_DAYS)
      .map(age => message(sender, age, midnight - age * DAY + (6 + (index % 12)) * HOUR + index * 1000));
  });
}

function message(sender: Sender, age: number, at: number): SampleMessage {
  return {
    kind: sender.kind,
    folder: sender.folder ?? (age > 300 ? 'Archive' : 'INBOX'),
    at,
    raw: composeMail({
      headers: [
        ['Return-Path', sender.returnPath ?? `<${/<?([^<>\s]+)>?$/.exec(sender.from)?.[1] ?? ''}>`],
        ['Delivered-To', OWNER.address],
        ['From', sender.from],
        ['To', sender.to ?? owner],
        ['Subject', encodeWords(sender.subject)],
        ['Date', mailDate(at)],
        ['Message-ID', `<${(at / 1000).toString(36)}.${sender.kind}@sample.example>`],
        ...(sender.headers ?? []),
      ],
      body: sender.body,
    }),
  };
}
