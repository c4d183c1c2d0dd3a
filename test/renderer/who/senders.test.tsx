import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../support/window.tsx';

const said = (backend: ReturnType<typeof openWindow>['backend']): unknown[] =>
  backend.calls.filter(({ method }) => method === 'person.judge').map(({ input }) => input);

const LIST_ONE = /^A person\s*:\s*Nouvelles du list-id 1$/;

describe('hidden senders', () => {
  it('are told with the rule in words and its proof', async () => {
    openWindow({}, '#/people/hidden');
    const grid = await screen.findByRole('grid', { name: /^Hidden senders/ });
    const row = within(grid).getByText('Nouvelles du list-unsubscribe 2').closest('[role="row"]');
    expect(row?.textContent).toContain('Newsletter');
    expect(row?.textContent).toContain('List-Id: <news2.example.net>');
  });

  it('become people by a press, the next one is active, and it is undone to what was said before', async () => {
    const { backend, user } = openWindow({}, '#/people/hidden');
    await user.click(await screen.findByRole('button', { name: LIST_ONE }));
    await screen.findByText('Nouvelles du list-id 1: a person from now on, with all their mail.');
    await waitFor(() => expect(screen.queryByRole('button', { name: LIST_ONE })).toBeNull());
    expect(document.querySelector('[aria-selected="true"]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: LIST_ONE });
    expect(said(backend)).toEqual([
      { who: { id: 61 }, as: 'person' },
      { who: { id: 61 }, as: null },
    ]);
  });

  it('stand beside what could not be read at all, listed', async () => {
    const { user } = openWindow({}, '#/people/hidden');
    await user.click(await screen.findByRole('button', { name: /^Left out/ }));
    expect(screen.getAllByText(/^Archives\/2019$/)).toHaveLength(2);
  });
});

describe('somebody who is no person', () => {
  it('is hidden by X in the list, with everybody selected', async () => {
    const { backend, user } = openWindow({}, '#/people');
    const grid = await screen.findByRole('grid', { name: /^People/ });
    grid.focus();
    await user.keyboard('{ArrowDown} {ArrowDown} x');
    await screen.findByText('2 people: hidden from now on.');
    expect(said(backend)).toMatchObject([{ as: 'hidden' }, { as: 'hidden' }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(said(backend)).toHaveLength(4));
    expect(said(backend).slice(2)).toMatchObject([{ as: null }, { as: null }]);
  });

  it('is hidden by X on their page, and a person again by P', async () => {
    const { backend, user } = openWindow({}, '#/person/5');
    await screen.findByRole('button', { name: /^Not a person/ });
    await user.keyboard('x');
    await screen.findByRole('button', { name: /^This is a person/ });
    expect(screen.getByText('Hidden: you said that this is not a person.')).toBeTruthy();
    await user.keyboard('p');
    await screen.findByRole('button', { name: /^Not a person/ });
    expect(said(backend)).toEqual([
      { who: { id: 5 }, as: 'hidden' },
      { who: { id: 5 }, as: 'person' },
    ]);
  });
});
