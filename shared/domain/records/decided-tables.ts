/** Where decisions about what letters told are kept, and the user's own entries beside them: by the names of the tables, from format 1 on. */
export const DECIDED_TABLES = ['facts', 'gestures', 'thanks_due', 'promises', 'needs'] as const;
export type DecidedTable = (typeof DECIDED_TABLES)[number];
