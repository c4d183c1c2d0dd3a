import type { Evidence, LetterRow, PersonPage, PersonRow } from '../../../shared/contract/shapes.ts';
import { tieHealth } from '../../../shared/domain/health.ts';
import { RULES, type Direction } from '../../../shared/domain/letter.ts';
import { localDays } from '../../../shared/domain/local-day.ts';
import { silenceClock } from '../../../shared/domain/silence-clock.ts';
import { summariseTie } from '../../../shared/domain/tie-summary.ts';

const DAY = 86_400_000;
const days = localDays('Europe/Paris');

const FIRST =
  'Bérénice Tomás Aoife Mehdi Julie Chloé Jürgen Priya Søren Peter Laura Kenji Ioannis Anaïs Łukasz Ana Ingrid Sarah Noël Zoé Camille Émile Fatou Giulia Hugo Inès Karim Léa Magnus Nadia Olivier Paula Quentin Rosa Samir Théa Ulrich Victoire Wei Yasmine'.split(
    ' ',
  );
const LAST =
  'Lefèvre García O’Connor Haddad Bernard Dupont Müller Iyer Østergård Nowak Smith Nakamura Papadopoulos D’Angelo Kowalczyk Horváth Martin Moreau Diallo Rossi Petit Laurent Benali Roux Lindqvist Rahman Girard Costa Fournier Jiménez Amrani Blanc Weber Chevalier Chen Cohen'.split(
    ' ',
  );

/** A stream of numbers in [0, 1): the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Habit {
  /** Days between exchanges. */
  readonly every: number;
  /** Days since the last one. */
  readonly silent: number;
  readonly years: number;
  /** How often they write first. */
  readonly theirs: number;
}

/** Habits that end in every band. */
const HABITS: readonly Habit[] = [
  { every: 6, silent: 3, years: 3, theirs: 0.5 },
  { every: 9, silent: 5, years: 2, theirs: 0.4 },
  { every: 16, silent: 12, years: 3, theirs: 0.6 },
  { every: 24, silent: 20, years: 4, theirs: 0.5 },
  { every: 40, silent: 49, years: 2.4, theirs: 0.5 },
  { every: 50, silent: 60, years: 5, theirs: 0.3 },
  { every: 75, silent: 110, years: 4, theirs: 0.5 },
  { every: 120, silent: 230, years: 6, theirs: 0.6 },
];

function writeLetters(habit: Habit, now: number, random: () => number): { date: number; direction: Direction }[] {
  const letters: { date: number; direction: Direction }[] = [];
  let at = now - habit.silent * DAY - random() * 0.4 * DAY;
  while (at > now - habit.years * 365 * DAY) {
    const first: Direction = random() < habit.theirs ? 'received' : 'sent';
    const answered = random() < 0.8;
    letters.push({ date: at, direction: first === 'received' ? 'sent' : 'received' });
    if (answered) letters.push({ date: at - (0.3 + random() * 4) * DAY, direction: first });
    // Some long silences, as ties have.
    const gap = random() < 0.06 ? 5 : 0.3 + random() * 1.5;
    at -= habit.every * gap * DAY + 2 * DAY;
  }
  return letters;
}

export interface MailboxPeople {
  readonly shown: readonly PersonPage[];
  readonly hidden: readonly PersonPage[];
}

/** `count` people with letters, numbers by the product's own rules, and a tenth as many hidden senders. Same seed, same people. */
export function peopleOfAMailbox(now: number, count: number, hiddenCount = Math.ceil(count / 3)): MailboxPeople {
  const random = seeded(20_261_123);
  const clock = silenceClock(Array.from({ length: 4_000 }, (_, index) => days.dayOf(now) - index));
  const page = (id: number, name: string, address: string, letters: { date: number; direction: Direction }[]): PersonPage => {
    const { summary, contact } = summariseTie(letters, days);
    const resting = id % 9 === 8;
    const twoWay = summary.lastTwoWay !== null;
    const health = contact ? tieHealth({ ...contact, twoWay, resting }, now, days, clock) : null;
    const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
    const newest = letters.toSorted((a, b) => b.date - a.date);
    const contactDaysBetween = (from: number, to: number): number =>
      new Set(letters.filter(({ date }) => date > now - from * DAY && date <= now - to * DAY).map(({ date }) => days.dayOf(date))).size;
    const evidence: Evidence = {
      risk: health?.risk ?? 1,
      strength: health?.strength ?? 0,
      silentDays: health?.silentDays ?? 0,
      contactDaysYear: contactDaysBetween(365, 0),
      contactDaysYearBefore: contactDaysBetween(730, 365),
      contactDaysHalfYear: contactDaysBetween(182, 0),
      twoWayDays: summary.lastTwoWay === null ? null : days.dayOf(now) - days.dayOf(summary.lastTwoWay),
    };
    return {
      id,
      name,
      addresses: [address],
      lastReceived: iso(summary.lastReceived),
      lastSent: iso(summary.lastSent),
      lastTwoWay: iso(summary.lastTwoWay),
      received: summary.received,
      sent: summary.sent,
      contactDays: summary.contactDays,
      health: health?.health ?? 0,
      band: health?.band ?? 'fading',
      writeBy: iso(health?.writeBy ?? null),
      hiddenBecause: null,
      letters: newest.slice(0, 200).map((letter): LetterRow => ({
        date: new Date(letter.date).toISOString(),
        direction: letter.direction,
        folder: letter.direction === 'sent' ? 'Sent' : 'INBOX',
      })),
      firstReceived: iso(summary.firstReceived),
      firstSent: iso(summary.firstSent),
      evidence,
      hiddenEvidence: null,
    };
  };

  const shown = Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length] ?? 'Ana';
    const last = LAST[(index + Math.floor(index / LAST.length) * 7) % LAST.length] ?? 'Petit';
    const habit = HABITS[(index * 3 + (index >> 3)) % HABITS.length];
    const local = `${first}.${last}`
      .normalize('NFD')
      .replace(/[^\w.]/g, '')
      .toLowerCase();
    const turn = index < FIRST.length ? '' : String(Math.floor(index / FIRST.length));
    return page(index + 1, `${first} ${last}`, `${local}${turn}@example.org`, habit ? writeLetters(habit, now, random) : []);
  });
  const hidden = Array.from({ length: hiddenCount }, (_, index) => {
    const rule = RULES[1 + (index % (RULES.length - 4))] ?? 'list-id';
    const at = now - random() * 300 * DAY;
    const base = page(count + 1 + index, `Nouvelles du ${rule} ${index + 1}`, `news${index + 1}@lists.example.net`, []);
    return {
      ...base,
      lastReceived: new Date(at).toISOString(),
      hiddenBecause: rule,
      hiddenEvidence: `List-Id: <news${index + 1}.example.net>`,
    } satisfies PersonPage;
  });
  return { shown, hidden };
}

/** The list's row of a page. */
export const rowOf = ({ letters: _l, firstReceived: _r, firstSent: _s, evidence: _e, ...row }: PersonPage): PersonRow => row;
