import type { MarkedPerson } from '../../../shared/contract/marks.ts';
import type { Marks } from '../../../shared/contract/writing.ts';

/** What the user said, by person. */
export type MarksOf = ReadonlyMap<number, Marks>;

export const marksOf = (marked: readonly MarkedPerson[]): MarksOf => new Map(marked.map(({ personId, marks }) => [personId, marks]));

export interface MarkFilter {
  /** `none`: in no circle; null: whatever circle. */
  readonly circle: number | 'none' | null;
  readonly tag: string | null;
}

/** Whether somebody is in this circle and has this tag. */
export function isMarked(marks: Marks | undefined, { circle, tag }: MarkFilter): boolean {
  const theirs = marks?.circleId ?? null;
  const inCircle = circle === null || (circle === 'none' ? theirs === null : theirs === circle);
  return inCircle && (tag === null || (marks?.tags.includes(tag) ?? false));
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base' });

/** Every tag in use, each once, A to Z. */
export const tagsInUse = (marks: MarksOf): readonly string[] =>
  [...new Set([...marks.values()].flatMap(({ tags }) => tags))].toSorted(collator.compare);
