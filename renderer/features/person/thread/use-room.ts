import { useLayoutEffect, useState, type RefObject } from 'react';

const FALLBACK = { width: 400, height: 560 };

/** The room (px) an element has been given by its surroundings. */
export function useRoom(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [room, setRoom] = useState(FALLBACK);
  useLayoutEffect(() => {
    const view = element.current;
    if (!view) return undefined;
    const measure = (): void => {
      const width = view.clientWidth || FALLBACK.width;
      const height = view.clientHeight || FALLBACK.height;
      setRoom(now => (now.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
