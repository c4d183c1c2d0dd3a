import { go } from './route.ts';

export type ShortcutName =
  | 'palette'
  | 'search'
  | 'today'
  | 'awaiting'
  | 'people'
  | 'review'
  | 'circles'
  | 'gestures'
  | 'insights'
  | 'campaigns'
  | 'templates'
  | 'outbox'
  | 'sync'
  | 'settings'
  | 'preferences'
  | 'guide'
  | 'help';

/** Every global shortcut, in tinykeys' notation; the sheet and the listener both read it here. */
export const SHORTCUTS: readonly { readonly name: ShortcutName; readonly keys: string }[] = [
  { name: 'palette', keys: '$mod+k' },
  { name: 'search', keys: '$mod+f' },
  { name: 'today', keys: 'g t' },
  { name: 'awaiting', keys: 'g a' },
  { name: 'people', keys: 'g p' },
  { name: 'review', keys: 'g v' },
  { name: 'circles', keys: 'g r' },
  { name: 'gestures', keys: 'g e' },
  { name: 'insights', keys: 'g i' },
  { name: 'campaigns', keys: 'g c' },
  { name: 'templates', keys: 'g l' },
  { name: 'outbox', keys: 'g o' },
  { name: 'sync', keys: 'g m' },
  { name: 'settings', keys: 'g s' },
  { name: 'guide', keys: 'g h' },
  { name: 'preferences', keys: '$mod+,' },
  { name: 'help', keys: '[Shift]+?' },
];

export interface ShortcutActions {
  readonly palette: () => void;
  readonly search: () => void;
  readonly help: () => void;
}

const GO = 'g ';

/**
 * The actions by keys, as tinykeys takes them. Sequences that begin alike are one binding: tinykeys 4.0 leaves its others half-typed
 * when one fires, and the next "g" would be taken for their second key.
 */
export function bindings(actions: ShortcutActions): Record<string, (event: KeyboardEvent) => void> {
  const all: Record<ShortcutName, () => void> = {
    ...actions,
    today: () => go('today'),
    awaiting: () => go('awaiting'),
    people: () => go('people'),
    review: () => go('review'),
    circles: () => go('circles'),
    gestures: () => go('gestures'),
    insights: () => go('insights'),
    campaigns: () => go('campaigns'),
    templates: () => go('templates'),
    outbox: () => go('outbox'),
    sync: () => go('sync'),
    settings: () => go('settings'),
    preferences: () => go('settings'),
    guide: () => go('help'),
  };
  const run = (event: KeyboardEvent, name: ShortcutName | undefined): void => {
    event.preventDefault();
    if (name) all[name]();
  };
  const sequences = SHORTCUTS.filter(({ keys }) => keys.startsWith(GO));
  const second = new Map(sequences.map(({ name, keys }) => [keys.slice(GO.length), name]));
  const single = SHORTCUTS.filter(({ keys }) => !keys.startsWith(GO));
  return {
    ...Object.fromEntries(single.map(({ name, keys }) => [keys, (event: KeyboardEvent) => run(event, name)])),
    [`${GO}(${[...second.keys()].join('|')})`]: event => run(event, second.get(event.key.toLowerCase())),
  };
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
