import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { EncryptionState } from '../../shared/contract/encryption.ts';
import { ok } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

const stateOf = (change: Partial<EncryptionState>): EncryptionState => ({
  wanted: true,
  state: 'on',
  why: null,
  done: 0,
  total: 0,
  problem: null,
  ...change,
});
const whereIt = (change: Partial<EncryptionState>) => ({ script: { 'encryption.get': () => ok(stateOf(change)) } });
const section = async () => within(await screen.findByRole('region', { name: 'Encryption' }));

describe('Encryption in the settings', () => {
  it('is turned off and on by a tick', async () => {
    const { user, backend } = openWindow({}, '#/settings');
    const box = await (await section()).findByRole('checkbox', { name: 'Encrypt what I write on this computer' });
    expect((box as HTMLInputElement).checked).toBe(true);
    await user.click(box);
    await (await section()).findByText('What you write is not encrypted.');
    expect(backend.calls.filter(({ method }) => method === 'encryption.set').map(({ input }) => input)).toEqual([{ wanted: false }]);
  });

  it('says why it is not on where there is no place for the key', async () => {
    openWindow(whereIt({ state: 'off', why: 'no-place-for-key' }), '#/settings');
    expect(await (await section()).findByText(/is not encrypted\. There is no place for the key here/)).toBeTruthy();
  });

  it('says how far it is', async () => {
    openWindow(whereIt({ state: 'turning-on', done: 1200, total: 5000 }), '#/settings');
    expect(await (await section()).findByText(/Being encrypted… 1,200 of 5,000/)).toBeTruthy();
  });

  it('says what went wrong, and that it is tried again', async () => {
    openWindow(whereIt({ state: 'turning-on', done: 1, total: 5, problem: 'disk-full' }), '#/settings');
    expect(await (await section()).findByText(/tried again at the next start\. The disk is full/)).toBeTruthy();
  });
});

describe('texts that are locked', () => {
  it('are spoken of above every screen, with the way to open them', async () => {
    const { user } = openWindow(whereIt({ state: 'locked', why: 'vault-locked' }), '#/people');
    const notice = within(await screen.findByText(/What you wrote is locked/).then(text => text.closest('div') ?? document.body));
    let asked = 0;
    addEventListener('fil-rouge:unlock', () => asked++, { once: true });
    await user.click(notice.getByRole('button', { name: 'Unlock…' }));
    expect(asked).toBe(1);
  });

  it('whose key is elsewhere say so, and cannot be turned off', async () => {
    openWindow(whereIt({ state: 'locked', why: 'key-missing' }), '#/settings');
    const box = await (await section()).findByRole('checkbox', { name: 'Encrypt what I write on this computer' });
    expect((box as HTMLInputElement).disabled).toBe(true);
    await waitFor(() => expect(screen.getAllByText(/The key is on another computer/)).toHaveLength(2));
    expect(screen.getByRole('link', { name: 'To the settings' }).getAttribute('href')).toBe('#/settings');
  });
});
