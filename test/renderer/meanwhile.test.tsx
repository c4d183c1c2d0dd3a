import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CircleSuggestion } from '../../shared/contract/writing.ts';
import { ok, type Scene } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

const firms = ['ana.example', 'bois.example', 'ciel.example', 'dune.example', 'eau.example'];
const suggestions = firms.map((name, index): CircleSuggestion => {
  const people = [1, 2, 3].map(one => ({ personId: index * 3 + one, name: `Person ${one}`, address: `p${one}@${name}` }));
  return { kind: 'organisation', name, cadence: { idealDays: 30, maxDays: 60 }, people };
});

const onHost = (host: 'bridge' | 'electron'): NonNullable<Scene['script']> => ({
  'app.info': () => ok({ version: '0.1.0', host, timeZone: 'Europe/Paris', systemLanguage: 'en', dataFolder: '/data' }),
  'circle.suggest': () => ok(suggestions),
});

/** The first reading, under way; `finish` ends it. */
async function reading(host: 'bridge' | 'electron') {
  let finish = (): void => {};
  const read = new Promise<void>(resolve => (finish = resolve));
  const script: NonNullable<Scene['script']> = {
    ...onHost(host),
    'scan.run': async () => {
      await read;
      return ok({ messages: 12, new: 12, people: 3, seconds: 1, folders: [], skipped: 0 });
    },
  };
  const opened = openWindow({ accounts: [], script });
  await opened.user.type(await screen.findByRole('textbox', { name: 'Your mail address' }), 'claire@gmail.com');
  await opened.user.click(screen.getByRole('button', { name: 'Continue' }));
  await opened.user.type(await screen.findByLabelText('App password'), 'abcd efgh ijkl mnop');
  await opened.user.click(screen.getByRole('button', { name: 'Test and connect' }));
  await screen.findByRole('heading', { name: 'Meanwhile, if you like' });
  return { ...opened, finish };
}

describe('while the first mailbox is read', () => {
  it('the language is chosen, and kept', async () => {
    const { user, backend } = await reading('bridge');
    await user.click(screen.getByRole('radio', { name: 'Français' }));
    await screen.findByRole('heading', { name: 'En attendant, si vous voulez' });
    expect(backend.calls.find(({ method }) => method === 'preferences.set')?.input).toEqual({ language: 'fr' });
  });

  it('the hour of the morning is chosen where there are notifications, and kept', async () => {
    const { user, backend } = await reading('electron');
    await user.click(screen.getByRole('button', { name: /In the morning/ }));
    await user.click(await screen.findByRole('option', { name: 'At 8:00' }));
    await waitFor(() => expect(backend.calls.find(({ method }) => method === 'preferences.set')?.input).toEqual({ morningHour: 8 }));
  });

  it('no hour is asked for in a browser, which shows none', async () => {
    await reading('bridge');
    expect(screen.queryByRole('button', { name: /In the morning/ })).toBeNull();
  });

  it('circles are announced; once it is read three are proposed, and one is made with its people at a press', async () => {
    const { user, backend, finish } = await reading('bridge');
    expect(screen.getByText(/three circles are proposed here/)).toBeTruthy();
    finish();
    const proposed = within(await screen.findByRole('region', { name: 'In your mail already' }));
    expect(proposed.getAllByRole('button').map(button => button.getAttribute('aria-label'))).toEqual(
      firms.slice(0, 3).map(firm => expect.stringContaining(firm)),
    );
    expect(backend.calls.some(({ method }) => method === 'circle.save')).toBe(false);
    const [, second] = proposed.getAllByRole('button');
    if (!second) throw new Error('nothing to press');
    await user.click(second);
    await waitFor(() => {
      const marked = backend.calls.find(({ method }) => method === 'marks.setMany')?.input;
      expect(marked).toMatchObject({ changes: [{ personId: 4 }, { personId: 5 }, { personId: 6 }] });
    });
    expect(backend.calls.find(({ method }) => method === 'circle.save')?.input).toMatchObject({ name: 'bois.example' });
  });
});
