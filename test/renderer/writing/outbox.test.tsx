import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { writingScene } from '../../e2e/support/writing-scene.ts';
import { openWindow } from '../support/window.tsx';

const methods = (asked: readonly { method: string }[]): string[] => asked.map(({ method }) => method);

describe('who is not written to', () => {
  it('is listed with the reason and their sentence; one press frees them, one more takes that back', async () => {
    const { script, asked } = writingScene();
    const { user } = openWindow({ script }, '#/outbox');
    const list = await screen.findByRole('region', { name: 'Not written to 2' });
    expect(within(list).getByText('Merci de ne plus m’écrire.')).toBeTruthy();
    await user.click(within(list).getByRole('button', { name: 'May be written to: Olga Fischer' }));
    await screen.findByText('Olga Fischer: may be written to again.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'May be written to: Olga Fischer' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(asked).toMatchObject([
      { method: 'suppression.remove', input: { address: 'olga@example.org' } },
      { method: 'suppression.add', input: { address: 'olga@example.org' } },
    ]);
  });

  it('is added by address, by keyboard alone; what is none is told so', async () => {
    const { script, asked } = writingScene();
    const { user } = openWindow({ script }, '#/outbox');
    const field = await screen.findByRole('textbox', { name: 'Keep an address out' });
    await user.type(field, 'nobody{Enter}');
    await screen.findByText('That is not an address.');
    expect(asked).toEqual([]);
    await user.type(field, '@example.org{Enter}');
    await screen.findByText('nobody@example.org: nothing is sent there any more.');
    expect(asked).toEqual([{ method: 'suppression.add', input: { address: 'nobody@example.org' } }]);
  });

  it('is only proposed where the user has not said so, and either answer may be taken back', async () => {
    const { script, asked } = writingScene();
    const { user } = openWindow({ script }, '#/outbox');
    await user.click(await screen.findByRole('button', { name: 'Do not write to them: Peter Nowak' }));
    await screen.findByRole('region', { name: 'Not written to 3' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'Leave it as it is: Peter Nowak' }));
    await screen.findByText('Peter Nowak: left as it is.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Do not write to them: Peter Nowak' });
    expect(methods(asked)).toEqual(['suppression.confirm', 'suppression.reopen', 'suppression.dismiss', 'suppression.reopen']);
  });
});

describe('a full disk', () => {
  it('says at the top of the outbox that nothing goes out, that nothing is lost and what to do', async () => {
    const { script } = writingScene();
    const states = await script['outbox.accounts']?.({});
    if (!states?.ok) throw new Error('no accounts');
    const stopped = states.value.map(state => ({ ...state, problem: 'disk-full' as const }));
    openWindow({ script: { ...script, 'outbox.accounts': () => ({ ok: true, value: stopped }) } }, '#/outbox');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/^The disk is full\. Make room/)).toBeTruthy();
    expect(within(alert).getByText(/^Nothing goes out for now, and nothing is lost/)).toBeTruthy();
  });
});

describe('what happened to a letter', () => {
  it('is read line by line, reasons in words, a server’s words as they are', async () => {
    const { script } = writingScene();
    const { user } = openWindow({ script }, '#/outbox');
    await user.click(await screen.findByRole('button', { name: 'What happened: ana@example.org' }));
    const sheet = await screen.findByRole('dialog', { name: 'What happened to the letter to ana@example.org' });
    await within(sheet).findByText('354 go ahead');
    expect(within(sheet).getByText(/^The line dropped after sending\. Probably sent/)).toBeTruthy();
    expect(within(sheet).queryByText('line-dropped')).toBeNull();
  });
});

describe('what only the user can answer', () => {
  it('is answered for all that are alike at once, where the user says so', async () => {
    const { script, asked } = writingScene();
    const list = script['outbox.list'];
    const rows = await list?.({});
    const doubt = rows?.ok ? rows.value.find(({ state }) => state === 'needs-user') : undefined;
    if (!doubt) throw new Error('nothing in doubt');
    const two = { ok: true as const, value: [doubt, { ...doubt, id: 99, address: 'zoe@example.org' }] };
    const { user } = openWindow({ script: { ...script, 'outbox.list': () => two } }, '#/outbox');
    await user.click(await screen.findByRole('button', { name: 'Decide: ana@example.org' }));
    await user.click(await screen.findByRole('checkbox', { name: 'The same answer for the other one in this case' }));
    await user.click(screen.getByRole('button', { name: 'Mark as sent' }));
    await waitFor(() => expect(asked).toEqual([{ method: 'outbox.resolveAll', input: { reason: 'line-dropped', decision: 'sent' } }]));
  });
});

describe('the board of a campaign', () => {
  it('puts whoever waits for an answer first, with their sentence and a way to write', async () => {
    const { script } = writingScene();
    openWindow({ script }, '#/campaigns/wave/board');
    const first = await screen.findByRole('region', { name: 'To answer first 1' });
    expect(within(first).getByText('Would Thursday suit you for a coffee?')).toBeTruthy();
    expect(within(first).getByRole('link', { name: 'Answer: Chloé Dupont' }).getAttribute('href')).toBe('#/write/7');
  });

  it('shows how the ties stood before and stand now', async () => {
    const { script } = writingScene();
    openWindow({ script }, '#/campaigns/wave/board');
    const table = within(await screen.findByRole('region', { name: 'What it did to the ties' })).getByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual(
      ['Strong12', 'Steady22', 'Cooling10', 'Fading00', 'Resting00'].map(text => ` ${text}`),
    );
  });
});
