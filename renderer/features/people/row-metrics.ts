import { useSyncExternalStore } from 'react';

/** In rem, so that rows grow with the reader's font size. The same figures stand in styles/people.css. */
const ROW_REM = 2.625;
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
const rowHeight = (): number => rem() * (matchMedia(NARROW).matches ? TWO_LINE_ROW_REM : ROW_REM);

/** Heights in px of a row and of the sticky head. */
export function useRowMetrics(): { rowHeight: number; headHeight: number } {
  const height = useSyncExternalStore(watch, rowHeight);
  return { rowHeight: height, headHeight: rem() * HEAD_REM };
}
