import { useEffect, useRef } from 'react';

/** As long as tinykeys waits for the second key of "g p" (shortcuts.ts). */
const SEQUENCE_MS = 1_000;
const TAKES_KEYS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], .popover, [aria-haspopup]';

/**
 * Single keys of the screen that is on, by `KeyboardEvent.key` in lower case. They rest while something is typed, chosen or asked in a
 * sheet, and after "g", which goes to another screen. A key whose action returns false is left to the browser.
 */
export function useScreenKeys(keys: Readonly<Record<string, () => unknown>>): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    let goAt = -Infinity;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(TAKES_KEYS)) return;
      const key = event.key.toLowerCase();
      const isSecond = event.timeStamp - goAt < SEQUENCE_MS;
      goAt = key === 'g' && !isSecond ? event.timeStamp : -Infinity;
      if (isSecond) return;
      if (latest.current[key] && latest.current[key]() !== false) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
