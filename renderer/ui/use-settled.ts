import { useEffect, useState } from 'react';

/** The value once it has not changed for `ms`: what is asked of the backend while somebody types. Compared as JSON. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    if (JSON.stringify(settled) === text) return undefined;
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- `text` stands for `value`
  }, [text, ms, settled]);
  return settled;
}
