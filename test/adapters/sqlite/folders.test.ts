import { describe, expect, it } from 'vitest';
import { CHECKPOINT, NOON, received, SETTINGS } from './support/mail.ts';
import { newStore, person, take } from './support/stores.ts';

describe('accounts', () => {
  it('keep their settings, without whatever came along', () => {
    const { store } = newStore();
    const settings = { ...SETTINGS, email: 'two@example.org', password: 'secret' };
    const added = store.accounts.add(settings);
    store.accounts.scanned(added.id, NOON);
    expect(store.accounts.list()[1]).toEqual({ id: added.id, settings: { ...SETTINGS, email: 'two@example.org' }, lastScan: NOON });
  });

  it('never give an id again, since secrets are named by it', () => {
    const { store, account } = newStore();
    store.accounts.remove(account.id);
    expect(store.accounts.add(SETTINGS).id).toBeGreaterThan(account.id);
  });

  it('leave with the people nobody else brings; the last one takes everything', () => {
    const { store, account, inbox } = newStore();
    const other = store.accounts.add({ ...SETTINGS, email: 'two@example.org' });
    const theirs = store.folders.upsert(other.id, 'INBOX', 'inbox', 'name').id;
    take(store, inbox, received(1, 'ann@a.org'), received(2, 'bob@b.org'));
    take(store, theirs, received(3, 'bob@b.org'), received(4, 'cy@c.org'));
    store.accounts.remove(account.id);
    expect(
      store.people
        .list(NOON, true)
        .map(each => each.name)
        .toSorted(),
    ).toEqual(['bob@b.org', 'cy@c.org']);
    expect(person(store, 'bob@b.org').summary.received).toBe(1);
    expect(store.mine.list()).not.toEqual([]);
    store.accounts.remove(other.id);
    expect([store.people.list(NOON, true), store.accounts.list(), store.mine.list(), store.messageCount()]).toEqual([[], [], [], 0]);
  });
});

describe('folders', () => {
  it('keep their checkpoint and count what they hold', () => {
    const { store, inbox, account } = newStore();
    const pending = [{ first: 1, last: 50 }];
    store.ingest(inbox, [received(60, 'ann@a.org')], [{ uid: 61, reason: 'too-long' }], { ...CHECKPOINT, pending });
    expect(store.folders.get(inbox)).toMatchObject({ accountId: account.id, path: 'INBOX', ...CHECKPOINT, pending, read: 1 });
    store.folders.checkpoint(inbox, { ...CHECKPOINT, uidNext: 200, highestModSeq: '99999999999999999999' });
    expect(store.folders.get(inbox)).toMatchObject({ uidNext: 200, highestModSeq: '99999999999999999999', pending: [], read: 1 });
  });

  it('ignore UIDs already held, in whatever order they come', () => {
    const { store, inbox } = newStore();
    expect(take(store, inbox, received(5, 'ann@a.org'), received(3, 'ann@a.org'), received(5, 'ann@a.org'))).toBe(2);
    expect(take(store, inbox, received(3, 'bob@b.org'), received(4, 'ann@a.org'), received(9_000_000, 'ann@a.org'))).toBe(2);
    expect(person(store, 'ann@a.org').summary.received).toBe(4);
    expect(store.folders.get(inbox)?.read).toBe(4);
  });

  it('tell the UIDs they hold as ranges, up to the largest there is', () => {
    const { store, inbox, archive } = newStore();
    take(store, inbox, ...[1, 2, 3, 7, 9, 10, 4_294_967_295].map(uid => received(uid, 'ann@a.org')));
    take(store, archive, received(4, 'ann@a.org', { id: 'other' }));
    expect(store.uids(inbox)).toEqual([
      { first: 1, last: 3 },
      { first: 7, last: 7 },
      { first: 9, last: 10 },
      { first: 4_294_967_295, last: 4_294_967_295 },
    ]);
    expect(store.expunge(inbox, [{ first: 2, last: 9 }])).toBe(4);
    expect(store.uids(inbox)).toEqual([
      { first: 1, last: 1 },
      { first: 10, last: 10 },
      { first: 4_294_967_295, last: 4_294_967_295 },
    ]);
    expect(store.uids(archive)).toEqual([{ first: 4, last: 4 }]);
  });

  it('start anew when cleared: a changed UIDVALIDITY rebuilds that folder alone', () => {
    const { store, inbox, archive } = newStore();
    store.ingest(inbox, [received(1, 'ann@a.org')], [{ uid: 2, reason: 'malformed' }], CHECKPOINT);
    take(store, archive, received(1, 'bob@b.org', { id: 'b' }));
    store.folders.clear(inbox);
    expect(store.folders.get(inbox)).toMatchObject({ uidValidity: 0, uidNext: 0, highestModSeq: null, read: 0, pending: [] });
    expect(store.people.list(NOON, true).map(each => each.name)).toEqual(['bob@b.org']);
    expect(store.skipped(1)).toEqual([]);
    expect(take(store, inbox, received(1, 'cy@c.org'))).toBe(1);
  });

  it('keep the role the user chose, and take any newer one otherwise', () => {
    const { store, account, inbox } = newStore();
    expect(store.folders.upsert(account.id, 'INBOX', 'other', 'name')).toMatchObject({ id: inbox, role: 'other' });
    store.folders.setRole(inbox, 'ignored', 'user');
    expect(store.folders.upsert(account.id, 'INBOX', 'inbox', 'special-use')).toMatchObject({ role: 'ignored', roleSource: 'user' });
    expect(store.folders.setRole(inbox, 'inbox', 'special-use').role).toBe('inbox');
  });

  it('list what was skipped, newest first, until it is expunged', () => {
    const { store, account, inbox } = newStore();
    const skipped = [
      { uid: 4, reason: 'too-long' },
      { uid: 8, reason: 'malformed' },
    ];
    store.ingest(inbox, [], skipped, CHECKPOINT);
    store.ingest(inbox, [], skipped, CHECKPOINT);
    expect(store.skipped(account.id)).toEqual([
      { folder: 'INBOX', uid: 8, reason: 'malformed' },
      { folder: 'INBOX', uid: 4, reason: 'too-long' },
    ]);
    store.expunge(inbox, [{ first: 8, last: 8 }]);
    expect(store.skipped(account.id)).toHaveLength(1);
  });

  it('leave with their messages', () => {
    const { store, account, inbox } = newStore();
    take(store, inbox, received(1, 'ann@a.org'));
    store.folders.remove(inbox);
    expect(store.folders.list(account.id).map(each => each.path)).toEqual(['Archive']);
    expect(store.people.count()).toEqual({ shown: 0, hidden: 0 });
  });
});
