import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './support/window.tsx';

const pick = async (scene: Parameters<typeof openWindow>[0] = {}) => {
  const it = openWindow(scene, '#/files');
  await screen.findByRole('heading', { level: 1, name: 'People in and out' });
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no file can be picked');
  await it.user.upload(field, new File(['Prénom;Nom\n'], 'contacts.csv', { type: 'text/csv' }));
  return it;
};

describe('an address book', () => {
  it('is read first: each row with what becomes of it and why; nothing is changed', async () => {
    const { backend } = await pick();
    const rows = within(await screen.findByRole('group', { name: 'What would change' }))
      .getAllByRole('row')
      .slice(1);
    const told = rows.map(row => row.textContent ?? '');
    expect(told[0]).toMatch(/Bérénice Lefèvre.*adds.*phone, date/);
    expect(told.find(text => text.includes('Mehdi'))).toMatch(/says otherwise.*organisation; yours stays/);
    expect(told.at(-1)).toMatch(/left out.*names nobody/);
    expect(screen.getByText(/windows-1252/)).toBeTruthy();
    expect(backend.calls.some(({ method }) => method === 'import.run')).toBe(false);
  });

  it('is read again when a column is told otherwise, taken in so, and taken back whole', async () => {
    const { backend, user } = await pick();
    await user.click(await screen.findByRole('button', { name: /The column Surnom holds/ }));
    await user.click(await screen.findByRole('option', { name: 'name' }));
    await waitFor(() => expect(backend.calls.filter(({ method }) => method === 'import.preview')).toHaveLength(2));
    await user.click(await screen.findByRole('button', { name: 'Take 2 people in' }));
    await waitFor(() =>
      expect(backend.calls.find(({ method }) => method === 'import.run')?.input).toMatchObject({ mapping: { Surnom: 'name' } }),
    );
    await user.click(await screen.findByRole('button', { name: 'Take back contacts.csv' }));
    expect(await screen.findByText(/Taken back: 2 people as before/)).toBeTruthy();
  });

  it('that cannot be read says why, and another may be chosen', async () => {
    await pick({ script: { 'import.preview': () => ({ ok: false, error: { code: 'import-unclear', params: {}, retryable: false } }) } });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeTruthy();
  });
});

describe('all that is kept about somebody', () => {
  it('stands on one sheet, and goes in one action that may be taken back', async () => {
    const { backend, user } = openWindow({}, '#/kept/3');
    await screen.findByRole('heading', { level: 1, name: 'What I keep about Aoife O’Connor' });
    for (const text of ['Prefers mornings.', '3 March, since 1979', 'She told me the truth.', 'Call · about the trainee']) {
      expect(screen.getByText(text)).toBeTruthy();
    }
    await user.click(screen.getByRole('button', { name: 'Erase…' }));
    await user.click(await screen.findByRole('button', { name: 'Erase everything' }));
    await waitFor(() => expect(location.hash).toBe('#/people'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(backend.calls.some(({ method }) => method === 'person.unerase')).toBe(true));
  });
});

describe('channels and fields of a person', () => {
  it('are told, added and removed', async () => {
    const { backend, user } = openWindow({}, '#/person/3');
    const section = await screen.findByRole('region', { name: 'Channels and fields' });
    expect(within(section).getByText('+33 6 12 34 56 78')).toBeTruthy();
    await user.click(within(section).getByRole('button', { name: 'Add' }));
    const sheet = await screen.findByRole('dialog');
    await user.click(within(sheet).getByRole('radio', { name: 'Field' }));
    await user.type(within(sheet).getByRole('textbox', { name: 'Is' }), 'green tea');
    await user.type(within(sheet).getByRole('textbox', { name: 'Called' }), 'drinks{Enter}');
    await waitFor(() =>
      expect(backend.calls.find(({ method }) => method === 'person.setCard')?.input).toMatchObject({
        card: { fields: [{ label: 'drinks', value: 'green tea' }] },
      }),
    );
  });
});
