import { describe, expect, it } from 'vitest';
import { boardColumns } from '../../../renderer/features/campaigns/board/board-columns.ts';
import type { BoardRow } from '../../../shared/contract/writing.ts';

const row = (name: string, state: BoardRow['state'], more: Partial<BoardRow> = {}): BoardRow => ({
  deliveryId: 1,
  personId: 1,
  name,
  address: `${name}@example.org`,
  state,
  reason: null,
  messageId: `${name}@id`,
  sentAt: null,
  answer: null,
  ...more,
});
const names = (rows: readonly BoardRow[]): string[] => rows.map(({ name }) => name);

describe('a campaign’s board', () => {
  it('puts everyone in one column, and only one', () => {
    const rows = (
      [
        'draft',
        'approved',
        'queued',
        'claimed',
        'submitting',
        'handoff',
        'accepted',
        'filed',
        'unknown',
        'needs-user',
        'held',
        'failed',
        'cancelled',
        'suppressed',
      ] as const
    ).map(state => row(state, state));
    const columns = boardColumns(rows);
    expect(Object.values(columns).flatMap(names).toSorted()).toEqual(names(rows).toSorted());
    expect(names(columns['needs-answer'])).toEqual(['needs-user', 'held', 'draft']);
  });

  it('shows those who wait for an answer first, machines after people, silence last and newest first', () => {
    const came = { at: '2026-01-05T10:00:00Z', evidence: '', returnsOn: null, toAnswer: true };
    const { sent } = boardColumns([
      row('old', 'filed', { sentAt: '2026-01-02T10:00:00Z' }),
      row('new', 'filed', { sentAt: '2026-01-03T10:00:00Z' }),
      row('away', 'filed', { answer: 'auto-reply' }),
      row('answered before', 'filed', { answer: 'question' }),
      row('to answer', 'filed', { answer: 'letter', came }),
    ]);
    expect(names(sent)).toEqual(['to answer', 'answered before', 'away', 'new', 'old']);
  });

  it('keeps those left out from the start below those it tried', () => {
    const left = { deliveryId: null, messageId: null };
    const columns = boardColumns([
      row('resting', 'held', { ...left, reason: 'resting' }),
      row('refused', 'failed', { reason: 'address-refused' }),
    ]);
    expect(names(columns['not-sent'])).toEqual(['refused', 'resting']);
  });

  it('asks nothing about what a pause holds', () => {
    expect(names(boardColumns([row('paused', 'held', { reason: 'campaign-paused' })]).waiting)).toEqual(['paused']);
  });

  it('says what leaves now before what waits', () => {
    expect(names(boardColumns([row('later', 'queued'), row('now', 'handoff')]).waiting)).toEqual(['now', 'later']);
  });
});
