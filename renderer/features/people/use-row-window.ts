import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Rows drawn beyond the edge, so that a fast wheel does not outrun React. */
const SPARE = 14;
/** The window moves by steps, so that most scroll events draw nothing. */
const STEP = 6;

interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** Brings a row fully into sight, below a sticky head of `headHeight` px. */
  readonly reveal: (index: number) => void;
}

/** Which of `count` rows of one height lie in sight of their scrolling ancestor. Positions are px. */
export function useRowWindow(
  body: RefObject<HTMLElement | null>,
  options: { count: number; rowHeight: number; headHeight: number },
): RowWindow {
  const { count, rowHeight, headHeight } = options;
  const [range, setRange] = useState({ first: 0, last: Math.min(count, 40) });

  useLayoutEffect(() => {
    const element = body.current;
    const scroller = element && scrollerOf(element);
    if (!element || !scroller) return undefined;
    const measure = (): void => {
      const above = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const seen = Math.floor(above / rowHeight / STEP) * STEP;
      const first = Math.max(0, Math.min(seen - SPARE, count));
      const last = Math.min(count, Math.max(0, seen) + Math.ceil(scroller.clientHeight / rowHeight) + STEP + SPARE);
      setRange(now => (now.first === first && now.last === last ? now : { first, last }));
    };
    measure();
    scroller.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [body, count, rowHeight]);

  const reveal = useCallback(
    (index: number): void => {
      const element = body.current;
      const scroller = element && scrollerOf(element);
      if (!element || !scroller) return;
      const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + index * rowHeight;
      if (top < headHeight) scroller.scrollBy(0, top - headHeight);
      else if (top + rowHeight > scroller.clientHeight) scroller.scrollBy(0, top + rowHeight - scroller.clientHeight);
    },
    [body, rowHeight, headHeight],
  );
  return { ...range, last: Math.min(range.last, count), reveal };
}

export const scrollerOf = (element: HTMLElement): HTMLElement | null => element.closest('main');
