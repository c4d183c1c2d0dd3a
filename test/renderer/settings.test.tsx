import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { anAccount, ok } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

describe('Settings', () => {
  it('change the language and the theme at once', async () => {
    const { user, backend } = openWindow({}, '#/settings');
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'Français' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Réglages' })).toBeTruthy();
    expect(backend.calls.filter(({ method }) => method === 'preferences.set').map(({ input }) => input)).toEqual([
      { theme: 'dark' },
      { language: 'fr' },
    ]);
  });

  it('say where everything lies, and lead to the folders and the senders that count', async () => {
    openWindow({}, '#/settings');
    expect((await screen.findByText('/home/claire/.config/fil-rouge')).parentElement?.textContent).toContain('--data');
    const mailboxes = within(screen.getByRole('region', { name: 'Mailboxes' }));
    expect(mailboxes.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['#/add', '#/sync', '#/people/hidden']);
  });

  it('remove a mailbox only after a question', async () => {
    const { user, backend } = openWindow(
      { accounts: [anAccount(Date.now()), { ...anAccount(Date.now()), id: 2, email: 'b@example.org' }] },
      '#/settings',
    );
    await user.click(await screen.findByRole('button', { name: 'Remove… b@example.org' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove b@example.org?' });
    expect(backend.calls.some(({ method }) => method === 'account.remove')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByText('b@example.org')).toBeNull());
  });
});

describe('several mailboxes', () => {
  const [first, second] = [anAccount(Date.now()), { ...anAccount(Date.now()), id: 2, email: 'b@example.org' }];

  it('stand side by side, each with its own state, and another can be added', async () => {
    openWindow({ accounts: [first, { ...second, state: 'needs-password', problem: 'secret-missing' }] }, '#/settings');
    const mailboxes = within(await screen.findByRole('region', { name: 'Mailboxes' }));
    expect(mailboxes.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      expect.stringContaining(`${first.email}Ready`),
      expect.stringContaining(`${second.email}Needs its password`),
    ]);
    expect(mailboxes.getByRole('link', { name: 'Add a mailbox' }).getAttribute('href')).toBe('#/add');
  });

  it('one whose sign-in was taken back is signed in to again in the browser, as itself', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const url = 'https://login.microsoftonline.com/x';
    const imap = { host: 'outlook.office365.com', port: 993, security: 'tls' as const };
    const away = { ...second, imap, auth: 'oauth' as const, state: 'needs-password' as const, problem: 'sign-in-needed' as const };
    const { user, backend } = openWindow(
      { accounts: [first, away], script: { 'account.signIn': () => ok({ attempt: 'a', url }) } },
      '#/settings',
    );
    await user.click(await screen.findByRole('button', { name: 'Sign in with the browser' }));
    await screen.findByText(/Your browser is open on the sign-in page/);
    expect(backend.calls.find(({ method }) => method === 'account.signIn')?.input).toEqual({ accountId: 2 });
    expect(opened.mock.calls[0]?.[0]).toBe(url);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    vi.restoreAllMocks();
  });
});

describe('a mailbox with a password', () => {
  const imap = { host: 'outlook.office365.com', port: 993, security: 'tls' as const };
  const refused = { ...anAccount(Date.now()), imap, state: 'needs-password' as const };

  it('whose server now wants the browser is signed in to there, and that is what it says first', async () => {
    const { user, backend } = openWindow(
      { accounts: [{ ...refused, problem: 'sign-in-needed' }], script: { 'account.signIn': () => ok({ attempt: 'a', url: 'https://x' }) } },
      '#/settings',
    );
    vi.spyOn(window, 'open').mockReturnValue(null);
    const password = await screen.findByRole('button', { name: /^New password/ });
    expect(password.className).toContain('quiet');
    await user.click(screen.getByRole('button', { name: 'Sign in with the browser' }));
    await screen.findByText(/Your browser is open on the sign-in page/);
    expect(backend.calls.find(({ method }) => method === 'account.signIn')?.input).toEqual({ accountId: refused.id });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    vi.restoreAllMocks();
  });

  it('that was merely wrong is asked for again, and no browser is offered', async () => {
    openWindow({ accounts: [{ ...refused, problem: 'wrong-password' }] }, '#/settings');
    const password = await screen.findByRole('button', { name: /^New password/ });
    expect(password.className).toContain('go');
    expect(screen.queryByRole('button', { name: 'Sign in with the browser' })).toBeNull();
  });
});

describe('a locked vault', () => {
  it('asks for its passphrase, refuses a wrong one in words, and opens', async () => {
    const { user } = openWindow({ secrets: { kind: 'vault', locked: true, ready: false } });
    const dialog = await screen.findByRole('dialog', { name: 'Unlock your passwords' });
    await user.type(within(dialog).getByLabelText('Passphrase'), 'wrong');
    await user.click(within(dialog).getByRole('button', { name: 'Unlock' }));
    expect(await within(dialog).findByText('This is not the passphrase of the vault. Try again.')).toBeTruthy();
    await user.clear(within(dialog).getByLabelText('Passphrase'));
    await user.type(within(dialog).getByLabelText('Passphrase'), 'open sesame');
    await user.click(within(dialog).getByRole('button', { name: 'Unlock' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('can wait, and be asked for again from Settings', async () => {
    const { user } = openWindow({ secrets: { kind: 'vault', locked: true, ready: true } }, '#/settings');
    await user.click(await screen.findByRole('button', { name: 'Later' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Unlock…' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('can be made where passwords would else be asked for at each start', async () => {
    const { user, backend } = openWindow({ secrets: { kind: 'ask', locked: false, ready: true } }, '#/settings');
    await user.click(await screen.findByRole('button', { name: 'Keep them in a vault…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Choose a passphrase' });
    await user.type(within(dialog).getByLabelText('Passphrase'), 'open sesame');
    await user.click(within(dialog).getByRole('button', { name: 'Create the vault' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('Kept in a vault locked by your passphrase.', { exact: false })).toBeTruthy();
    expect(backend.calls.find(({ method }) => method === 'secrets.unlock')?.input).toEqual({ passphrase: 'open sesame' });
  });
});
