/** A decoded display name and how many letters bore it. */
export interface SeenName {
  readonly name: string;
  readonly letters: number;
  readonly address: string;
}

/**
 * The name to show: the one most letters bore; among equals the longer, then the first in code-unit order, so that the order in which
 * mail was read does not show. Without any name, the address.
 */
export function displayName(seen: readonly SeenName[]): string {
  const counts = new Map<string, number>();
  for (const { name, letters, address } of seen) {
    // Some programs put the address where the name should be.
    if (letters > 0 && name !== '' && name.toLowerCase() !== address) counts.set(name, (counts.get(name) ?? 0) + letters);
  }
  let best: string | null = null;
  let most = 0;
  for (const [name, count] of counts) {
    if (count > most || (count === most && best !== null && isBetter(name, best))) {
      best = name;
      most = count;
    }
  }
  return best ?? firstAddress(seen);
}

function isBetter(name: string, than: string): boolean {
  return name.length === than.length ? name < than : name.length > than.length;
}

function firstAddress(seen: readonly SeenName[]): string {
  let first = '';
  for (const { address } of seen) if (first === '' || address < first) first = address;
  return first;
}
