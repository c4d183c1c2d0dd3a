/** Told apart by eye beside one another; the window gives each its tone for light and dark. */
export const CIRCLE_COLOURS = ['red', 'ochre', 'olive', 'green', 'teal', 'blue', 'plum', 'slate'] as const;

/** Ten years: what is rarer than that is no rhythm. */
export const CADENCE_DAYS_AT_MOST = 3650;

/**
 * What the mail itself shows: people of one organisation, people the user writes with all the time, and people from long ago who were
 * written to within the last years.
 */
export const SUGGESTION_KINDS = ['organisation', 'often', 'long-standing'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** Days between two contacts. */
export interface CadenceDays {
  readonly idealDays: number;
  readonly maxDays: number;
}
