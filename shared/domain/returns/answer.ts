/** What can come back for a mail, the most telling first. `delayed` is no answer: the server goes on trying. */
export const ANSWERS = ['asked-not-to-write', 'new-address', 'question', 'letter', 'bounce', 'auto-reply'] as const;
export type Answer = (typeof ANSWERS)[number];

export const RETURN_KINDS = [...ANSWERS, 'delayed'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

/** Whether a person wrote it: only that is contact, and only that ends what was to follow. */
export const isByPerson = (kind: ReturnKind): boolean =>
  kind === 'asked-not-to-write' || kind === 'new-address' || kind === 'question' || kind === 'letter';

export interface Returned {
  readonly kind: ReturnKind;
  /** Epoch ms. */
  readonly at: number;
}

/** Of everything that came back for one mail, what to show; the newest of the most telling kind. Null where nothing but delays came. */
export function tellingAnswer<T extends Returned>(all: readonly T[]): (T & { readonly kind: Answer }) | null {
  for (const kind of ANSWERS) {
    const newest = all.filter(one => one.kind === kind).toSorted((a, b) => b.at - a.at)[0];
    if (newest) return { ...newest, kind };
  }
  return null;
}
