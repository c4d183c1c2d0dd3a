import { useLayoutEffect, useState, type RefObject } from 'react';

const FALLBACK = 560;

/** The height (px) an element has been given by its surroundings. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(FALLBACK);
  useLayoutEffect(() => {
    const view = element.current;
    if (!view) return undefined;
    const measure = (): void => setHeight(view.clientHeight || FALLBACK);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
