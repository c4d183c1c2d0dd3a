import { expect, it } from 'vitest';
import { createGuard, type GuardContext } from '../../../electron/backend/outbox/guard.ts';
import type { DeliverySummary, OutboxStore } from '../../../electron/backend/ports/outbox-store.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 16, 12);

/** A mail to marie@new.example, whose other address is marie@old.example. */
function judge(told: { suppressed?: string; lastTo?: number; despite?: 'duplicate-address' }) {
  const at =
    <T>(value: T | undefined) =>
    (address: string) =>
      address === 'marie@old.example' ? (value ?? null) : null;
  const store = { suppressed: at(told.suppressed), lastTo: at(told.lastTo) } as Partial<OutboxStore> as OutboxStore;
  const context: GuardContext = {
    store,
    policy: { undoMs: 0, capsOf: () => ({}) } as unknown as GuardContext['policy'],
    settingsOf: () => null,
    timeZone: () => 'UTC',
    othersOf: () => ['marie@old.example'],
    freshen: () => true,
    exchangedSince: () => null,
  };
  const delivery = {
    id: 1,
    accountId: 1,
    address: 'marie@new.example',
    approvedAt: NOW - HOUR,
    despite: told.despite ?? null,
    terms: { zone: null, window: null, stopsOnReply: false },
  } as unknown as DeliverySummary;
  return createGuard(context)(delivery, NOW);
}

it('who asked not to be written to is not, at whichever of their addresses', () => {
  expect(judge({ suppressed: 'asked-not-to-write' })).toEqual({ go: false, to: 'suppressed', reason: 'asked-not-to-write' });
});

it('a dead address stops nothing that goes to the live one', () => {
  expect(judge({ suppressed: 'dead-address' })).toEqual({ go: true });
});

it('a mail to their other address an hour ago was a mail to them, unless the user knows', () => {
  expect(judge({ lastTo: NOW - HOUR })).toEqual({ go: false, to: 'held', reason: 'duplicate-address' });
  expect(judge({ lastTo: NOW - 25 * HOUR })).toEqual({ go: true });
  expect(judge({ lastTo: NOW - HOUR, despite: 'duplicate-address' })).toEqual({ go: true });
});
