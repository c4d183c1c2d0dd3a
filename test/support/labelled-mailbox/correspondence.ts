import type { Random } from '../../bench/mailbox/random.ts';
import { type Character, type Desk, OWN, OWNER } from './cast.ts';
import type { Label, TrueFact } from './label.ts';
import { type Party, writeLetter, type Written } from './letter.ts';
import type { MailProgram } from './mail-program.ts';
import type { Account, Posted } from './mailbag.ts';
import { absence } from './absence.ts';
import { bounceOf } from './bounce.ts';
import { hasLeft, isDead } from './end-of-story.ts';
import { lexiconOf } from './words/lexicon.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface World {
  readonly random: Random;
  readonly begins: number;
  readonly now: number;
  readonly post: (posted: Posted) => void;
  readonly fact: (fact: TrueFact) => void;
  /** The one answered a letter that went to the other alone. */
  readonly proof: (one: string, other: string) => void;
  readonly program: Readonly<Record<Account, MailProgram>>;
  /** Somebody of the same house, to put in copy. */
  readonly neighbour: (character: Character) => Party | null;
}

interface Exchange {
  readonly character: Character;
  readonly name: string;
  readonly subject: string;
  readonly account: Account;
  readonly copied: Party | null;
}

const LETTER: Omit<Label, 'at' | 'direction'> = {
  kind: 'letter',
  trap: 'letter',
  contacts: [],
  bounced: [],
  conversation: null,
  asks: false,
  closes: false,
  inCopy: false,
};

/** Where somebody wrote from at a time. */
export function deskAt({ desks, begins, ends }: Character, when: number): Desk {
  const share = (when - begins) / Math.max(0.001, ends - begins);
  const usable = desks.filter(desk => desk.from <= share);
  const found = usable.at(-1) ?? desks[0];
  if (!found) throw new Error('somebody without an address');
  return found;
}

const own = (account: Account, random: Random): Party => {
  if (account === 'work') return { name: OWNER.name, address: random.chance(0.06) ? OWN.workAlias : OWN.work };
  return { name: random.chance(0.9) ? OWNER.name : 'Camille', address: random.chance(0.15) ? OWN.named : OWN.home };
};

const OWN_ADDRESSES: readonly string[] = Object.values(OWN);
const isOwn = (address: string): boolean => OWN_ADDRESSES.includes(address);

/** On average, as drawn below. */
const LETTERS_AN_EXCHANGE = 2.8;

/** All letters between the owner and one person: `letters` of them, in exchanges spread over the time they know each other. */
export function correspond(world: World, character: Character, letters: number): void {
  const { random, begins, now } = world;
  const span = now - begins;
  let left = letters;
  let exchange = 0;
  const recent = new Map<string, number>();
  const starts = Array.from(
    { length: Math.ceil(letters / LETTERS_AN_EXCHANGE) },
    () => begins + (character.begins + (character.ends - character.begins) * random.unit()) * span,
  ).toSorted((a, b) => a - b);
  // Exchanges of one pair do not overlap: another begins when the last is well over.
  let free = 0;
  for (const drawn of starts) {
    if (left <= 0) break;
    const start = Math.max(drawn, free);
    if (start > now - 3 * HOUR) break;
    const length = Math.min(left, random.pick([1, 1, 2, 2, 3, 3, 4, 5, 7]));
    const account: Account =
      character.kind === 'colleague' || deskAt(character, (start - begins) / span).organisation !== null
        ? random.chance(0.93)
          ? 'work'
          : 'home'
        : random.chance(0.85)
          ? 'home'
          : 'work';
    let subject = random.pick(lexiconOf(character.language).subjects);
    if (start - (recent.get(subject) ?? 0) < 70 * DAY) subject = `${subject} – ${exchange + 1}`;
    recent.set(subject, start);
    exchange += 1;
    free =
      talk(
        world,
        {
          character,
          name: `${character.desks[0]?.address ?? ''}#${exchange}`,
          subject,
          account,
          copied: random.chance(0.1) ? world.neighbour(character) : null,
        },
        start,
        length,
      ) +
      2 * DAY;
    left -= length;
  }
}

