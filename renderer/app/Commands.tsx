import { useEffect, useState, type ReactNode } from 'react';
import { tinykeys } from 'tinykeys';
import { SEARCH_ID } from '../features/people/PeopleSearch.tsx';
import { Palette } from './Palette.tsx';
import { go } from './route.ts';
import { bindings } from './shortcuts.ts';
import { SHOW_SHORTCUTS } from './show-shortcuts.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';

/** Keys that work everywhere, and the two sheets they open. */
export function Commands(): ReactNode {
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  useEffect(() => {
    const inField = (event: KeyboardEvent): boolean => {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      return event.isComposing || (typing && !(event.ctrlKey || event.metaKey));
    };
    const end = tinykeys(
      window,
      bindings({ palette: () => setOpen(now => (now === 'palette' ? null : 'palette')), search: toSearch, help: () => setOpen('help') }),
      { ignore: inField },
    );
    const help = (): void => setOpen('help');
    addEventListener(SHOW_SHORTCUTS, help);
    // Whoever goes to another screen from within one of them wants to see that screen.
    const away = (): void => setOpen(null);
    addEventListener('hashchange', away);
    return () => {
      end();
      removeEventListener('hashchange', away);
      removeEventListener(SHOW_SHORTCUTS, help);
    };
  }, []);
  const close = (): void => setOpen(null);
  return (
    <>
      <Palette isOpen={open === 'palette'} onClose={close} />
      <ShortcutSheet isOpen={open === 'help'} onClose={close} />
    </>
  );
}

/** Focuses the search of People, going there first if need be. */
function toSearch(): void {
  const focus = (): boolean => {
    const field = document.querySelector<HTMLInputElement>(`#${SEARCH_ID}`);
    field?.focus();
    field?.select();
    return field !== null;
  };
  if (focus()) return;
  go('people');
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
}
