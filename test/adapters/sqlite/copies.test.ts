import { describe, expect, it } from 'vitest';
import { NOON, noLetter, received, SETTINGS, sent } from './support/mail.ts';
import { newStore, person, take } from './support/stores.ts';

describe('a letter held several times', () => {
  it('counts once across folders and accounts, and leaves with its last copy', () => {
    const { store, inbox, archive } = newStore();
    const other = store.accounts.add({ ...SETTINGS, email: 'me2@example.org' });
    const theirs = store.folders.upsert(other.id, 'INBOX', 'inbox', 'name').id;
    const letter = (uid: number) => received(uid, 'ann@a.org', { id: 'one@a.org' });
    expect([take(store, inbox, letter(1)), take(store, archive, letter(5)), take(store, theirs, letter(9))]).toEqual([1, 1, 1]);
    expect(person(store, 'ann@a.org').summary.received).toBe(1);
    expect(store.messageCount()).toBe(3);
    store.expunge(inbox, [{ first: 1, last: 1 }]);
    store.folders.clear(archive);
    expect(person(store, 'ann@a.org').summary.received).toBe(1);
    expect(store.people.letters(person(store, 'ann@a.org').id, 9)).toMatchObject([{ folder: 'INBOX' }]);
    store.accounts.remove(other.id);
    expect(store.people.byAddress('ann@a.org', NOON)).toBeNull();
  });

  it('is known without a Message-ID by sender, Date and Subject', () => {
    const { store, inbox, archive } = newStore();
    take(store, inbox, received(1, 'ann@a.org', { id: '', subject: 'Lunch' }), received(2, 'ann@a.org', { id: '', subject: 'Dinner' }));
    take(store, archive, received(1, 'ann@a.org', { id: '', subject: 'Lunch' }));
    expect(person(store, 'ann@a.org').summary.received).toBe(2);
  });

  it('cannot be made to vanish by a stranger who reuses its Message-ID', () => {
    const { store, inbox } = newStore();
    take(store, inbox, noLetter(1, 'eve@e.org', 'list-id', 'x', { id: 'one@a.org' }), received(2, 'ann@a.org', { id: 'one@a.org' }));
    expect(person(store, 'ann@a.org').summary.received).toBe(1);
    expect(person(store, 'eve@e.org').hiddenBecause).toBe('list-id');
  });

  it('is taken at its best: the letter before the copy a list made, the Sent copy that knows Bcc', () => {
    for (const turned of [false, true]) {
      const { store, inbox, archive } = newStore();
      const batches: [number, ReturnType<typeof sent>][] = [
        [inbox, sent(1, ['ann@a.org'], { id: 'm' })],
        [archive, sent(1, ['ann@a.org'], { bcc: ['bob@b.org'], id: 'm' })],
        [inbox, noLetter(2, 'ann@a.org', 'list-id', 'x', { id: 'n' })],
        [archive, received(2, 'ann@a.org', { id: 'n' })],
      ];
      for (const [folder, message] of turned ? batches.toReversed() : batches) take(store, folder, message);
      expect(person(store, 'ann@a.org').summary).toMatchObject({ received: 1, sent: 1 });
      expect(person(store, 'bob@b.org').summary.sent).toBe(1);
    }
  });

  it('moves without being counted twice or lost, whichever folder tells first', () => {
    for (const addFirst of [true, false]) {
      const { store, inbox, archive } = newStore();
      const letter = (uid: number) => received(uid, 'ann@a.org', { id: 'one@a.org' });
      take(store, inbox, letter(1));
      if (addFirst) take(store, archive, letter(7));
      store.expunge(inbox, [{ first: 1, last: 1 }]);
      if (!addFirst) take(store, archive, letter(7));
      expect(person(store, 'ann@a.org').summary.received).toBe(1);
    }
  });

  it('twice in one batch is found too, in bulk or not', () => {
    for (const bulk of [true, false]) {
      const { store, inbox } = newStore();
      if (bulk) store.beginBulk();
      take(store, inbox, received(1, 'ann@a.org', { id: 'm' }), received(2, 'ann@a.org', { id: 'm' }));
      if (bulk) store.endBulk();
      expect(person(store, 'ann@a.org').summary.received).toBe(1);
    }
  });
});
