import { comparableName, type ComparableName } from './comparable-name.ts';
import { relateNames } from './name-relation.ts';

/** A name somebody signed with, and in how many letters. */
export interface BorneName {
  readonly name: string;
  readonly letters: number;
}

/** Once is a slip: a colleague's computer, a name typed for fun. */
const LETTERS_AT_LEAST = 2;

/**
 * The people who write from one address, each under the name borne most; fewer than two means that it is one person's. Ann Lee, Lee Ann and
 * A. Lee are one; so are Ann Lee and Ann Cox, who may have married.
 * @param names of letters received from the address, not those others gave it
 */
export function peopleBehind(names: readonly BorneName[]): string[] {
  const found: { readonly name: string; readonly comparable: ComparableName }[] = [];
  for (const { name, letters } of names.toSorted((a, b) => b.letters - a.letters || (a.name < b.name ? -1 : 1))) {
    const comparable = letters >= LETTERS_AT_LEAST ? comparableName(name) : null;
    if (comparable && found.every(other => relateNames(other.comparable, comparable) === 'different')) found.push({ name, comparable });
  }
  return found.map(({ name }) => name);
}
