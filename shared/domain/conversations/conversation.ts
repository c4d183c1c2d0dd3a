import type { Direction } from '../letter.ts';
import { DisjointSets } from './disjoint-sets.ts';

/** A letter as far as conversations need it: numbers that stand for ids and subjects, never the words themselves. */
export interface ConversationLetter {
  /** Stands for its Message-ID; the same after every re-scan. */
  readonly id: number;
  /** What its In-Reply-To names; null without one. */
  readonly parent: number | null;
  /** The first of its References, where they were read; null else. */
  readonly root: number | null;
  /** Stands for its base subject, negative where it says that it answers ("Re:"); null without a subject. */
  readonly subject: number | null;
  /** Epoch ms. */
  readonly at: number;
  readonly direction: Direction;
  /** Who wrote it, or to whom the user wrote. */
  readonly people: readonly number[];
}

/** Letters that answer each other, the oldest first. */
export interface Conversation<L extends ConversationLetter = ConversationLetter> {
  readonly letters: readonly [L, ...L[]];
  readonly last: L;
}

/** How long after a letter its subject still tells an answer that names nothing. */
const SAME_SUBJECT_MS = 30 * 86_400_000;

/**
 * Puts letters together by what they name (In-Reply-To, and the first of References: RFC 5322 §3.6.4, as in JWZ's threading), and, where a
 * letter says "Re:" and names no letter held, by base subject and somebody in common within 30 days: Exchange, phones and web mail leave the
 * header fields out. The order of `letters` makes no difference. The conversation whose last letter is newest comes first.
 */
export function conversationsOf<L extends ConversationLetter>(letters: readonly L[]): Conversation<L>[] {
  const ordered = letters.toSorted(byTime);
  const held = new Set(ordered.map(({ id }) => id));
  const sets = new DisjointSets();
  const newest = new Map<string, L>();
  for (const letter of ordered) {
    const { id, parent, root, subject, at, people } = letter;
    if (parent !== null) sets.join(id, parent);
    if (root !== null) sets.join(id, root);
    if (subject === null) continue;
    const isOrphan = parent === null || !held.has(parent);
    for (const person of people) {
      const key = `${Math.abs(subject)}/${person}`;
      const before = newest.get(key);
      if (subject < 0 && isOrphan && before && at - before.at <= SAME_SUBJECT_MS) sets.join(id, before.id);
      newest.set(key, letter);
    }
  }
  const groups = new Map<number, [L, ...L[]]>();
  for (const letter of ordered) {
    const set = sets.find(letter.id);
    const group = groups.get(set);
    if (group) group.push(letter);
    else groups.set(set, [letter]);
  }
  return [...groups.values()].map(group => ({ letters: group, last: group.at(-1) ?? group[0] })).toSorted((a, b) => byTime(b.last, a.last));
}

/** Two letters of one second stand in the order of what stands for them: any, but always the same. */
function byTime(a: ConversationLetter, b: ConversationLetter): number {
  return a.at - b.at || a.id - b.id || a.direction.localeCompare(b.direction) || (a.parent ?? 0) - (b.parent ?? 0);
}
