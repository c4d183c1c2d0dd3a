import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './support/window.tsx';

const names = (): string[] =>
  [...document.querySelectorAll('.card:not([data-leaving]) [data-card]')].map(element => element.textContent ?? '');
const focused = (): string => document.activeElement?.textContent ?? '';

/** The list, with the first person under the keys. */
async function atTheFirst(scene: Parameters<typeof openWindow>[0] = {}) {
  const opened = openWindow(scene);
  await screen.findByRole('region', { name: 'To write to today' });
  await waitFor(() => expect(names().length).toBeGreaterThan(5));
  await opened.user.keyboard('j');
  expect(focused()).toBe(names()[0]);
  return { ...opened, calls: (method: string) => opened.backend.calls.filter(call => call.method === method).map(({ input }) => input) };
}

describe('Today by keys', () => {
  it('walks with J, K and the arrows', async () => {
    const { user } = await atTheFirst();
    await user.keyboard('j{ArrowDown}k');
    expect(focused()).toBe(names()[1]);
  });

  it('lets whoever was settled leave, goes on to the next, and brings them back at Ctrl+Z', async () => {
    const { user, calls } = await atTheFirst();
    const [first, second] = names();
    await user.keyboard('r');
    await waitFor(() => expect(names()[0]).toBe(second));
    expect(focused()).toBe(second);
    expect(calls('reminder.rest')).toMatchObject([{ until: null }]);
    expect(await screen.findByText(`${first} may rest.`)).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(names()[0]).toBe(first));
    expect(calls('reminder.undo')).toHaveLength(1);
  });

  it('notes a call with D and Enter, with what was typed beside it', async () => {
    const { user, calls } = await atTheFirst();
    await user.keyboard('d');
    await screen.findByRole('dialog');
    await user.type(screen.getByRole('textbox'), 'mornings suit them{Enter}');
    await waitFor(() => expect(calls('reminder.done')).toMatchObject([{ channel: 'call', note: 'mornings suit them' }]));
  });

  it('puts off with S: until tomorrow, or a day that is typed, and asks again where the day is not understood', async () => {
    const { user, calls } = await atTheFirst();
    await user.keyboard('s');
    await user.click(await screen.findByRole('menuitem', { name: 'tomorrow' }));
    await waitFor(() => expect(calls('reminder.snooze')).toMatchObject([{ until: 'tomorrow' }]));
    await user.keyboard('s');
    await user.click(await screen.findByRole('menuitem', { name: 'a day…' }));
    await screen.findByRole('dialog');
    await user.type(screen.getByRole('textbox', { name: 'Day' }), 'someday{Enter}');
    expect(await screen.findByText(/someday/)).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'Day' }));
    await user.type(screen.getByRole('textbox', { name: 'Day' }), 'next Tuesday{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(calls('reminder.snooze').at(-1)).toMatchObject({ until: { typed: 'next Tuesday' } });
  });

  it('pauses until a typed day with P, stars with *, leaves out with X, writes with W', async () => {
    const { user, calls } = await atTheFirst();
    await user.keyboard('*');
    await waitFor(() => expect(calls('reminder.star')).toMatchObject([{ starred: true }]));
    await user.keyboard('p');
    await screen.findByRole('dialog');
    await user.type(screen.getByRole('textbox', { name: 'Day' }), 'mardi prochain{Enter}');
    await waitFor(() => expect(calls('reminder.rest')).toMatchObject([{ until: { typed: 'mardi prochain' } }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(focused()).toBe(names()[0]));
    await user.keyboard('x');
    await waitFor(() => expect(calls('reminder.dismiss')).toHaveLength(1));
    await user.keyboard('w');
    await waitFor(() => expect(location.hash).toMatch(/^#\/write\/\d+$/));
  });

  it('leaves the keys to the places they go to after G', async () => {
    const { user, calls } = await atTheFirst();
    await user.keyboard('gp');
    await screen.findByRole('heading', { level: 1, name: 'People' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(calls('reminder.rest')).toEqual([]);
  });

  it('is kind when everything is done', async () => {
    const { user } = await atTheFirst();
    for (let left = names().length; left > 0; left -= 1) {
      await user.keyboard('x');
      await waitFor(() => expect(names()).toHaveLength(left - 1));
    }
    expect(await screen.findByText('All done for today.')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('keeps somebody on the list where the backend refuses, and says why', async () => {
    const { user } = await atTheFirst({
      script: { 'reminder.dismiss': () => ({ ok: false, error: { code: 'disk-full', params: {}, retryable: true } }) },
    });
    const before = names();
    await user.keyboard('x');
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    expect(names()).toEqual(before);
  });
});

describe('what is folded away', () => {
  it('looks ahead, and at who waits, only when it is opened', async () => {
    const { user, backend } = openWindow();
    const fold = await screen.findByRole('button', { name: 'In the coming days' });
    expect(backend.calls.some(({ method }) => method === 'today.coming')).toBe(false);
    await user.click(fold);
    const group = await screen.findByRole('group', { name: 'In the coming days' });
    expect((await within(group).findAllByRole('listitem')).length).toBe(3);
  });
});
