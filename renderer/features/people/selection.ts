export type Selection = ReadonlySet<number>;
export const NOBODY_SELECTED: Selection = new Set();

/** With this one in it, or without where it was. */
export function toggled(selection: Selection, id: number): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Everybody from the row a selection began at to this one; of rows as they are listed. */
export const between = (ids: readonly number[], from: number, to: number): Selection =>
  new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1));

/** Those still listed: nothing is done to somebody who is out of sight. */
export function stillListed(selection: Selection, ids: readonly number[]): Selection {
  if (selection.size === 0) return selection;
  const listed = ids.filter(id => selection.has(id));
  return listed.length === selection.size ? selection : new Set(listed);
}
