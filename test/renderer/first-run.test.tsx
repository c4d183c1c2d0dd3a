import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { UserEvent } from '@testing-library/user-event';
import type { Failure } from '../../shared/contract/errors.ts';
import { guessProvider } from '../../shared/domain/providers.ts';
import { failed, ok, type Scene } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

const FINGERPRINT = Array.from({ length: 32 }, (_, index) => (index + 160).toString(16).toUpperCase()).join(':');

async function toPassword(user: UserEvent, email: string): Promise<void> {
  await user.type(await screen.findByRole('textbox', { name: 'Your mail address' }), email);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
}

async function tryPassword(scene: Scene, email = 'claire@example.org', label = 'Password'): Promise<ReturnType<typeof openWindow>> {
  const opened = openWindow({ accounts: [], ...scene });
  await toPassword(opened.user, email);
  await opened.user.type(await screen.findByLabelText(label), 'hunter2');
  await opened.user.click(screen.getByRole('button', { name: 'Test and connect' }));
  return opened;
}
const refusing = (code: Failure['code'], params: Failure['params'] = {}): Scene => ({
  script: { 'account.test': () => failed(code, params) },
});

describe('the first run', () => {
  it('can begin from a backup of another computer', async () => {
    const { user } = openWindow({ accounts: [] });
    await user.click(await screen.findByRole('button', { name: 'Put back…' }));
    const sheet = await screen.findByRole('dialog', { name: 'Put a backup back' });
    expect(within(sheet).getByRole('textbox', { name: 'Backup file' })).toHaveProperty('value', '');
  });

  it('catches a slip in the address before asking anyone', async () => {
    const { user, backend } = openWindow({ accounts: [] });
    await toPassword(user, 'claire');
    expect(screen.getByText('This does not look like a mail address.')).toBeTruthy();
    expect(backend.calls.some(({ method }) => method === 'account.guess')).toBe(false);
  });

  it('fills the servers in for a known provider, and says how to get its password', async () => {
    const { user } = openWindow({ accounts: [] });
    await toPassword(user, 'claire@gmail.com');
    expect(await screen.findByText('Gmail is known: the servers are filled in.')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByLabelText('App password')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Servers/ }));
    const hosts = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Server' });
    expect(hosts.map(host => host.value)).toEqual(['imap.gmail.com', 'smtp.gmail.com']);
  });

  it('says whom it asks about an unknown domain, what was found and where, and where the password will go', async () => {
    const answers: (() => void)[] = [];
    const { user } = openWindow({
      accounts: [],
      script: {
        'account.discover': async ({ email }) => {
          await new Promise<void>(resolve => answers.push(resolve));
          const { imap, smtp } = guessProvider('x@found.example');
          return ok({ ...guessProvider(email), name: 'Example', imap, smtp, known: true, source: 'directory' });
        },
      },
    });
    await toPassword(user, 'claire@atelier.example');
    expect(await screen.findByText('Looking for the mail servers of atelier.example…')).toBeTruthy();
    expect(screen.getByText(/They learn the domain, not your address/)).toBeTruthy();
    answers[0]?.();
    expect(await screen.findByText('Thunderbird’s public directory knows Example: the servers are filled in.')).toBeTruthy();
    expect(screen.getByText('Your password will go to imap.found.example and smtp.found.example, and nowhere else.')).toBeTruthy();
  });

  it('no password leaves the window before the servers it goes to were shown and the button was pressed', async () => {
    const { user, backend } = openWindow({ accounts: [] });
    const secret = 'hunter2 hunter2';
    const told = (): string[] => backend.calls.filter(({ input }) => JSON.stringify(input).includes(secret)).map(({ method }) => method);
    await user.type(await screen.findByRole('textbox', { name: 'Your mail address' }), 'claire@atelier.example');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(await screen.findByLabelText('Password'), secret);
    expect(screen.getByText('Your password will go to imap.atelier.example and smtp.atelier.example, and nowhere else.')).toBeTruthy();
    expect(told()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Test and connect' }));
    await screen.findByRole('heading', { name: 'Reading your mailbox' });
    expect(told()).toEqual(['account.test', 'account.add']);
    for (const { input } of backend.calls.filter(({ method }) => method === 'account.test' || method === 'account.add')) {
      expect(input).toMatchObject({ settings: { imap: { host: 'imap.atelier.example' }, smtp: { host: 'smtp.atelier.example' } } });
    }
  });

  it('lets the look-up be skipped, and then hears no late answer', async () => {
    const answers: (() => void)[] = [];
    const { user } = openWindow({
      accounts: [],
      script: {
        'account.discover': async ({ email }) => {
          await new Promise<void>(resolve => answers.push(resolve));
          return ok({ ...guessProvider(email), source: 'directory' });
        },
      },
    });
    await toPassword(user, 'claire@atelier.example');
    await user.click(await screen.findByRole('button', { name: 'Fill them in myself' }));
    expect(await screen.findByText(/The servers are a guess/)).toBeTruthy();
    answers[0]?.();
    await user.type(screen.getByLabelText('Password'), 'x');
    expect(screen.getByText(/The servers are a guess/)).toBeTruthy();
  });

  it('signs in with the browser where no password is taken, and asks for a client id where there is none', async () => {
    const opened: string[] = [];
    vi.spyOn(window, 'open').mockImplementation(url => (opened.push(String(url)), null));
    let isSetUp = false;
    const { user } = openWindow({
      accounts: [],
      script: {
        'account.signIn': () =>
          isSetUp
            ? ok({ attempt: 'a', url: 'https://login.microsoftonline.com/x' })
            : failed('sign-in-not-set-up', { provider: 'microsoft' }),
        'account.signInSetClient': ({ id }) => ((isSetUp = true), ok({ id })),
      },
    });
    await toPassword(user, 'claire@outlook.com');
    await user.click(await screen.findByRole('button', { name: 'Sign in with the browser' }));
    expect(screen.queryByLabelText('Password')).toBeNull();
    await user.type(await screen.findByRole('textbox', { name: 'Client id' }), '0000-1111');
    await user.click(screen.getByRole('button', { name: 'Keep it and sign in' }));
    expect(await screen.findByText(/Your browser is open on the sign-in page/)).toBeTruthy();
    expect(opened).toEqual(['https://login.microsoftonline.com/x']);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    vi.restoreAllMocks();
  });

  it.each([
    ['wrong-password', { host: 'imap.example.org' }, 'imap.example.org refused the password.'],
    ['app-password-needed', { host: 'imap.gmail.com' }, 'wants an app password'],
    ['host-unknown', { host: 'imap.exampel.org' }, 'There is no server called imap.exampel.org.'],
    ['tls-name-mismatch', { host: 'imap.example.org' }, 'The certificate shown is not one for imap.example.org.'],
    ['timeout', { host: 'imap.example.org' }, 'took too long to answer'],
    ['not-imap', { host: 'imap.example.org' }, 'is not a mail server (IMAP)'],
  ] as const)('says precisely what is wrong and what to do: %s', async (code, params, words) => {
    await tryPassword(refusing(code, params));
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    // The password stays, to be mended rather than typed again.
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('hunter2');
  });

  it('shows a self-signed certificate’s fingerprint and trusts it only by an explicit press', async () => {
    const asked: (string | null)[] = [];
    const { user } = await tryPassword({
      script: {
        'account.test': ({ settings }) => {
          asked.push(settings.trustedFingerprint);
          return settings.trustedFingerprint === FINGERPRINT
            ? ok({ imap: { ok: true, greeting: '', folders: 3, messages: 12 } })
            : failed('tls-untrusted', { host: 'imap.example.org', fingerprint: FINGERPRINT, reason: 'self-signed' });
        },
      },
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent.replaceAll(/\W/g, '')).toContain(FINGERPRINT.replaceAll(':', ''));
    expect(asked).toEqual([null]);
    await user.click(within(alert).getByRole('button', { name: 'I compared it: trust this certificate' }));
    await screen.findByRole('heading', { name: 'Reading your mailbox' });
    expect(asked).toEqual([null, FINGERPRINT]);
  });

  it('offers no trust in an expired certificate', async () => {
    await tryPassword(refusing('tls-untrusted', { host: 'imap.example.org', fingerprint: FINGERPRINT, reason: 'expired' }));
    await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: /trust/ })).toBeNull();
  });

  it('adds the mailbox, reads it, and shows people as they are found', async () => {
    const { backend, user } = await tryPassword({});
    await screen.findByRole('heading', { name: 'Reading your mailbox' });
    await waitFor(() => expect(backend.calls.map(({ method }) => method)).toContain('scan.run'));
    const added = backend.calls.find(({ method }) => method === 'account.add');
    expect(added?.input).toMatchObject({ settings: { email: 'claire@example.org' }, password: 'hunter2' });
    expect((await screen.findAllByRole('listitem')).length).toBeGreaterThan(3);
    await user.click(screen.getByRole('link', { name: 'Go to Today' }));
    expect(await screen.findByRole('navigation', { name: 'Screens' })).toBeTruthy();
  });
});