/** One exchange; returns when its last letter was written. */
function talk(world: World, exchange: Exchange, start: number, length: number): number {
  const { random, begins, now } = world;
  const { character } = exchange;
  const { habit } = character;
  let mine = habit === 'never-written' ? false : habit === 'one-way' ? true : random.chance(habit === 'role-address' ? 1 : 0.5);
  let at = start;
  let answers: Written | null = null;
  for (let n = 0; n < length; n += 1) {
    const moment: number =
      n === 0 ? at : at + random.pick([0.3, 1, 3, 8, 20, 30, 52, 75, 140, 260, 480]) * HOUR * (0.7 + 0.6 * random.unit());
    if (n > 0 && moment > now - HOUR) break;
    at = Math.floor(moment / 1000) * 1000;
    const desk = deskAt(character, (at - begins) / (now - begins));
    if (isDead(world, character, at) || hasLeft(world, character, at)) mine = true;
    answers = mine
      ? fromMe(world, exchange, desk, at, answers, n === length - 1)
      : fromThem(world, exchange, deskFor(world, exchange, desk, answers), at, answers, n === length - 1);
    if (habit === 'one-way' || habit === 'never-written') continue;
    // Somebody writes twice in a row now and then.
    if (!random.chance(0.1)) mine = !mine;
  }
  return at;
}

/** People answer from their telephone, their other address, or the one they just got; an address a firm has replaced is used no more. */
function deskFor({ random }: World, { character }: Exchange, desk: Desk, answers: Written | null): Desk {
  const isReplaced = desk.joining === 'certain' && desk.organisation !== null;
  if (answers === null || character.answersFromNew || isReplaced || character.desks.length < 2 || !random.chance(0.25)) return desk;
  return random.pick(character.desks.filter(({ from }) => from <= desk.from));
}

function textOf(world: World, { character }: Exchange, isLast: boolean, toThem: boolean): { text: string; asks: boolean; closes: boolean } {
  const { random } = world;
  const { language, register } = character;
  const lexicon = lexiconOf(language);
  if (isLast && random.chance(0.35)) return { text: random.pick(lexicon.closings), asks: false, closes: true };
  const asks = random.chance(isLast ? 0.45 : 0.6);
  const name = toThem ? character : { given: OWNER.given, family: OWNER.family };
  const greeting = random.pick(lexicon.hello[register]).replace('{given}', name.given).replace('{family}', name.family);
  const lines = [greeting, '', random.pick(lexicon.statements[register])];
  if (random.chance(0.4)) lines.push(random.pick(lexicon.statements[register]));
  if (asks) lines.splice(random.chance(0.7) ? lines.length : 2, 0, random.pick(lexicon.questions[register]));
  lines.push('', random.pick(lexicon.bye[register]));
  return { text: lines.join('\n'), asks, closes: false };
}

function fromMe(world: World, exchange: Exchange, desk: Desk, at: number, answers: Written | null, isLast: boolean): Written {
  const { random, post } = world;
  const { character, account, copied, name } = exchange;
  const { text, asks, closes } = textOf(world, exchange, isLast, true);
  // An answer goes to where the letter came from, else to the address at hand, which may be the old one.
  const known = character.answersFromNew && answers === null && random.chance(0.7) ? (character.desks[0] ?? desk) : desk;
  const address = answers && character.desks.some(each => each.address === answers.from.address) ? answers.from.address : known.address;
  const to: Party = { name: random.chance(0.85) ? (desk.names[0] ?? '') : '', address };
  const from = own(account, random);
  const cc = copied ? [copied] : [];
  const bcc = random.chance(0.02) ? [{ name: '', address: OWN.home }] : [];
  const lexicon = lexiconOf(character.language);
  const signature =
    account === 'work'
      ? '\nCamille Aubrac\nRivages Conseil – 12, quai de la Fosse, Nantes\nTél. 02 40 55 01 02\nUn projet ? Parlons-en : rivages-conseil.fr'
      : random.chance(0.4)
        ? `\nCamille\n\n${lexicon.phoneSignature}`
        : '\nCamille';
  const subject = answers ? answerSubject(random, character, answers.subject) : exchange.subject;
  const { raw, written } = writeLetter(random, {
    from,
    to: [to],
    cc,
    bcc,
    subject,
    at,
    text,
    signature,
    language: character.language,
    program: world.program[account],
    answers,
  });
  const contacts = [to, ...cc].map(party => party.address);
  const dead = isDead(world, character, at);
  const label: Label = {
    ...LETTER,
    direction: 'sent',
    at,
    contacts,
    bounced: dead ? [address] : [],
    conversation: name,
    asks,
    closes,
    trap: dead ? 'bounced letter' : answers ? 'answer of mine' : 'letter of mine',
  };
  post({ raw, arrived: at + 1000, messageId: written.messageId, label, account, place: 'sent' });
  if (dead) bounceOf(world, { account, recipient: address, original: written, kind: 'hard', at: at + 40_000 });
  else if (random.chance(0.012)) bounceOf(world, { account, recipient: address, original: written, kind: 'delayed', at: at + 4 * HOUR });
  else if (hasLeft(world, character, at) || random.chance(0.05))
    absence(world, { account, character, desk: { ...desk, address }, original: written, at: at + 20_000 });
  return written;
}

