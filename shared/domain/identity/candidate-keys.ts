import { canonicalAddress } from '../own-addresses.ts';
import type { ComparableName } from './comparable-name.ts';
import { fullFormsOf } from './nickname.ts';

const isInitial = (token: string): boolean => token.length === 1;

/** More addresses than this under one key: it tells nothing, and the pairs would take for ever. */
export const KEY_AT_MOST = 60;
/** From so many addresses on, a full name is one that many people bear. */
export const COMMON_FROM = 5;

export const fullNameKey = ({ tokens }: ComparableName): string =>
  `n ${tokens
    .filter((token, at) => at === 0 || !isInitial(token))
    .toSorted()
    .join(' ')}`;

/**
 * The keys under which an address meets those it may belong with, so that nobody has to be compared with everybody: its address without
 * +tag, its full name in any order, its family name with the initial of the given name and of what that is short for.
 */
export function candidateKeys(address: string, names: readonly ComparableName[]): string[] {
  const keys = new Set([`c ${canonicalAddress(address)}`]);
  for (const name of names) {
    const core = name.tokens.filter((token, at) => at === 0 || !isInitial(token));
    const [given = '', ...family] = core;
    if (core.length === 0) continue;
    if (core.length === 1) {
      if (given.length > 1 && !/^[a-z]+$/.test(given)) keys.add(fullNameKey(name));
      continue;
    }
    keys.add(fullNameKey(name));
    const last = family.at(-1) ?? '';
    for (const full of fullFormsOf(given)) keys.add(`i ${last} ${full[0] ?? ''}`);
    if (family.length > 1) keys.add(`n ${[given, last].toSorted().join(' ')}`);
  }
  return [...keys];
}
