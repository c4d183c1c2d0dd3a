import type { Random } from '../../bench/mailbox/random.ts';
import { type Character, OWN, OWNER } from './cast.ts';
import { deskAt, type World } from './correspondence.ts';
import type { Label } from './label.ts';
import { type Party, received, writeLetter } from './letter.ts';
import type { Account, Place, Posted } from './mailbag.ts';
import { MAILINGS } from './robots/mailings.ts';
import type { Robot } from './robots/sender.ts';
import { CALENDARS, RELAYS, SERVICES } from './robots/services.ts';
import { dateLine, digits, hex, mailboxOf, subjectLine, token } from './written-mail.ts';
import { lexiconOf } from './words/lexicon.ts';

const NOTHING: Omit<Label, 'kind' | 'trap' | 'direction' | 'at'> = {
  contacts: [],
  bounced: [],
  conversation: null,
  asks: false,
  closes: false,
  inCopy: false,
};
const ROBOTS: readonly Robot[] = [...MAILINGS, ...SERVICES, ...RELAYS, ...CALENDARS].flatMap(robot =>
  Array.from({ length: robot.weight ?? 1 }, () => robot),
);

interface Moment {
  readonly at: number;
  readonly share: number;
  readonly account: Account;
}

/** `count` messages that are no contact with anybody, of all sorts. */
export function otherMail(world: World, characters: readonly Character[], count: number): void {
  const { random, begins, now } = world;
  const known = characters.filter(({ kind, habit }) => kind === 'person' && habit === 'plain');
  for (let n = 0; n < count; n += 1) {
    const share = random.unit() * 0.995;
    const moment: Moment = {
      at: Math.floor((begins + share * (now - begins)) / 1000) * 1000,
      share,
      account: random.chance(0.6) ? 'work' : 'home',
    };
    const drawn = random.unit();
    if (drawn < 0.86) robot(world, known, moment, random.pick(ROBOTS), random.chance(0.1) ? 'filed' : 'inbox');
    else if (drawn < 0.885) robot(world, known, moment, random.pick(MAILINGS), random.pick<Place>(['junk', 'trash']));
    else if (drawn < 0.92) toMany(world, known, moment);
    else if (drawn < 0.94) hiddenRecipients(world, known, moment);
    else if (drawn < 0.965) toMyself(world, moment);
    else if (drawn < 0.98) thrownAway(world, known, moment);
    else toRobot(world, moment);
  }
}

const home = (account: Account): string => (account === 'work' ? OWN.work : OWN.home);
const partyOf = (random: Random, known: readonly Character[], share: number): Party & { character: Character } => {
  const character = random.pick(known);
  const desk = deskAt(character, share);
  return { character, name: `${character.given} ${character.family}`, address: desk.address };
};

function robot(
  { random, post }: World,
  known: readonly Character[],
  { at, share, account }: Moment,
  { kind, trap, from, subject, lines, text, to, returnPath, contentType }: Robot,
  place: Place,
): void {
  const them = partyOf(random, known, share);
  const id = token(random, 22);
  const n = digits(random, 6);
  const fill = (line: string): string => line.replaceAll('{id}', id).replaceAll('{n}', n).replaceAll('{them}', them.address);
  const bare = (line: string): string => fill(line).replaceAll('{who}', them.name);
  const named = (line: string): string => {
    const found = /^(.*) <([^>]*)>$/.exec(bare(line));
    return found ? mailboxOf(random, (found[1] ?? '').replaceAll('"', ''), found[2] ?? '') : bare(line);
  };
  const address = /<([^>]*)>$/.exec(fill(from))?.[1] ?? '';
  const messageId = `${hex(random, 20)}.${n}@${address.slice(address.indexOf('@') + 1)}`;
  const header = [
    ...received(random, address, home(account), at, returnPath === undefined ? `<${address}>` : fill(returnPath)),
    `From: ${named(from)}`,
    `To: ${to === undefined ? mailboxOf(random, random.chance(0.6) ? OWNER.name : '', home(account)) : fill(to)}`,
    `Subject: ${subjectLine(bare(subject))}`,
    `Date: ${dateLine(at, random.pick([0, 0, 1, 2, -7]))}`,
    `Message-ID: <${messageId}>`,
    'MIME-Version: 1.0',
    ...lines.map(line =>
      line.startsWith('Reply-To:') || line.startsWith('X-Original-From:')
        ? line.replace(/^([^:]+): (.*)$/, (_, name: string, value: string) => `${name}: ${named(value)}`)
        : bare(line),
    ),
    `Content-Type: ${contentType ?? 'text/html; charset=utf-8'}`,
  ];
  post({
    raw: `${header.join('\r\n')}\r\n\r\n${text}\r\n`,
    arrived: at + 1000,
    messageId,
    label: { ...NOTHING, kind, trap, direction: 'received', at },
    account,
    place,
  });
}

