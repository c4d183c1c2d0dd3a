import type { Circle } from '../../../shared/contract/writing.ts';
import { lastHeardFrom } from '../../../shared/domain/agenda/agenda-person.ts';
import { isRestingBy } from '../../../shared/domain/agenda/resting.ts';
import { nameParts } from '../../../shared/domain/templates/name-parts.ts';
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
  /** '' where the mailbox only knows an address. */
  readonly name: string;
}

/** @param address where there are several, the one that may be written to */
export function correspondent(
  person: StoredPerson,
  address: string,
  marks: StoredMarks,
  circle: Circle | null,
  usual: TemplateLanguage,
): Correspondent {
  const guessed = nameParts(person.name);
  const firstName = marks.firstName?.trim() || guessed.first;
  const lastName = marks.lastName?.trim() || guessed.last;
  const isSaid = marks.firstName !== null || marks.lastName !== null;
  const shown = person.name.includes('@') ? '' : person.name.trim();
  const name = isSaid ? [firstName, lastName].filter(Boolean).join(' ') : shown;
  return { person, address, marks, circle, tone: toneOf(marks, circle, usual), firstName, lastName, name };
}

/** Resting until a day, or until they are heard from. */
export function isResting({ marks, person }: Pick<Correspondent, 'marks' | 'person'>, now: number): boolean {
  const { resting, restingSince, restingUntil } = marks;
  const rest = { resting, restingSince, restingUntil: restingUntil === null ? null : Date.parse(restingUntil) };
  return isRestingBy(rest, lastHeardFrom(person.summary), now);
}
