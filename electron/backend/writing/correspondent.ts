import type { Circle } from '../../../shared/contract/writing.ts';
import { lastHeardFrom } from '../../../shared/domain/agenda/agenda-person.ts';
import { isRestingBy } from '../../../shared/domain/agenda/resting.ts';
import { sureOf, type Concluded, type Manner } from '../../../shared/domain/names/manner.ts';
import { personName } from '../../../shared/domain/names/person-name.ts';
import type { TemplateLanguage } from '../../../shared/domain/templates/template-values.ts';
import { toneOf, type Tone } from '../../../shared/domain/templates/tone.ts';
import type { StoredPerson } from '../ports/store.ts';
import type { StoredMarks } from '../ports/writing-store.ts';

/** A person as whoever writes to them should know them: what the mailbox tells, and over it what the user said. */
export interface Correspondent {
  readonly person: StoredPerson;
  /** Where to write to. */
  readonly address: string;
  readonly marks: StoredMarks;
  readonly circle: Circle | null;
  readonly tone: Tone;
  readonly firstName: string;
  readonly lastName: string;
  /** The first line the user's own letters to them begin with; '' where they do not show it, or say it otherwise. */
  readonly greeting: string;
  /** '' where the mailbox only knows an address. */
  readonly name: string;
}

/** Below it, which is the given name is a toss-up: then the whole name is the safe way to greet. */
const LIKELY = 0.5;
const likely = (name: Concluded<string> | null): string => (name !== null && name.confidence >= LIKELY ? name.value : '');

/** @param address where there are several, the one that may be written to */
export function correspondent(
  person: StoredPerson,
  address: string,
  marks: StoredMarks,
  circle: Circle | null,
  usual: TemplateLanguage,
  habit: Manner | null = null,
): Correspondent {
  const guessed = personName(person.name);
  const firstName = marks.firstName?.trim() || likely(guessed.given);
  const lastName = marks.lastName?.trim() || likely(guessed.family);
  const isSaid = marks.firstName !== null || marks.lastName !== null;
  const shown = person.name.includes('@') ? '' : person.name.trim();
  const name = isSaid ? [firstName, lastName].filter(Boolean).join(' ') : shown;
  const manner = { language: sureOf(habit?.language ?? null), register: sureOf(habit?.register ?? null) };
  const tone = toneOf(marks, circle, usual, manner);
  // What the user said of the name or the tone is newer than their letters.
  const isTheirs = !isSaid && marks.register === null && tone.language === manner.language && tone.register === manner.register;
  const greeting = isTheirs ? (sureOf(habit?.greeting ?? null) ?? '') : '';
  return { person, address, marks, circle, tone, firstName, lastName, name, greeting };
}

/** Resting until a day, or until they are heard from. */
export function isResting({ marks, person }: Pick<Correspondent, 'marks' | 'person'>, now: number): boolean {
  const { resting, restingSince, restingUntil } = marks;
  const rest = { resting, restingSince, restingUntil: restingUntil === null ? null : Date.parse(restingUntil) };
  return isRestingBy(rest, lastHeardFrom(person.summary), now);
}
