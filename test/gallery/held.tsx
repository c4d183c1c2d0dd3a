import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** Keeps the value a controlled component shows, so that it may be tried. */
export function Held<T>(props: { of: T; children: (value: T, onChange: (value: T) => void) => ReactNode }): ReactNode {
  const [value, setValue] = useState(props.of);
  return props.children(value, setValue);
}

/** Presses the first button in it once it is there: what opens only by a press. */
export function Pressed(props: { children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const timer = setTimeout(() => box.current?.querySelector('button')?.click());
    return () => clearTimeout(timer);
  }, []);
  return <div ref={box}>{props.children}</div>;
}
