import { Random } from '../../bench/mailbox/random.ts';
import { OWN } from './cast.ts';
import { correspond, deskAt, type World } from './correspondence.ts';
import { ensemble } from './ensemble.ts';
import type { Joining, LabelledMailbox, TrueFact, TruePerson } from './label.ts';
import { AT_WORK, programsAt } from './mail-program.ts';
import { accountsOf, type Posted } from './mailbag.ts';
import { otherMail } from './other-mail.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 15, 8);
const YEARS = 6;
/** Share of messages that are letters between people. */
const LETTERS = 0.6;
const LETTERS_EACH = 9;

export interface LabelledMailboxOptions {
  readonly seed: number;
  /** About how many messages, copies not counted. */
  readonly messages: number;
}

/**
 * A whole mailbox of two accounts, written the way the programs and services of the world write mail, with what each message really is and
 * who is who. Equal options give equal bytes.
 */
export function labelledMailbox({ seed, messages }: LabelledMailboxOptions): LabelledMailbox {
  const random = new Random(seed);
  const begins = NOW - YEARS * 365 * DAY;
  const letters = Math.round(messages * LETTERS);
  const { characters, apart } = ensemble(seed, Math.round(letters / LETTERS_EACH));
  const posted: Posted[] = [];
  const facts: TrueFact[] = [];
  const proven = new Set<string>();
  const world: World = {
    random,
    begins,
    now: NOW,
    post: one => {
      if (one.arrived <= NOW) posted.push(one);
    },
    fact: one => facts.push(one),
    proof: (one, other) => proven.add(pairOf(one, other)),
    program: { work: AT_WORK[0] ?? random.pick(AT_WORK), home: random.pick(programsAt('gmail.com')) },
    neighbour: character => {
      const domain = character.desks[0]?.address.split('@')[1];
      const other = characters.find(
        each =>
          each !== character &&
          each.kind === character.kind &&
          each.habit === 'plain' &&
          each.desks[0]?.address.split('@')[1] === domain &&
          each.desks[0]?.organisation !== null,
      );
      return other ? { name: `${other.given} ${other.family}`, address: deskAt(other, 0).address } : null;
    },
  };
  // A few people write most of the mail.
  const weights = characters.map((_, rank) => 1 / (1 + ((rank * 7919) % characters.length)) ** 0.6);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  characters.forEach((character, at) => {
    const drawn = Math.max(1, Math.round(((weights[at] ?? 0) / total) * letters));
    const { habit, kind, desks } = character;
    const enough = habit === 'dies' || habit === 'leaves' || kind === 'shared-mailbox' || desks.length > 1 ? Math.max(8, drawn) : drawn;
    correspond(world, character, habit === 'never-written' || habit === 'one-way' ? Math.min(3, drawn) : enough);
  });
  otherMail(world, characters, messages - letters);

  const { accounts } = accountsOf(posted, begins, NOW);
  const people = characters.map(({ given, family, language, register, kind, desks, answersFromNew }): TruePerson => ({
    name: `${given} ${family}`.trim(),
    givenName: given,
    familyName: family,
    language,
    register,
    kind,
    addresses: desks.map(({ address, joining }) => ({
      address,
      joining: joiningOf(joining, proven.has(pairOf(desks[0]?.address ?? '', address)), answersFromNew),
    })),
  }));
  return { now: NOW, ownAddresses: Object.values(OWN), accounts, people, mustStayApart: apart, facts };
}

const pairOf = (one: string, other: string): string => [one, other].toSorted().join(' ');

/** What can be known depends on what was really written: an answer from the new address to a letter to the old one is proof, its absence is none. */
function joiningOf(joining: Joining | null, isProven: boolean, byAnswer: boolean): Joining | null {
  if (joining === 'to-review' && isProven) return 'certain';
  return joining === 'certain' && byAnswer && !isProven ? 'to-review' : joining;
}