/** So many different people. */
function crowdOf(random: Random, known: readonly Character[], share: number, size: number): Party[] {
  const crowd = new Map<string, Party>();
  for (let tries = 0; crowd.size < Math.min(size, known.length - 1) && tries < size * 20; tries += 1) {
    const party = partyOf(random, known, share);
    crowd.set(party.address, party);
  }
  if (crowd.size <= 10) throw new Error('too few people for a crowd');
  return [...crowd.values()];
}

/** Wishes, invitations to everybody, news of a house move: to more people than one can be in touch with by one letter. */
function toMany(world: World, known: readonly Character[], { at, share, account }: Moment): void {
  const { random } = world;
  const author = partyOf(random, known, share);
  const crowd = crowdOf(random, known, share, 12 + random.int(30));
  const mine = random.chance(0.4);
  const me: Party = { name: OWNER.name, address: home(account) };
  plain(world, {
    at,
    account,
    from: mine ? me : author,
    to: mine ? crowd : [me, ...crowd],
    author: author.character,
    label: { kind: 'mass', trap: mine ? 'from me to many' : 'to many' },
    mine,
  });
}

/** To nobody by name: everyone is in Bcc. */
function hiddenRecipients(world: World, known: readonly Character[], { at, share, account }: Moment): void {
  const { random } = world;
  const author = partyOf(random, known, share);
  const mine = random.chance(0.3);
  const crowd = crowdOf(random, known, share, 14 + random.int(20));
  const from: Party = mine ? { name: OWNER.name, address: home(account) } : author;
  plain(world, {
    at,
    account,
    from,
    to: [],
    author: author.character,
    label: { kind: 'mass', trap: 'undisclosed recipients' },
    mine,
    toLine: random.chance(0.7) ? 'undisclosed-recipients:;' : 'Recipient list not shown: ;',
    bcc: mine ? crowd : [],
  });
}

/** Notes, scans, files on their way from one desk to the other. */
function toMyself(world: World, { at, account }: Moment): void {
  const { random } = world;
  const from: Party = { name: OWNER.name, address: home(account) };
  const to: Party = {
    name: '',
    address: random.pick([OWN.home, OWN.work, 'camille.aubrac+notes@gmail.com', 'camilleaubrac@gmail.com', OWN.named]),
  };
  plain(world, { at, account, from, to: [to], author: null, label: { kind: 'own', trap: 'to myself' }, mine: true });
}

/** A letter in a folder that is not read. */
function thrownAway(world: World, known: readonly Character[], { at, share, account }: Moment): void {
  const author = partyOf(world.random, known, share);
  const place = world.random.pick<Place>(['junk', 'trash', 'drafts']);
  const me: Party = { name: OWNER.name, address: home(account) };
  const mine = place === 'drafts';
  plain(world, {
    at,
    account,
    from: mine ? me : author,
    to: [mine ? author : me],
    author: author.character,
    label: { kind: 'letter', trap: `in ${place}` },
    mine,
    place,
  });
}

/** What the owner writes to machines and lists: a post, leaving a newsletter, an answer to a notification. */
function toRobot(world: World, { at, account }: Moment): void {
  const { random } = world;
  const [address, trap] = random.pick([
    ['bibdoc@listes.enssib.example', 'from me to a list'],
    ['chorale-nantes@googlegroups.com', 'from me to a list'],
    [`unsub-${token(random, 22)}@u.example`, 'leaving a newsletter'],
    [`reply+${token(random, 24)}@reply.github.com`, 'answer to a notification'],
    [`${token(random, 20).toLowerCase()}@messagerie.leboncoin.fr`, 'answer through a relay'],
    ['no-reply@doctolib.example', 'answer to no-reply'],
  ] as const);
  plain(world, {
    at,
    account,
    from: { name: OWNER.name, address: home(account) },
    to: [{ name: '', address }],
    author: null,
    label: { kind: 'letter', trap },
    mine: true,
  });
}

interface Plain {
  readonly at: number;
  readonly account: Account;
  readonly from: Party;
  readonly to: readonly Party[];
  readonly bcc?: readonly Party[];
  readonly toLine?: string;
  readonly author: Character | null;
  readonly label: Pick<Label, 'kind' | 'trap'>;
  readonly mine: boolean;
  readonly place?: Place;
}

function plain({ random, post, program }: World, { at, account, from, to, bcc = [], toLine, author, label, mine, place }: Plain): void {
  const language = author?.language ?? 'fr';
  const lexicon = lexiconOf(language);
  const desk = mine || !author ? null : deskAt(author, 1);
  const { raw, written } = writeLetter(random, {
    from,
    to,
    bcc,
    subject: random.pick(lexicon.subjects),
    at,
    text: random.pick(lexicon.statements.tu),
    signature: '',
    language,
    program: desk?.program ?? program[account],
    answers: null,
    lines: toLine === undefined ? [] : [`To: ${toLine}`],
    deliveredTo: mine ? null : home(account),
  });
  const posted: Posted = {
    raw,
    arrived: at + 1000,
    messageId: written.messageId,
    label: { ...NOTHING, ...label, direction: mine ? 'sent' : 'received', at },
    account,
    place: place ?? (mine ? 'sent' : 'inbox'),
  };
  post(posted);
}
