import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from './support/window.tsx';

const told = (backend: ReturnType<typeof openWindow>['backend'], method: string): unknown[] =>
  backend.calls.filter(call => call.method === method).map(({ input }) => input);

describe('what is said of a person', () => {
  it('is kept at once, told, and undone to what it was', async () => {
    const { backend, user } = openWindow({}, '#/person/5');
    const star = await screen.findByRole('button', { name: 'Star' });
    expect(star.getAttribute('aria-pressed')).toBe('false');
    await user.click(star);
    await screen.findByText('Julie Bernard: starred.');
    await waitFor(() => expect(star.getAttribute('aria-pressed')).toBe('true'));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(star.getAttribute('aria-pressed')).toBe('false'));
    expect(told(backend, 'marks.set')).toEqual([
      { personId: 5, marks: { starred: true } },
      { personId: 5, marks: { starred: false } },
    ]);
  });

  it('takes tags from the keyboard, several at once, and gives them back', async () => {
    const { backend, user } = openWindow({}, '#/person/5');
    const field = await screen.findByRole('textbox', { name: 'Add a tag…' });
    await user.type(field, 'Lyon, guide{Enter}');
    await screen.findByRole('button', { name: 'Remove the tag guide' });
    expect(told(backend, 'marks.set').at(-1)).toMatchObject({ marks: { tags: ['Lyon', 'guide'] } });
    await user.type(field, '{Backspace}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove the tag guide' })).toBeNull());
  });

  it('names them as letters should, and shows how one would begin', async () => {
    const { backend, user } = openWindow({}, '#/person/5');
    const first = await screen.findByRole('textbox', { name: 'First name' });
    await screen.findByText('Hello Julie,');
    await user.type(first, 'Jules{Enter}');
    await screen.findByText('Hello Jules,');
    expect(told(backend, 'marks.set')).toEqual([{ personId: 5, marks: { firstName: 'Jules' } }]);
  });

  it('asks, beside a private note, whether one would be at ease if they read it', async () => {
    const { backend, user } = openWindow({}, '#/person/5');
    expect(screen.queryByText('Would you be at ease if they read this?')).toBeNull();
    await user.click(await screen.findByRole('checkbox', { name: /^Sensitive/ }));
    await screen.findByText('Would you be at ease if they read this?');
    await user.type(screen.getByRole('textbox', { name: 'Private note' }), 'Her father is ill.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Julie Bernard: note kept.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    expect(told(backend, 'note.set')).toEqual([
      { personId: 5, note: 'Her father is ill.' },
      { personId: 5, note: '' },
    ]);
  });

  it('lets somebody rest, and no longer', async () => {
    const { backend, user } = openWindow({}, '#/person/5');
    await user.click(await screen.findByRole('button', { name: 'Let rest' }));
    await user.click(await screen.findByRole('menuitem', { name: 'until they write' }));
    await screen.findByText('Resting until they write');
    await user.click(screen.getByRole('button', { name: 'No longer rest' }));
    await screen.findByRole('button', { name: 'Let rest' });
    expect(told(backend, 'marks.set')).toEqual([
      { personId: 5, marks: { resting: true, restingUntil: null } },
      { personId: 5, marks: { resting: false, restingUntil: null } },
    ]);
  });
});

describe('circles', () => {
  it('are made with a purpose and a rhythm', async () => {
    const { backend, user } = openWindow({ circles: [] }, '#/circles');
    await screen.findByText('No circle yet.');
    await user.click(screen.getByRole('button', { name: 'New circle' }));
    const sheet = await screen.findByRole('dialog', { name: 'A new circle' });
    const save = within(sheet).getByRole('button', { name: 'Save' });
    await user.type(within(sheet).getByLabelText('Name'), 'Guides');
    await user.type(within(sheet).getByLabelText('Why this circle?'), 'They keep me honest.');
    await user.type(within(sheet).getByLabelText('Ideally every … days'), '60');
    expect(save.getAttribute('data-disabled') ?? save.getAttribute('disabled')).not.toBeNull();
    await user.type(within(sheet).getByLabelText('At the latest after … days'), '90');
    await user.click(within(sheet).getByRole('radio', { name: 'plum' }));
    await user.click(save);
    await screen.findByText('They keep me honest.');
    await screen.findByText('professional · every 60 days, 90 at most');
    expect(told(backend, 'circle.save')).toMatchObject([
      { id: null, name: 'Guides', cadence: { idealDays: 60, maxDays: 90 }, colour: 'plum', space: 'professional' },
    ]);
  });

  it('come back with their people when a removal is undone', async () => {
    const { backend, user } = openWindow({}, '#/circles');
    await user.click(await screen.findByRole('button', { name: 'Remove: Mentors' }));
    await screen.findByText('The circle “Mentors” is removed. Its people stay.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove: Mentors' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Remove: Mentors' });
    expect(told(backend, 'marks.setMany')).toEqual([
      {
        changes: [
          { personId: 3, marks: { circleId: 10 } },
          { personId: 7, marks: { circleId: 10 } },
        ],
      },
    ]);
  });
});
