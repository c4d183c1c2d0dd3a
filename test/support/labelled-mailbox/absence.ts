import { type Character, type Desk, OWN } from './cast.ts';
import type { World } from './correspondence.ts';
import { hasLeft } from './end-of-story.ts';
import { writeLetter, type Written } from './letter.ts';
import type { Account } from './mailbag.ts';

const DAY = 86_400_000;

interface Vacation {
  /** `{subject}` is what it answers. */
  readonly subject: string;
  readonly lines: readonly string[];
  readonly text: string;
  readonly returnPath?: string;
}

const EXCHANGE = [
  'Auto-Submitted: auto-generated',
  'X-Auto-Response-Suppress: All',
  'X-MS-Exchange-Inbox-Rules-Loop: me@here.example',
  'X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent',
];
const GMAIL = ['Precedence: bulk', 'X-Autoreply: yes', 'Auto-Submitted: auto-replied'];
const SIEVE = ['Auto-Submitted: auto-replied (vacation)', 'Precedence: bulk'];

/** What absent people's programs answer, in the languages of the world. `{day}` is the day of return. */
const VACATIONS: readonly Vacation[] = [
  {
    subject: 'Réponse automatique : {subject}',
    lines: EXCHANGE,
    text: 'Bonjour,\n\nJe suis absente jusqu’au {day} inclus. En cas d’urgence, merci de contacter le secrétariat.',
    returnPath: '<>',
  },
  {
    subject: 'Automatic reply: {subject}',
    lines: EXCHANGE,
    text: 'I am out of the office until {day} with limited access to email.',
    returnPath: '<>',
  },
  {
    subject: 'Automatische Antwort: {subject}',
    lines: EXCHANGE,
    text: 'Vielen Dank für Ihre Nachricht. Ich bin erst ab dem {day} wieder im Büro.',
  },
  { subject: 'Respuesta automática: {subject}', lines: EXCHANGE, text: 'Estaré fuera de la oficina hasta el {day}.' },
  { subject: 'Risposta automatica: {subject}', lines: EXCHANGE, text: 'Sarò assente fino al {day}.' },
  { subject: 'Automatisch antwoord: {subject}', lines: EXCHANGE, text: 'Ik ben afwezig tot {day}.' },
  { subject: 'Resposta automática: {subject}', lines: EXCHANGE, text: 'Estarei ausente até {day}.' },
  { subject: 'Autosvar: {subject}', lines: EXCHANGE, text: 'Jag är tillbaka {day}.' },
  { subject: 'Automatisk svar: {subject}', lines: EXCHANGE, text: 'Jeg er tilbake {day}.' },
  { subject: 'Automaattinen vastaus: {subject}', lines: EXCHANGE, text: 'Olen lomalla {day} asti.' },
  { subject: 'Odpowiedź automatyczna: {subject}', lines: EXCHANGE, text: 'Jestem poza biurem do {day}.' },
  { subject: 'Automatická odpověď: {subject}', lines: EXCHANGE, text: 'Jsem mimo kancelář do {day}.' },
  { subject: 'Автоматический ответ: {subject}', lines: EXCHANGE, text: 'Меня не будет в офисе до {day}.' },
  { subject: 'Otomatik yanıt: {subject}', lines: EXCHANGE, text: '{day} tarihine kadar ofis dışındayım.' },
  { subject: '自動応答: {subject}', lines: EXCHANGE, text: '{day}まで不在にしております。' },
  { subject: '自动答复: {subject}', lines: EXCHANGE, text: '我将于{day}返回办公室。' },
  { subject: 'Absent du bureau Re: {subject}', lines: GMAIL, text: 'Absent jusqu’au {day}.' },
  { subject: 'Re: {subject}', lines: SIEVE, text: 'Je suis en congés jusqu’au {day}.', returnPath: '<>' },
  { subject: 'Auto: {subject}', lines: SIEVE, text: 'Away until {day}.', returnPath: '<>' },
  {
    subject: 'Re: {subject}',
    lines: ['Auto-Submitted: auto-replied (zimbra; vacation)', 'Precedence: bulk'],
    text: 'Je serai de retour le {day}.',
  },
  {
    subject: 'AUTO: Absence jusqu’au {day}',
    lines: ['Auto-Submitted: auto-generated', 'X-Mailer: IBM Notes Release 9.0.1FP10'],
    text: 'Je suis absent du bureau jusqu’au {day}.',
  },
  {
    subject: 'Out of Office AutoReply: {subject}',
    lines: ['X-MimeOLE: Produced By Microsoft Exchange V6.5'],
    text: 'I will return on {day}.',
  },
  { subject: 'Absence du bureau', lines: ['X-Autorespond: vacation'], text: 'De retour le {day}.' },
  { subject: 'Yahoo! Auto Response', lines: ['X-Autoreply: yes'], text: 'Back on {day}.' },
];

export interface Absent {
  readonly account: Account;
  readonly character: Character;
  readonly desk: Desk;
  readonly original: Written;
  readonly at: number;
}

const written = (day: number): string => {
  const date = new Date(day);
  return `${String(date.getUTCDate()).padStart(2, '0')}/${String(date.getUTCMonth() + 1).padStart(2, '0')}/${date.getUTCFullYear()}`;
};

/** The answer of a machine to one of the owner's letters: an absence, or, where the person leaves, that they are gone for good. */
export function absence(world: World, { account, character, desk, original, at }: Absent): void {
  const { random, post, fact } = world;
  const leaves = hasLeft(world, character, at);
  const until = Math.floor(at / DAY) * DAY + (2 + random.int(20)) * DAY;
  const successor = leaves ? `remplacant.${desk.address}` : null;
  const vacation: Vacation = leaves
    ? {
        subject: 'Réponse automatique : {subject}',
        lines: EXCHANGE,
        text: `Bonjour,\n\nJe ne fais plus partie de l’entreprise. Merci d’écrire désormais à ${successor ?? ''}.`,
        returnPath: '<>',
      }
    : random.pick(VACATIONS);
  const { raw, written: answer } = writeLetter(random, {
    from: { name: desk.names[0] ?? '', address: desk.address },
    to: [original.from],
    subject: vacation.subject.replace('{subject}', original.subject).replace('{day}', written(until)),
    at,
    text: vacation.text.replace('{day}', written(until)),
    signature: '',
    language: character.language,
    program: { ...desk.program, quotes: 'none', lines: () => ['MIME-Version: 1.0'] },
    answers: original,
    above: vacation.returnPath === undefined ? [`Return-Path: <${desk.address}>`] : [`Return-Path: ${vacation.returnPath}`],
    lines: [...vacation.lines, `Delivered-To: ${account === 'work' ? OWN.work : OWN.home}`],
  });
  post({
    raw,
    arrived: at,
    messageId: answer.messageId,
    account,
    place: 'inbox',
    label: {
      kind: 'auto-reply',
      trap: leaves ? 'somebody left' : 'absence',
      direction: 'received',
      at,
      contacts: [],
      bounced: [],
      conversation: null,
      asks: false,
      closes: false,
      inCopy: false,
    },
  });
  fact({
    address: desk.address,
    kind: leaves ? 'left-organisation' : 'absent',
    at,
    messageId: answer.messageId,
    returnsOn: leaves ? null : until,
    successor,
  });
}
