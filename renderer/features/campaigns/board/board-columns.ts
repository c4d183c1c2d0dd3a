import type { BoardRow } from '../../../../shared/contract/writing.ts';
import { groupOf } from '../../../../shared/domain/outbox/delivery-group.ts';
import { shownGroup } from '../../outbox/shown-group.ts';

export const BOARD_COLUMNS = ['waiting', 'needs-answer', 'sent', 'not-sent'] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** Left out of the campaign before any letter was made. */
export const isLeftOut = ({ deliveryId, messageId, state }: BoardRow): boolean =>
  deliveryId === null && messageId === null && state !== 'draft';

/** What is leaving at this moment stands with what waits: it is there for seconds. Nobody's letter unread by the user waits for a server. */
function columnOf(row: BoardRow): BoardColumn {
  if (isLeftOut(row)) return 'not-sent';
  if (row.state === 'draft') return 'needs-answer';
  const group = shownGroup(row);
  return group === 'sending' ? 'waiting' : group;
}

/** Whom the user owes an answer comes first, then who answered at all, then machines. */
const ANSWER_RANK: Record<NonNullable<BoardRow['answer']>, number> = {
  question: 0,
  letter: 1,
  'new-address': 2,
  'asked-not-to-write': 3,
  'auto-reply': 4,
  bounce: 5,
};
const rank = ({ answer, came }: BoardRow): number => (answer === null ? 9 : ANSWER_RANK[answer]) - (came?.toAnswer ? 10 : 0);

/** Rows by column: what leaves now above what waits, answers above silence, what was tried above who was left out. */
export function boardColumns(rows: readonly BoardRow[]): Record<BoardColumn, readonly BoardRow[]> {
  const columns: Record<BoardColumn, BoardRow[]> = { waiting: [], 'needs-answer': [], sent: [], 'not-sent': [] };
  for (const row of rows) columns[columnOf(row)].push(row);
  const sending = (row: BoardRow): number => (groupOf(row.state) === 'sending' ? 0 : 1);
  const newest = (a: BoardRow, b: BoardRow): number =>
    (a.sentAt ?? '') < (b.sentAt ?? '') ? 1 : (a.sentAt ?? '') > (b.sentAt ?? '') ? -1 : 0;
  return {
    waiting: columns.waiting.toSorted((a, b) => sending(a) - sending(b)),
    'needs-answer': columns['needs-answer'].toSorted((a, b) => Number(a.state === 'draft') - Number(b.state === 'draft')),
    sent: columns.sent.toSorted((a, b) => rank(a) - rank(b) || newest(a, b)),
    'not-sent': columns['not-sent'].toSorted((a, b) => Number(isLeftOut(a)) - Number(isLeftOut(b))),
  };
}
