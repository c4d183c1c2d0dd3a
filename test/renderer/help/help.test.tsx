import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../support/window.tsx';

describe('the guide in the window', () => {
  it('is two keys away, and a chapter one press further', async () => {
    const { user } = openWindow();
    await screen.findByRole('region', { name: 'To write to today' });
    await user.keyboard('gh');
    expect(await screen.findByRole('heading', { level: 1, name: 'Fil Rouge, a short guide' })).toBeTruthy();
    const chapters = screen.getByRole('navigation', { name: 'Chapters' });
    expect(within(chapters).getAllByRole('link').length).toBeGreaterThan(15);
    await user.click(within(chapters).getByRole('link', { name: 'One person or two?' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('One person or two?'));
    expect(location.hash).toBe('#/help/one-person-or-two');
  });

  it('speaks French in French, and begins at the chapter asked for', async () => {
    openWindow({ systemLanguage: 'fr' }, '#/help/bo%C3%AEte-denvoi');
    expect(await screen.findByRole('heading', { level: 1, name: 'Fil Rouge, le petit guide' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Boîte d’envoi'));
  });

  it('is found from Settings and from the commands', async () => {
    const { user } = openWindow({}, '#/settings');
    await user.click(await screen.findByRole('link', { name: 'The guide' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Fil Rouge, a short guide' })).toBeTruthy();
    location.hash = '#/settings';
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    await user.keyboard('{Control>}k{/Control}');
    await user.click(await screen.findByRole('menuitem', { name: 'The guide' }));
    await waitFor(() => expect(location.hash).toBe('#/help'));
  });
});
