import type { ConversationRow } from '../../../shared/contract/conversations.ts';

const rank = ({ asked }: Pick<ConversationRow, 'asked'>): number => (asked === true ? 0 : asked === null ? 1 : 2);

/** Letters that ask something come before those not read yet, and these before those that ask nothing; else the order stays. */
export const askedFirst = <R extends Pick<ConversationRow, 'asked'>>(rows: readonly R[]): R[] =>
  rows.toSorted((one, other) => rank(one) - rank(other));
