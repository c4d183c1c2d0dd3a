import { useSyncExternalStore, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { shownOf } from './address.ts';
import { Gallery } from './Gallery.tsx';

const watch = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
};

/** What the address asks for; anew where it asks for something else. */
function Asked(): ReactNode {
  const search = useSyncExternalStore(watch, () => location.search);
  return <Gallery key={search} shown={shownOf(search)} />;
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Asked />);
