import { useSyncExternalStore } from 'react';

/** In rem, so that rows grow with the reader's font size. The same figures stand in styles/people.css. */
const ROW_REM = { people: 2.625, hidden: 3.5 };
const TWO_LINE_ROW_REM = 4.25;
const HEAD_REM = 2.375;
const NARROW = '(max-width: 35rem)';

const watch = (listener: () => void): (() => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  addEventListener('resize', listener);
  return () => {
    query.removeEventListener('change', listener);
    removeEventListener('resize', listener);
  };
};
const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
const rowHeights = {
  people: (): number => rem() * (matchMedia(NARROW).matches ? TWO_LINE_ROW_REM : ROW_REM.people),
  hidden: (): number => rem() * (matchMedia(NARROW).matches ? TWO_LINE_ROW_REM : ROW_REM.hidden),
};

/** Heights in px of a row and of the sticky head. */
export function useRowMetrics(kind: 'people' | 'hidden'): { rowHeight: number; headHeight: number } {
  const height = useSyncExternalStore(watch, rowHeights[kind]);
  return { rowHeight: height, headHeight: rem() * HEAD_REM };
}
