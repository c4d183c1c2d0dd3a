import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../support/window.tsx';

describe('the review', () => {
  it('shows two addresses side by side, with what speaks for one person and what against', async () => {
    openWindow({ asks: true }, '#/review');
    const pair = await screen.findByRole('article', { name: 'Tomás García and GARCIA Tomas' });
    await within(pair).findByText('tomas@garcia-bois.example');
    await within(pair).findByText('tomas.garcia@example.org');
    const reasons = within(pair).getAllByRole('listitem');
    expect(reasons.map(one => [within(one).getByRole('img').getAttribute('aria-label'), one.textContent])).toEqual([
      ['for', 'The same full name.'],
      ['against', 'Each at another domain.'],
    ]);
  });

  it('stands in the navigation while there is something to ask, with how many', async () => {
    openWindow({ asks: true });
    expect((await screen.findByRole('link', { name: /^To review/ })).textContent).toBe('To review3');
  });

  it('is not in the navigation where there is nothing', async () => {
    openWindow();
    await screen.findByRole('link', { name: /^People/ });
    expect(screen.queryByRole('link', { name: /^To review/ })).toBeNull();
  });

  it('may be begun with any pair', async () => {
    const { user } = openWindow({ asks: true }, '#/review');
    await screen.findByRole('article', { name: 'Tomás García and GARCIA Tomas' });
    await user.click(screen.getByRole('button', { name: /^Ana Horváth/ }));
    const pair = await screen.findByRole('article', { name: 'Ana Horváth and Quentin Weber' });
    expect(document.activeElement).toBe(pair);
  });

  it('rests while somebody types elsewhere or a sheet is open', async () => {
    const { backend, user } = openWindow({ asks: true }, '#/review');
    await screen.findByRole('article');
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog');
    await user.keyboard('y');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(backend.calls.filter(({ method }) => method === 'review.decide')).toEqual([]);
  });
});
