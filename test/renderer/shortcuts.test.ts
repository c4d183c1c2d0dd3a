import { describe, expect, it } from 'vitest';
import { routeOf } from '../../renderer/app/route.ts';
import { bindings, keyCaps, SHORTCUTS } from '../../renderer/app/shortcuts.ts';

describe('shortcuts', () => {
  it('each have keys of their own', () => {
    expect(new Set(SHORTCUTS.map(({ keys }) => keys)).size).toBe(SHORTCUTS.length);
  });

  it('lead to a screen by its letter, in either case', () => {
    const bound = bindings({ palette: () => {}, search: () => {}, help: () => {} });
    bound['g (t|a|p|v|r|e|i|c|l|o|m|s|h)']?.(new KeyboardEvent('keydown', { key: 'M' }));
    expect(location.hash).toBe('#/sync');
  });

  it('are written for the computer at hand', () => {
    expect(keyCaps('$mod+k', true)).toEqual([['⌘', 'K']]);
    expect(keyCaps('$mod+k', false)).toEqual([['Ctrl', 'K']]);
    expect(keyCaps('g t', false)).toEqual([['G'], ['T']]);
    expect(keyCaps('[Shift]+?', false)).toEqual([['?']]);
  });
});

describe('the address of a screen', () => {
  it.each([
    ['#/today', { screen: 'today' }],
    ['', { screen: 'today' }],
    ['#/people', { screen: 'people', filter: 'all' }],
    ['#/people/cooling', { screen: 'people', filter: 'cooling' }],
    ['#/help', { screen: 'help', chapter: null }],
    ['#/help/bo%C3%AEte-denvoi', { screen: 'help', chapter: 'boîte-denvoi' }],
    ['#/people/nonsense', { screen: 'people', filter: 'all' }],
    ['#/person/12', { screen: 'person', id: 12 }],
    ['#/person/x', { screen: 'people', filter: 'all' }],
    ['#/settings', { screen: 'settings' }],
    ['#/campaigns/new', { screen: 'campaigns', id: 'new', step: null }],
    ['#/campaigns/new/4', { screen: 'campaigns', id: 'new', step: null, news: 4 }],
  ])('%s', (hash, route) => expect(routeOf(hash)).toEqual(route));
});
