import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anAccount } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

const palette = () => screen.queryByRole('dialog', { name: 'Go to or do' });

describe('Ctrl+K and Ctrl+,', () => {
  it('work in the first run, before there is any mailbox', async () => {
    const { user } = openWindow({ accounts: [] });
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(palette()).toBeTruthy());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(palette()).toBeNull());
    await user.keyboard('{Control>},{/Control}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
  });

  it('work while something is typed', async () => {
    const { user } = openWindow({}, '#/people');
    await user.click(await screen.findByRole('searchbox'));
    await user.keyboard('pe{Control>}k{/Control}');
    await waitFor(() => expect(palette()).toBeTruthy());
  });

  it('work from a sheet: the palette opens over it, and settings end it', async () => {
    const { user } = openWindow({ accounts: [{ ...anAccount(Date.now()), state: 'needs-password', problem: 'wrong-password' }] }, '#/sync');
    await user.click(await screen.findByRole('button', { name: /^New password/ }));
    await screen.findByRole('dialog', { name: /^New password/ });
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(palette()).toBeTruthy());
    await user.keyboard('{Control>},{/Control}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
