import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../support/window.tsx';

describe('Answers', () => {
  it('says who waits for the user and whom the user waits for', async () => {
    openWindow({ asks: true }, '#/awaiting');
    const mine = (await screen.findByRole('heading', { name: 'They wait for you' })).closest('section');
    const theirs = screen.getByRole('heading', { name: 'You wait for them' }).closest('section');
    const names = (section: HTMLElement | null): (string | null)[] =>
      section === null
        ? []
        : within(section)
            .getAllByRole('listitem')
            .map(one => one.getAttribute('aria-label'));
    expect(names(mine)).toEqual(['Bérénice Lefèvre', 'Aoife O’Connor', 'Priya Iyer, Søren Østergård', 'Chloé Dupont']);
    expect(names(theirs)).toEqual(['Mehdi Haddad', 'Laura Smith']);
  });

  it('reads no letter until it is asked to, and says what it keeps', async () => {
    const { backend, user } = openWindow({ asks: true }, '#/awaiting');
    await user.click(await screen.findByRole('button', { name: 'What was asked: Chloé Dupont' }));
    await screen.findByText('It asks nothing, as far as the words tell. Read from your mailbox just now; nothing of it is kept.');
    expect(backend.calls.filter(({ method }) => method === 'conversation.read').map(({ input }) => input)).toEqual([{ id: 104 }]);
    expect(backend.calls.some(({ method }) => method === 'conversation.look')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'See what they ask' }));
    await waitFor(() => expect(screen.queryByText('not read yet')).toBeNull());
  });

  it('keeps what was answered elsewhere, folded away, and opens it again', async () => {
    const { backend, user } = openWindow({ asks: true }, '#/awaiting');
    await user.click(await screen.findByRole('button', { name: /^Answered elsewhere: 1/ }));
    await user.click(screen.getByRole('button', { name: 'Open again: Peter Nowak' }));
    await screen.findByText('Peter Nowak: open again.');
    expect(backend.calls.find(({ method }) => method === 'conversation.tick')?.input).toEqual({ id: 107, ticked: false });
  });

  it('has a kind word where nobody waits', async () => {
    openWindow({}, '#/awaiting');
    expect(await screen.findByText('Nobody waits for a letter.')).toBeTruthy();
  });
});
