import { useCallback, useState } from 'react';
import type { TodayRow } from '../../../shared/contract/shapes.ts';

/** As long as a card takes to go (today.css); none where motion is not wanted. */
export const LEAVING_MS = 160;

export interface ShownRow {
  readonly row: TodayRow;
  readonly isLeaving: boolean;
}

export interface LeavingRows {
  /** The list as it is seen: without whoever was settled here, but with those who are just going. */
  readonly shown: readonly ShownRow[];
  /** Whether anybody was settled here since the screen was opened. */
  readonly hasSettled: boolean;
  readonly settle: (row: TodayRow) => void;
  readonly bringBack: (row: TodayRow) => void;
}

const without = <T>(all: Iterable<T>, one: T): T[] => [...all].filter(other => other !== one);

/**
 * Lets what is settled leave at once, before the backend has said so: the next answer may take a second. Whoever was settled does not come
 * back with a lesser reason while the screen is open.
 */
export function useLeaving(rows: readonly TodayRow[]): LeavingRows {
  const [settled, setSettled] = useState<ReadonlySet<number>>(new Set());
  const [leaving, setLeaving] = useState<readonly TodayRow[]>([]);
  const shown: ShownRow[] = rows.filter(({ person }) => !settled.has(person.id)).map(row => ({ row, isLeaving: false }));
  for (const row of leaving) {
    // By worth, as the list is: cards that stay are never moved, which would lose the focus.
    const at = shown.findIndex(one => one.row.score < row.score);
    shown.splice(at < 0 ? shown.length : at, 0, { row, isLeaving: true });
  }

  const settle = useCallback((row: TodayRow): void => {
    setSettled(now => new Set(now).add(row.person.id));
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    setLeaving(now => [...now, row]);
    setTimeout(() => setLeaving(now => without(now, row)), LEAVING_MS);
  }, []);
  const bringBack = useCallback((row: TodayRow): void => {
    setLeaving(now => without(now, row));
    setSettled(now => new Set(without(now, row.person.id)));
  }, []);
  return { shown, hasSettled: settled.size > 0, settle, bringBack };
}
