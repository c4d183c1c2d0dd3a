import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './support/window.tsx';

const opened = async () => {
  const it = openWindow({}, '#/person/3');
  await screen.findByRole('heading', { level: 1, name: 'Aoife O’Connor' });
  return it;
};

describe('contacts beyond mail, on a person’s page', () => {
  it('logs a call at one click, draws it in the thread, and takes it back', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Log a call' }));
    const section = await screen.findByRole('region', { name: 'Beyond mail' });
    expect(within(section).getByText(/Call/)).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.knot .spoken')).toBeTruthy());
    expect(screen.getAllByRole('option')[0]?.getAttribute('aria-label')).toMatch(/: call$/);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(document.querySelector('.knot .spoken')).toBeNull());
  });

  it('asks by which channel, and takes a note, at D', async () => {
    const { user, backend } = await opened();
    await user.keyboard('d');
    const sheet = await screen.findByRole('dialog');
    await user.click(within(sheet).getByRole('radio', { name: 'Meeting' }));
    await user.type(within(sheet).getByRole('textbox'), 'lunch in Lyon{Enter}');
    expect(await screen.findByText('lunch in Lyon')).toBeTruthy();
    expect(backend.calls.find(({ method }) => method === 'touch.log')?.input).toMatchObject({ channel: 'meeting', note: 'lunch in Lyon' });
  });
});

describe('dates of a person', () => {
  it('are told, added and removed, 29 February included, and no day that never comes', async () => {
    const { user } = await opened();
    const dates = await screen.findByRole('region', { name: 'Dates' });
    expect((await within(dates).findByText(/3 March, since 1979/)).textContent).toBeTruthy();
    await user.click(within(dates).getByRole('button', { name: 'Add a date' }));
    const sheet = await screen.findByRole('dialog');
    const day = within(sheet).getByRole('textbox', { name: 'Day' });
    await user.type(day, '32');
    expect(within(sheet).getByText('There is no such day.')).toBeTruthy();
    await user.clear(day);
    await user.type(day, '29');
    await user.click(within(sheet).getByRole('button', { name: /Month/ }));
    await user.click(await screen.findByRole('option', { name: 'February' }));
    await user.click(within(sheet).getByRole('button', { name: 'Save' }));
    expect(await within(dates).findByText('29 February')).toBeTruthy();
    await user.click(within(dates).getAllByRole('button', { name: 'Remove the date: Birthday' })[0] ?? dates);
    await waitFor(() => expect(within(dates).queryByText(/3 March/)).toBeNull());
  });
});

describe('what the user says of somebody', () => {
  it('has a place for why they matter, and for a note one would be at ease to have read', async () => {
    const { user, backend } = await opened();
    await user.type(await screen.findByRole('textbox', { name: 'Why they matter' }), 'She read my first draft{Enter}');
    await waitFor(() =>
      expect(backend.calls.find(({ method }) => method === 'marks.set')?.input).toMatchObject({
        marks: { matters: 'She read my first draft' },
      }),
    );
    expect(screen.getByText('Would you be at ease if they read this?')).toBeTruthy();
  });
});
