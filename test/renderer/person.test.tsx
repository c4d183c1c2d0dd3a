import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './support/window.tsx';

describe('a person', () => {
  it('shows three numbers, each with what it rests on', async () => {
    openWindow({}, '#/person/5');
    await screen.findByRole('heading', { level: 1, name: 'Julie Bernard' });
    const figures = [...document.querySelectorAll('.three > div')].map(one => one.textContent);
    expect(figures).toHaveLength(3);
    expect(figures[0]).toMatch(/to go quiet by/);
    expect(figures[1]).toMatch(/days?.*the year before|of contact this year/);
    expect(figures[2]).toMatch(/received, \d+ sent/);
  });

  it('is walked letter by letter with arrow keys, each knot announced', async () => {
    const { user } = openWindow({}, '#/person/5');
    const thread = await screen.findByRole('listbox', { name: 'The thread with Julie Bernard' });
    thread.focus();
    const active = (): HTMLElement | null => document.getElementById(thread.getAttribute('aria-activedescendant') ?? '');
    await waitFor(() => expect(active()).not.toBeNull());
    const first = active()?.getAttribute('aria-label');
    expect(first).toMatch(/: .*(from them|from you)/);
    await user.keyboard('{ArrowDown}');
    expect(active()?.getAttribute('aria-label')).not.toBe(first);
    await user.keyboard('{End}');
    expect(active()?.id).toBe(within(thread).getAllByRole('option').at(-1)?.id);
  });

  it('says the same as a table', async () => {
    const { user } = openWindow({}, '#/person/5');
    const thread = await screen.findByRole('listbox');
    const told = within(thread)
      .getAllByRole('option')
      .map(option => option.getAttribute('aria-label') ?? '');
    const lettersIn = (text: string): number =>
      [...text.matchAll(/(\d+) letters? from/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    const inThread = told.reduce((sum, text) => sum + lettersIn(text), 0);
    await user.click(screen.getByRole('radio', { name: 'Table' }));
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(inThread + 1);
  });

  it('says why a sender is hidden, with the proof', async () => {
    openWindow({}, '#/person/61');
    expect(await screen.findByText(/^Hidden: .*List-Id: <news1\.example\.net>/)).toBeTruthy();
  });

  it('says so when it is no longer there', async () => {
    openWindow({}, '#/person/99999');
    expect(await screen.findByText('This person is no longer here.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to People' })).toBeTruthy();
  });
});
