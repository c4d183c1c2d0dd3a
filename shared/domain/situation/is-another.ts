const SMALL = new Set(['the', 'and', 'les', 'des', 'and', 'von', 'sas', 'sarl', 'ltd', 'inc', 'llc', 'gmbh', 'group', 'groupe', 'france']);

const words = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  ).filter(word => !SMALL.has(word));

/** Whether two names of an organisation, or two titles, cannot be the same one written differently: they have no word in common. */
export function isAnother(before: string, after: string): boolean {
  const known = words(before);
  const now = words(after);
  const squeezed = [known.join(''), now.join('')] as const;
  if (known.length === 0 || now.length === 0) return false;
  const isInitials = (short: readonly string[], long: readonly string[]): boolean =>
    short.length === 1 && long.length > 1 && short[0] === long.map(word => word[0]).join('');
  if (isInitials(known, now) || isInitials(now, known)) return false;
  return !squeezed[0].includes(squeezed[1]) && !squeezed[1].includes(squeezed[0]) && !now.some(word => known.includes(word));
}
