import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { failed, ok } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

const settings = async (script = {}, host = {}) => {
  const opened = openWindow({ script }, '#/settings', host);
  await screen.findByRole('heading', { name: 'Backups' });
  return opened;
};

it('a backup is looked into before it is put back, and says what waits in it', async () => {
  const { user, backend } = await settings();
  await user.click(screen.getByRole('button', { name: 'Put back…' }));
  const sheet = within(await screen.findByRole('dialog'));
  await user.type(sheet.getByLabelText('Passphrase of the backup'), 'seven quiet herons');
  await user.click(sheet.getByRole('button', { name: 'Look inside' }));
  expect(await sheet.findByText(/1 mailbox \(claire@example\.org\), 60 people, 140,213 messages/)).toBeTruthy();
  expect(sheet.getByText(/1 mail waits in its outbox/)).toBeTruthy();
  expect(backend.calls.some(({ method }) => method === 'backup.restore')).toBe(false);
  await user.click(sheet.getByRole('button', { name: 'Put it back' }));
  expect(backend.calls.some(({ method }) => method === 'backup.restore')).toBe(true);
});

const picking = async (user: UserEvent) => {
  await user.click(screen.getByRole('button', { name: 'Put back…' }));
  const sheet = within(await screen.findByRole('dialog'));
  await sheet.findByRole('button', { name: 'Choose a file…' });
  const input = document.querySelector<HTMLInputElement>('[role=dialog] input[type=file]');
  if (!input) throw new Error('no file input');
  return { ...sheet, input };
};

it('its file is picked by its path where the host knows where files lie', async () => {
  const { user, backend } = await settings({}, { pathOf: (file: File) => `/stick/${file.name}` });
  const sheet = await picking(user);
  await user.upload(sheet.input, new File(['sealed'], 'monday.backup'));
  expect(sheet.getByRole<HTMLInputElement>('textbox', { name: 'Backup file' }).value).toBe('/stick/monday.backup');
  await user.type(sheet.getByLabelText('Passphrase of the backup'), 'seven quiet herons');
  await user.click(sheet.getByRole('button', { name: 'Look inside' }));
  await sheet.findByText(/60 people/);
  const looked = backend.calls.find(({ method }) => method === 'backup.preview');
  expect(looked?.input).toEqual({ file: '/stick/monday.backup', passphrase: 'seven quiet herons' });
});

it('its file is handed over where the host does not know where files lie, and is called by its name', async () => {
  const { user, backend } = await settings();
  const sheet = await picking(user);
  await user.upload(sheet.input, new File(['sealed'], 'monday.backup'));
  await waitFor(() => expect(sheet.getByRole<HTMLInputElement>('textbox', { name: 'Backup file' }).value).toBe('monday.backup'));
  await user.type(sheet.getByLabelText('Passphrase of the backup'), 'seven quiet herons');
  await user.click(sheet.getByRole('button', { name: 'Look inside' }));
  await sheet.findByText(/60 people/);
  const put = backend.calls.filter(({ method }) => method === 'backup.put').map(({ input }) => input);
  expect(put).toMatchObject([{ at: 0, part: btoa('sealed') }]);
  const looked = backend.calls.find(({ method }) => method === 'backup.preview');
  expect(looked?.input).toMatchObject({ file: expect.stringMatching(/^\/data\/brought\/.+\.backup$/) });
});

it('a wrong passphrase is said, and nothing can be put back', async () => {
  const { user } = await settings({ 'backup.preview': () => failed('backup-wrong-passphrase') });
  await user.click(screen.getByRole('button', { name: 'Put back…' }));
  const sheet = within(await screen.findByRole('dialog'));
  await user.type(sheet.getByLabelText('Passphrase of the backup'), 'seven quiet hens');
  await user.click(sheet.getByRole('button', { name: 'Look inside' }));
  expect((await sheet.findByRole('alert')).textContent).toContain('does not fit this backup');
  expect(sheet.queryByRole('button', { name: 'Put it back' })).toBeNull();
});

it('one is made at once with a passphrase that is long enough', async () => {
  const none = { schedule: { every: 'never', keep: 10, folder: null }, folder: '/b', hasPassphrase: false, files: [], problem: null };
  const { user, backend } = await settings({ 'backup.get': () => ok(none) });
  const make = screen.getByRole<HTMLButtonElement>('button', { name: 'Make one now' });
  await user.type(screen.getByLabelText('Passphrase'), 'too short');
  expect(make.disabled).toBe(true);
  await user.type(screen.getByLabelText('Passphrase'), ' no more');
  await user.click(make);
  expect(backend.calls.find(({ method }) => method === 'backup.create')?.input).toEqual({ passphrase: 'too short no more' });
});

it('where the data is damaged, what can be read is kept at a press, or a backup put back', async () => {
  const { user, backend } = openWindow({
    script: {
      'account.list': () => failed('database-damaged', { file: '/data/fil-rouge.sqlite' }),
      'rescue.repair': () => ok({ setAside: '/data/x.damaged', kept: 12, damaged: ['ties'], readAgain: true }),
    },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('is damaged');
  expect(screen.getByRole('button', { name: 'Put back…' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Keep what can be read' }));
  expect(backend.calls.some(({ method }) => method === 'rescue.repair')).toBe(true);
});