function fromThem(world: World, exchange: Exchange, desk: Desk, at: number, answers: Written | null, isLast: boolean): Written {
  const { random, post } = world;
  const { character, account, copied, name } = exchange;
  const { habit } = character;
  const { text, asks, closes } = textOf(world, exchange, isLast, false);
  const party: Party = {
    name:
      desk.names.length > 1 && (character.kind === 'shared-mailbox' || random.chance(0.2))
        ? random.pick(desk.names)
        : (desk.names[0] ?? ''),
    address: desk.address,
  };
  const me = answers && isOwn(answers.from.address) ? answers.from : own(account, random);
  const cc = copied ? [copied] : [];
  // Written to somebody else of the house, and to the owner in copy.
  const inCopy = copied !== null && answers === null && random.chance(0.3);
  const subject = answers ? answerSubject(random, character, answers.subject) : exchange.subject;
  const clock = wrongClock(random, at);
  const assistant =
    habit === 'assistant' && random.chance(0.5)
      ? [`Sender: Secretariat de direction <assistante@${desk.address.slice(desk.address.indexOf('@') + 1)}>`]
      : [];
  const gateway =
    habit === 'gateway' ? ['List-Unsubscribe: <mailto:optout@gateway.example?subject=unsubscribe>', 'X-Gateway-Policy: outbound-v4'] : [];
  const { raw, written, named } = writeLetter(random, {
    from: party,
    to: inCopy && copied ? [copied] : [me],
    cc: inCopy ? [me] : cc,
    subject,
    at,
    text,
    signature: signatureOf(world, character, desk),
    language: character.language,
    program: desk.program,
    answers,
    deliveredTo: account === 'work' ? OWN.work : OWN.home,
    lines: [...assistant, ...gateway],
    ...(clock === undefined ? {} : { dateHeader: clock }),
  });
  const [wroteTo, ...others] = answers?.to ?? [];
  if (named && wroteTo !== undefined && others.length === 0 && wroteTo !== desk.address) world.proof(wroteTo, desk.address);
  const isLetter = habit !== 'gateway';
  const label: Label = {
    ...LETTER,
    kind: isLetter ? 'letter' : 'newsletter',
    trap: trapOf(character, desk, clock !== undefined, inCopy),
    direction: 'received',
    at: clock === undefined ? at : at + 2000,
    contacts: isLetter ? [desk.address] : [],
    conversation: isLetter ? name : null,
    asks,
    closes,
    inCopy,
  };
  post({ raw, arrived: at + 2000, messageId: written.messageId, label, account, place: random.chance(0.15) ? 'filed' : 'inbox' });
  return written;
}

function trapOf({ habit, kind }: Character, { program }: Desk, wrongDate: boolean, inCopy: boolean): string {
  if (wrongDate) return 'wrong date';
  if (habit === 'gateway') return 'gateway adds List-Unsubscribe';
  if (habit === 'role-address') return 'one person at a role address';
  if (habit === 'assistant') return 'written on behalf of';
  if (kind === 'shared-mailbox') return 'shared mailbox';
  if (program.name === 'Proton' || program.name === 'Fastmail') return 'Feedback-ID of a person';
  return inCopy ? 'owner in copy' : 'letter from somebody';
}

/** A clock that was never set, or a program that writes none; undefined for nearly all mail. */
function wrongClock(random: Random, at: number): string | null | undefined {
  if (!random.chance(0.008)) return undefined;
  return random.pick([
    null,
    'Thu, 1 Jan 1970 00:00:10 +0000',
    'Tue, 19 Jan 2038 03:14:07 +0000',
    'Mon, 01 Jan 2001 00:02:10 +0100',
    `lundi ${new Date(at).getUTCDate()} mars`,
  ]);
}

function answerSubject(random: Random, { language }: Character, subject: string): string {
  const prefix = random.pick(lexiconOf(language).replyPrefixes);
  return /^(re|aw|r|rv|réf)\s?:/i.test(subject) ? subject : `${prefix}${subject}`;
}

function signatureOf({ random }: World, { given, family, language }: Character, { title, organisation, address }: Desk): string {
  if (organisation === null || title === null)
    return random.chance(0.3) ? `\n${given}\n\n${lexiconOf(language).phoneSignature}` : `\n${given}`;
  return `\n-- \n${given} ${family}\n${title}\n${organisation}\nTél. : +33 2 40 ${10 + (family.length % 80)} 12 34\nwww.${address.slice(address.indexOf('@') + 1)}`;
}
