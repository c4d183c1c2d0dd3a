import type { AgendaPerson, Snoozes } from '../../../shared/domain/agenda/agenda-person.ts';
import { cadenceFor, learnedCadence } from '../../../shared/domain/agenda/cadence.ts';
import type { CadenceDays } from '../../../shared/domain/agenda/circle.ts';
import { HALF_LIFE_DAYS } from '../../../shared/domain/strength.ts';
import type { StoredChoice, StoredDate } from '../ports/agenda-store.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import type { StoredMarks } from '../ports/writing-store.ts';
import type { AgendaSources } from './agenda-sources.ts';

const NONE: readonly never[] = [];
const NO_SNOOZES: Snoozes = {};

/** How the agenda sees people: the tie, what the user said of it, and what other features know. */
export interface AgendaPeople {
  readonly view: (person: StoredPerson) => AgendaPerson;
  /** Whether only the tie counts: nothing was said of them, and nothing else is known. */
  readonly isPlain: (person: StoredPerson) => boolean;
}

export function agendaPeople({ writing }: Pick<Ports, 'writing'>, sources: AgendaSources): AgendaPeople {
  const { store } = writing;
  const marks = store.marks.all();
  const circles = new Map(store.circles.list().map(circle => [circle.id, circle.cadence]));
  const choices = store.agenda.choices.all();
  const dates = store.agenda.dates.all();
  const said = new Set([...marks.keys(), ...choices.keys(), ...dates.keys()]);
  const view = (person: StoredPerson): AgendaPerson => {
    const { id, addresses, summary, health } = person;
    const marked = addresses.some(address => marks.has(address)) ? store.marks.of(addresses) : null;
    const chosen = gathered<StoredChoice>(choices, addresses);
    const conversations = sources.conversations(id);
    const isAwaited = conversations.some(({ awaiting, asked }) => awaiting === 'them' && asked === true);
    return {
      id,
      summary,
      health,
      starred: marked?.starred ?? false,
      left: person.hiddenBecause !== null || chosen.some(({ kind, until }) => kind === 'any' && until === null),
      resting: health.band === 'resting',
      cadence: marked ? cadenceOf(person, marked, circles) : null,
      conversations,
      answerHours: isAwaited ? sources.answerHours(id) : null,
      facts: gather(addresses, address => sources.facts(address)),
      dates: gathered<StoredDate>(dates, addresses),
      promises: gather(addresses, address => sources.promises(address)),
      thanks: gather(addresses, address => sources.thanks(address)),
      snoozes: chosen.length === 0 ? NO_SNOOZES : snoozesOf(chosen),
    };
  };
  return { view, isPlain: person => !sources.knows(person) && !person.addresses.some(address => said.has(address)) };
}

/** The rhythm they had counts as a wish only for people the user chose: starred, in a circle, or said to matter. */
export function cadenceOf(
  { health }: Pick<StoredPerson, 'health'>,
  marks: StoredMarks,
  circles: ReadonlyMap<number, CadenceDays | null>,
): CadenceDays | null {
  const isChosen = marks.starred || marks.circleId !== null || marks.matters !== null;
  const strengthThen = health.strength * 2 ** (health.silentDays / HALF_LIFE_DAYS);
  const circle = marks.circleId === null ? null : (circles.get(marks.circleId) ?? null);
  return cadenceFor(marks.cadence, circle, isChosen && strengthThen > 0 ? learnedCadence(strengthThen) : null);
}

/** Of several addresses the longest snooze counts. */
function snoozesOf(choices: readonly StoredChoice[]): Snoozes {
  const snoozes: Snoozes = {};
  for (const { kind, until } of choices) {
    if (kind !== 'any' && until !== null) snoozes[kind] = Math.max(snoozes[kind] ?? -Infinity, until);
  }
  return snoozes;
}

/** One address is the rule, and most have nothing. */
function gather<T>(addresses: readonly string[], of: (address: string) => readonly T[]): readonly T[] {
  const [only] = addresses;
  return addresses.length === 1 && only !== undefined ? of(only) : addresses.flatMap(of);
}

const gathered = <T>(all: ReadonlyMap<string, readonly T[]>, addresses: readonly string[]): readonly T[] =>
  all.size === 0 ? NONE : gather(addresses, address => all.get(address) ?? NONE);
