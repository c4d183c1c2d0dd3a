import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { routeOf } from '../../renderer/app/route.ts';
import { ok } from '../e2e/support/scripted-backend.ts';
import { peopleOfAMailbox } from '../e2e/support/people-of-a-mailbox.ts';
import { writingScene } from '../e2e/support/writing-scene.ts';
import { openWindow } from './support/window.tsx';

/** Of the first person the scene knows. */
const known = peopleOfAMailbox(Date.now(), 60).shown[0]?.addresses[0] ?? '';
const to = (address: string, ...more: string[]) => `#/${['address', address, ...more].map(encodeURIComponent).join('/')}`;

describe('a link from outside', () => {
  it('opens the person’s page', async () => {
    openWindow({}, to(known));
    await waitFor(() => expect(location.hash).toMatch(/^#\/person\/\d+$/));
  });

  it('begins a letter with its subject and text, which nobody sends but the user', async () => {
    const { backend } = openWindow({ script: writingScene().script }, to(known, 'write', 'Lunch?', 'Hello,\n{{ me.first_name }}'));
    expect(await screen.findByDisplayValue('Lunch?')).toBeTruthy();
    expect(screen.getByDisplayValue(/^Hello,\s+\{\{ me\.first_name \}\}$/)).toBeTruthy();
    expect(backend.calls.some(({ method }) => method === 'letter.send')).toBe(false);
  });

  it('to somebody unknown says so', async () => {
    openWindow({}, to('nobody@nowhere.example'));
    expect(await screen.findByText('Nobody here has this address')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look among people' })).toBeTruthy();
  });

  it.each([
    '#/address',
    '#/address/',
    '#/address/nobody',
    '#/address/%E0%A4%A',
    to('a@b.example', 'send'),
    to('a@b.example', 'write', 'a', 'b', 'c'),
    to('a@b.example\u202e'),
  ])('that is none, %s, opens Today', hash => expect(routeOf(hash)).toEqual({ screen: 'today' }));
});

describe('a card file opened with Fil Rouge', () => {
  it('is looked at, row by row, and nothing is taken in', async () => {
    const { backend } = openWindow({}, `#/files/${encodeURIComponent('/home/anna/anna.vcf')}`);
    await waitFor(() => {
      expect(backend.calls).toContainEqual({ method: 'import.preview', input: { path: '/home/anna/anna.vcf', name: 'anna.vcf' } });
    });
    expect(backend.calls.some(({ method }) => method === 'import.run')).toBe(false);
  });

  it.each(['/etc/passwd', '../a.vcf', '\\\\evil\\a.vcf', ''])('is none at %j', path => {
    expect(routeOf(`#/files/${encodeURIComponent(path)}`)).toEqual({ screen: 'files', path: null });
  });
});

describe('a file dropped beside every field', () => {
  const drop = (type: string): DragEvent => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { types: [type], dropEffect: 'copy' } });
    document.body.dispatchEvent(event);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- happy-dom has no constructor that takes a DataTransfer
    return event as DragEvent;
  };
  it('does not replace the page', () => {
    openWindow();
    expect(drop('Files').defaultPrevented).toBe(true);
    expect(drop('text/plain').defaultPrevented).toBe(false);
  });
});

describe('preferences that could not be read', () => {
  it('are said to begin anew, and where the old ones are', async () => {
    const info = { version: '0.1.0', host: 'test', timeZone: 'Europe/Paris', systemLanguage: 'en', dataFolder: '/data' } as const;
    openWindow({ script: { 'app.info': () => ok({ ...info, preferencesAside: 'preferences.json.damaged-x' }) } }, '#/settings');
    expect(await screen.findByText(/begin anew\. The old ones are kept as preferences\.json\.damaged-x/)).toBeTruthy();
  });
});

describe('the settings of what is outside', () => {
  const info = { version: '0.1.0', host: 'electron', timeZone: 'Europe/Paris', systemLanguage: 'en', dataFolder: '/data' } as const;

  it('are not there in a browser', async () => {
    openWindow({}, '#/settings');
    await screen.findByRole('radio', { name: 'Dark' });
    expect(screen.queryByRole('heading', { name: 'Outside of the window' })).toBeNull();
  });

  it('choose the morning hour, the icon, the start, mail links', async () => {
    const { user, backend } = openWindow({ script: { 'app.info': () => ok(info) } }, '#/settings');
    await user.click(await screen.findByRole('button', { name: /In the morning/ }));
    await user.click(await screen.findByRole('option', { name: 'At 8:00' }));
    await user.click(screen.getByRole('checkbox', { name: 'Stay in the notification area when the window is closed' }));
    await user.click(screen.getByRole('checkbox', { name: 'Start when I log in' }));
    await user.click(screen.getByRole('checkbox', { name: 'Open mail links of other programs here' }));
    expect(backend.calls.filter(({ method }) => method === 'preferences.set').map(({ input }) => input)).toEqual([
      { morningHour: 8 },
      { tray: true },
      { startAtLogin: true },
      { opensMailto: true },
    ]);
  });

  it('ask for new versions only at an https address, and tell of one', async () => {
    const script = { 'app.info': () => ok(info), 'updates.check': () => ok({ newer: '9.1.0' }) };
    const { user, backend } = openWindow({ script }, '#/settings');
    const field = await screen.findByRole('textbox', { name: 'Address to ask, https only' });
    expect(backend.calls.some(({ method }) => method === 'updates.check')).toBe(false);
    await user.type(field, 'http://example.org/v.json');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('That is no https address.')).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'https://example.org/v.json');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Version 9.1.0 is there.')).toBeTruthy();
    expect(backend.calls.filter(({ method }) => method === 'preferences.set').map(({ input }) => input)).toEqual([
      { updatesFrom: 'https://example.org/v.json' },
    ]);
  });
});
