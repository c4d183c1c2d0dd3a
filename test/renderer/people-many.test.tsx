import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { isMarked, tagsInUse } from '../../renderer/features/people/by-marks.ts';
import { FIRST_SORT } from '../../renderer/features/people/people-view.ts';
import { between, stillListed, toggled } from '../../renderer/features/people/selection.ts';
import { tagsIn } from '../../renderer/features/people/tags-in.ts';
import { viewState } from '../../renderer/features/people/view-state.ts';
import { NO_MARKS } from '../e2e/support/marks-scene.ts';
import type { ScriptedBackend } from '../e2e/support/scripted-backend.ts';
import { openWindow } from './support/window.tsx';

beforeEach(() => void Object.assign(viewState, { search: '', sort: FIRST_SORT, activeId: null, scrollTop: 0, circle: null, tag: null }));

describe('a selection', () => {
  it('reaches from where it began to here, either way', () => {
    expect([...between([4, 5, 6, 7], 2, 1)]).toEqual([5, 6]);
    expect([...between([4, 5, 6, 7], 1, 3)]).toEqual([5, 6, 7]);
  });

  it('takes one in and lets it out, and loses whoever is no longer listed', () => {
    expect([...toggled(new Set([1, 2]), 2)]).toEqual([1]);
    expect([...toggled(new Set([1]), 2)]).toEqual([1, 2]);
    expect([...stillListed(new Set([1, 2, 3]), [3, 4, 1])]).toEqual([3, 1]);
  });
});

describe('what was said of people', () => {
  it('finds those of one circle, of none, and with a tag', () => {
    const marks = { ...NO_MARKS, circleId: 1, tags: ['lyon'] };
    expect(isMarked(marks, { circle: 1, tag: 'lyon' })).toBe(true);
    expect(isMarked(marks, { circle: 2, tag: null })).toBe(false);
    expect(isMarked(marks, { circle: 'none', tag: null })).toBe(false);
    expect(isMarked(undefined, { circle: 'none', tag: null })).toBe(true);
    expect(isMarked(undefined, { circle: null, tag: 'lyon' })).toBe(false);
    expect(
      tagsInUse(
        new Map([
          [1, marks],
          [2, { ...NO_MARKS, tags: ['client', 'lyon'] }],
        ]),
      ),
    ).toEqual(['client', 'lyon']);
  });

  it('reads tags as they are typed', () => {
    expect(tagsIn(' Lyon ,  old   client,, Lyon')).toEqual(['Lyon', 'old client']);
    expect(tagsIn('x'.repeat(80))[0]).toHaveLength(50);
  });
});

const selectThree = async (user: UserEvent): Promise<number[]> => {
  const grid = await screen.findByRole('grid');
  grid.focus();
  await user.keyboard('{Home}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await screen.findByText('3 selected');
  return within(grid)
    .getAllByRole('row', { selected: true })
    .map(({ id }) => Number(id.replace('row-', '')));
};
const many = (backend: ScriptedBackend): unknown[] =>
  backend.calls.filter(({ method }) => method === 'marks.setMany').map(({ input }) => input);

describe('several people at once, by keyboard alone', () => {
  it('are starred together, and undone to what each was', async () => {
    const { backend, user } = openWindow({}, '#/people');
    const ids = await selectThree(user);
    expect(ids).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Star' }));
    await screen.findByText('3 people: starred.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone.');
    const of = (starred: boolean) => ({ changes: ids.map(personId => ({ personId, marks: { starred: personId === 3 || starred } })) });
    expect(many(backend)).toEqual([of(true), of(false)]);
  });

  it('get a tag beside those they have', async () => {
    const { backend, user } = openWindow({}, '#/people');
    const grid = await screen.findByRole('grid');
    grid.focus();
    await user.keyboard('{Control>}a{/Control}');
    await screen.findByText('60 selected');
    await user.type(screen.getByRole('textbox', { name: 'Add a tag' }), 'wishes{Enter}');
    await screen.findByText('60 people: tagged “wishes”.');
    const [call] = many(backend);
    expect(call).toHaveProperty('changes.length', 60);
    expect(call).toMatchObject({ changes: expect.arrayContaining([{ personId: 3, marks: { tags: ['lyon', 'client', 'wishes'] } }]) });
  });

  it('are put into a circle, and the list shows that circle alone', async () => {
    const { backend, user } = openWindow({}, '#/people');
    const ids = await selectThree(user);
    await user.click(screen.getByRole('button', { name: 'Put in a circle' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lyon, les années d’école' }));
    await screen.findByText(
      /^3 people: in the circle “Lyon, les années d’école”\. You keep about 38 .* it costs the rhythm of Sarah Petit\.$/,
    );
    expect(many(backend)).toEqual([{ changes: ids.map(personId => ({ personId, marks: { circleId: 2 } })) }]);
    await user.click(screen.getByRole('button', { name: 'Clear the selection' }));
    await user.click(screen.getByRole('button', { name: /Show one circle/ }));
    await user.click(await screen.findByRole('option', { name: 'Lyon, les années d’école' }));
    const expected = new Set([...ids, 9]).size;
    await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(expected + 1)));
  });

  it('are let go by Escape, and boxes are there only meanwhile', async () => {
    const { user } = openWindow({}, '#/people');
    await selectThree(user);
    expect(screen.getByRole('columnheader', { name: 'Selected' })).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('3 selected')).toBeNull());
    expect(screen.queryByRole('columnheader', { name: 'Selected' })).toBeNull();
  });
});
