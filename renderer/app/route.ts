import { useSyncExternalStore } from 'react';
import { BANDS, type Band } from '../../shared/domain/band.ts';

export type PeopleFilter = Band | 'all' | 'hidden';

/** The screens, as they stand in the address: #/today, #/people, #/people/cooling, #/person/12, #/sync, #/settings, #/add. */
export type Route =
  | { readonly screen: 'today' | 'sync' | 'settings' | 'add' }
  | { readonly screen: 'people'; readonly filter: PeopleFilter }
  | { readonly screen: 'person'; readonly id: number };

const FILTERS: readonly PeopleFilter[] = [...BANDS, 'hidden'];

export function routeOf(hash: string): Route {
  const [screen, rest] = hash.replace(/^#\/?/, '').split('/');
  switch (screen ?? '') {
    case 'people':
      return { screen: 'people', filter: FILTERS.find(filter => filter === rest) ?? 'all' };
    case 'sync':
      return { screen: 'sync' };
    case 'settings':
      return { screen: 'settings' };
    case 'add':
      return { screen: 'add' };
    case 'person': {
      const id = Number(rest);
      return rest && Number.isSafeInteger(id) ? { screen: 'person', id } : { screen: 'people', filter: 'all' };
    }
    default:
      return { screen: 'today' };
  }
}

const watch = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};
const currentHash = (): string => location.hash;

export const useHash = (): string => useSyncExternalStore(watch, currentHash);

export function go(path: string): void {
  location.hash = `#/${path}`;
}
