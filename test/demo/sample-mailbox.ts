import { contactAges, SPAN_DAYS } from './contact-ages.ts';
import { correspondence } from './correspondence.ts';
import { otherMail } from './other-mail.ts';
import { occasions } from './sample-occasions.ts';
import type { SampleFolderName, SampleMessage } from './sample-message.ts';
import { SAMPLE_PEOPLE } from './sample-people.ts';
import { seededRandom } from './seeded-random.ts';

export interface SampleFolder {
  readonly name: SampleFolderName;
  /** RFC 6154; null for a folder the owner made. */
  readonly specialUse: string | null;
  /** Oldest first, as UIDs grow. */
  readonly messages: readonly SampleMessage[];
}

const DAY = 86_400_000;
/** Two weeks without any letter stop the clock of the scores; a living mailbox has no such hole. */
const LONGEST_HOLE_DAYS = 11;
/** Letters that lie in two folders under one Message-ID, as after a copy; each counts once. */
const COPIES = 4;

const FOLDERS: readonly (readonly [SampleFolderName, string | null])[] = [
  ['INBOX', null],
  ['Sent', '\\Sent'],
  ['Archive', '\\Archive'],
  ['Conférences', null],
  ['Courrier indésirable', '\\Junk'],
  ['Corbeille', '\\Trash'],
  ['Brouillons', '\\Drafts'],
];

/** Three years of one person's mail, ending yesterday. Equal inputs give equal bytes. */
export function sampleMailbox(now: number, seed = 20): readonly SampleFolder[] {
  const random = seededRandom(seed);
  const midnight = Math.floor(now / DAY) * DAY;
  const ages = SAMPLE_PEOPLE.map(person => contactAges(person, random));
  fillHoles(ages);
  const letters = SAMPLE_PEOPLE.flatMap((person, index) => correspondence(person, ages[index] ?? [], midnight, random));
  const copies = letters
    .filter(letter => letter.folder === 'Archive')
    .slice(0, COPIES)
    .map((letter): SampleMessage => ({ ...letter, folder: 'INBOX' }));
  const all = [...letters, ...copies, ...occasions(midnight), ...otherMail(midnight)].toSorted((a, b) => a.at - b.at);
  return FOLDERS.map(([name, specialUse]) => ({ name, specialUse, messages: all.filter(message => message.folder === name) }));
}

/** Gives someone who was already in touch earlier and later one more contact-day in every hole, so that no tie's latest day moves. */
function fillHoles(ages: number[][]): void {
  const taken = new Set(ages.flat());
  let lastTaken = 0;
  let turn = 0;
  for (let age = 1; age < SPAN_DAYS; age++) {
    if (taken.has(age)) lastTaken = age;
    else if (age - lastTaken >= LONGEST_HOLE_DAYS) {
      // Old days weigh little: they leave every tie in its band.
      const candidates = ages.filter(days => (days[0] ?? SPAN_DAYS) < age);
      const days = candidates[(turn++ * 7) % Math.max(1, candidates.length)];
      if (days === undefined) continue;
      days.push(age);
      days.sort((a, b) => a - b);
      lastTaken = age;
    }
  }
}
