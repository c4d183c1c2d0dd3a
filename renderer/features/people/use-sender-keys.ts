import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { useScreenKeys } from '../../app/use-screen-keys.ts';
import type { Selection } from './selection.ts';
import { useJudgeSender } from './use-judge-sender.ts';

interface List {
  readonly hidden: boolean;
  readonly rows: readonly PersonRow[];
  readonly activeId: number | null;
  readonly selection: Selection;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly onActive: (id: number) => void;
}

/** P among the hidden: this is a person. X among people: this is not, or none of the selected. The next row is active then. */
export function useSenderKeys({ hidden, rows, activeId, selection, grid, onActive }: List) {
  const judge = useJudgeSender();
  const say = (senders: readonly PersonRow[]): void => {
    const gone = new Set(senders.map(({ id }) => id));
    const at = rows.findIndex(({ id }) => gone.has(id));
    const next = rows.slice(at).find(({ id }) => !gone.has(id)) ?? rows.findLast(({ id }) => !gone.has(id));
    if (next) onActive(next.id);
    judge.say(senders, hidden ? 'person' : 'hidden');
  };
  const sayActive = (): boolean => {
    if (!grid.current?.contains(document.activeElement)) return false;
    const senders = rows.filter(({ id }) => (selection.size > 0 ? selection.has(id) : id === activeId));
    say(senders);
    return senders.length > 0;
  };
  useScreenKeys(hidden ? { p: sayActive } : { x: sayActive });
  const latest = useRef(say);
  useEffect(() => {
    latest.current = say;
  });
  // The same function always, so that rows in sight are not drawn again.
  const onPerson = useCallback((sender: PersonRow): void => latest.current([sender]), []);
  return { onPerson, error: judge.error };
}
