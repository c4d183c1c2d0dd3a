import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isOver } from '../../../renderer/features/person/told/is-over.ts';
import { openWindow } from '../support/window.tsx';

const told = (backend: ReturnType<typeof openWindow>['backend'], method: string): unknown[] =>
  backend.calls.filter(call => call.method === method).map(({ input }) => input);

describe('what letters told of somebody', () => {
  it('is confirmed or put aside, with the words that say it, and taken back', async () => {
    const { backend, user } = openWindow({ asks: true }, '#/person/1');
    const section = (await screen.findByRole('heading', { name: 'What letters told' })).closest('section') ?? document.body;
    expect(within(section).getByText('“Bérénice Lefèvre, fondatrice, Lefèvre Conseil”')).toBeTruthy();
    await user.click(
      within(section).getByRole('button', { name: 'Yes, that is so: May have changed job: Université de Lyon → Lefèvre Conseil.' }),
    );
    await screen.findByText('Noted.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    await user.click(await within(section).findByRole('button', { name: /^No: This address/ }));
    await waitFor(() => expect(within(section).queryByText(/may no longer work/)).toBeNull());
    expect(told(backend, 'fact.decide')).toEqual([
      { id: 1, state: 'confirmed' },
      { id: 1, state: 'open' },
      { id: 2, state: 'dismissed' },
    ]);
  });

  it('is over when somebody who was away is back', () => {
    const day = (text: string): number => Date.parse(`${text}T12:00:00Z`);
    const away = { kind: 'away' as const, at: '2026-11-01T08:00:00.000Z', returnsOn: '2026-11-10T12:00:00.000Z' };
    expect(isOver(away, day('2026-11-10'))).toBe(false);
    expect(isOver(away, day('2026-11-12'))).toBe(true);
    expect(isOver({ ...away, returnsOn: null }, day('2026-11-20'))).toBe(false);
    expect(isOver({ ...away, returnsOn: null }, day('2026-12-20'))).toBe(true);
    expect(isOver({ ...away, kind: 'left' }, day('2036-01-01'))).toBe(false);
  });
});

describe('the addresses of a person', () => {
  it('say which works, when each was last used, where they write to, and why it is one person', async () => {
    openWindow({ asks: true }, '#/person/1');
    const dead = (await screen.findByRole('button', { name: 'Copy berenice.lefevre@example.org' })).closest('li');
    await waitFor(() => expect(dead?.textContent).toMatch(/no longer works, last used last year/));
    expect(screen.getByText('claire@example.org, 31 letters')).toBeTruthy();
    expect(screen.getByText('One answered a letter that went to the other only.')).toBeTruthy();
  });

  it('are parted, and joined again', async () => {
    const { backend, user } = openWindow({ asks: true }, '#/person/1');
    await user.click(await screen.findByRole('button', { name: 'Someone else’s: berenice@lefevre-conseil.example' }));
    await screen.findByText('berenice@lefevre-conseil.example: a person of its own.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(told(backend, 'person.undo')).toEqual([{ undo: '1' }]);
  });
});

describe('a name', () => {
  it('is changed in place, and given back to the letters', async () => {
    const { backend, user } = openWindow({}, '#/person/5');
    await user.click(await screen.findByRole('button', { name: 'Change the name' }));
    const field = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(field);
    await user.type(field, 'Juliette Bernard{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Juliette Bernard' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { level: 1, name: 'Julie Bernard' });
    expect(told(backend, 'person.rename')).toEqual([
      { personId: 5, name: 'Juliette Bernard' },
      { personId: 5, name: null },
    ]);
  });
});

describe('how the user writes to somebody', () => {
  it('is read from their letters when asked, with how sure it is; what the user says goes before it', async () => {
    const { user } = openWindow({ asks: true }, '#/person/1');
    await screen.findByText('Hello Bérénice,');
    await user.click(await screen.findByRole('button', { name: 'Read my last letters' }));
    await waitFor(() => expect(screen.getAllByText('Chère Bérénice,')).toHaveLength(2));
    expect(screen.getAllByRole('listitem').map(one => one.textContent)).toContain('vous quite sure');
    await user.type(screen.getByRole('textbox', { name: 'First name' }), 'Béré{Enter}');
    await waitFor(() => expect(screen.getAllByText('Chère Bérénice,')).toHaveLength(1));
  });
});

describe('a shared address', () => {
  it('is a group without numbers, and one person where the user says so', async () => {
    const { user } = openWindow({ asks: true }, '#/person/12');
    await screen.findByText('Nora Petit, Louis Blanc, Ana Costa');
    expect(document.querySelector('.three')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'One person writes from here' }));
    await waitFor(() => expect(document.querySelector('.three')).not.toBeNull());
  });
});

describe('colleagues', () => {
  it('are in Today only if the user wants them there', async () => {
    const { backend, user } = openWindow({}, '#/settings');
    await user.click(await screen.findByRole('checkbox', { name: 'Colleagues in Today too' }));
    await waitFor(() => expect(told(backend, 'preferences.set')).toEqual([{ colleaguesInToday: true }]));
  });
});
