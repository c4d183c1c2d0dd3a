import { go } from './route.ts';

export type ShortcutName = 'palette' | 'search' | 'today' | 'people' | 'sync' | 'settings' | 'help';

/** Every global shortcut, in tinykeys' notation; the sheet and the listener both read it here. */
export const SHORTCUTS: readonly { readonly name: ShortcutName; readonly keys: string }[] = [
  { name: 'palette', keys: '$mod+k' },
  { name: 'search', keys: '$mod+f' },
  { name: 'today', keys: 'g t' },
  { name: 'people', keys: 'g p' },
  { name: 'sync', keys: 'g m' },
  { name: 'settings', keys: 'g s' },
  { name: 'help', keys: '[Shift]+?' },
];

export interface ShortcutActions {
  readonly palette: () => void;
  readonly search: () => void;
  readonly help: () => void;
}

/** The actions by keys, as tinykeys takes them. */
export function bindings(actions: ShortcutActions): Record<string, (event: KeyboardEvent) => void> {
  const all: Record<ShortcutName, () => void> = {
    ...actions,
    today: () => go('today'),
    people: () => go('people'),
    sync: () => go('sync'),
    settings: () => go('settings'),
  };
  return Object.fromEntries(
    SHORTCUTS.map(({ name, keys }) => [
      keys,
      (event: KeyboardEvent) => {
        event.preventDefault();
        all[name]();
      },
    ]),
  );
}

/** How the keys are written for the reader's computer: one list per press. */
export function keyCaps(keys: string, apple: boolean): readonly (readonly string[])[] {
  return keys.split(' ').map(press =>
    press.split('+').flatMap(part => {
      if (part === '$mod') return [apple ? '⌘' : 'Ctrl'];
      return part.startsWith('[') ? [] : [part.length === 1 ? part.toUpperCase() : part];
    }),
  );
}

export const onApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
