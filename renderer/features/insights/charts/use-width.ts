import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, px, as long as it is shown: charts are drawn at their true size, so that their words stay legible. */
export function useWidth<E extends HTMLElement>(otherwise: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = (): void => {
      if (current.clientWidth > 0) setWidth(current.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
