import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FIRST_SORT } from '../../renderer/features/people/people-view.ts';
import { viewState } from '../../renderer/features/people/view-state.ts';
import { openWindow } from './support/window.tsx';

beforeEach(() => void Object.assign(viewState, { search: '', sort: FIRST_SORT, activeId: null, scrollTop: 0 }));

const nameOf = (row: HTMLElement): string => within(row).getByRole('link').textContent;

describe('People', () => {
  it('draws only the rows in sight and tells how many there are', async () => {
    openWindow({ people: 3_000 }, '#/people');
    const grid = await screen.findByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('3001');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(120);
  });

  it('filters by band, with how many each holds', async () => {
    const { user } = openWindow({}, '#/people');
    await screen.findByRole('grid');
    const fading = screen.getByRole('radio', { name: /^Fading \d+$/ });
    const count = Number(/\d+/.exec(fading.textContent)?.[0]);
    await user.click(fading);
    await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(count + 1)));
    for (const stroke of within(screen.getByRole('grid')).getAllByRole('img')) expect(stroke.getAttribute('aria-label')).toBe('Fading tie');
  });

  it('searches as one types, and says so when no one matches', async () => {
    const { user } = openWindow({}, '#/people');
    const field = await screen.findByRole('searchbox', { name: 'Search people' });
    await user.type(field, 'berenice lef');
    await waitFor(() => expect(within(screen.getByRole('grid')).getAllByRole('row')).toHaveLength(2));
    await user.type(field, 'zzz');
    expect(await screen.findByText('No one matches “berenice lefzzz”.')).toBeTruthy();
  });

  it('sorts by a column and says so', async () => {
    const { user } = openWindow({}, '#/people');
    await user.click(await screen.findByRole('button', { name: 'Name' }));
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    const rows = within(screen.getByRole('grid')).getAllByRole('row').slice(1);
    const names = rows.map(nameOf);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, undefined, { sensitivity: 'base' })));
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('is walked by arrows and opened by Enter', async () => {
    const { user } = openWindow({}, '#/people');
    const grid = await screen.findByRole('grid');
    grid.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const active = grid.querySelector('[aria-selected="true"]');
    expect(active?.getAttribute('aria-rowindex')).toBe('4');
    expect(grid.getAttribute('aria-activedescendant')).toBe(active?.id);
    await user.keyboard('{Enter}');
    expect(location.hash).toBe(`#/person/${active?.id.replace('row-', '')}`);
  });

  it('lists the hidden, each with the rule that hid them', async () => {
    openWindow({}, '#/people/hidden');
    const grid = await screen.findByRole('grid', { name: 'Hidden senders and the rule that hid them' });
    for (const row of within(grid).getAllByRole('row').slice(1))
      expect(row.textContent).toMatch(/List-Id: <news\d+\.example\.net>|recipients/);
  });
});
