import { describe, expect, it } from 'vitest';
import { DAY, ME, NOON, noLetter, received, sent } from './support/mail.ts';
import { everyone, newStore, person, take } from './support/stores.ts';

const addressesOf = (store: ReturnType<typeof newStore>['store'], address: string): readonly string[] => person(store, address).addresses;
const LATER = NOON + DAY;

describe('one person by several addresses', () => {
  it('the same name in one organisation is joined, and its letters count together', () => {
    const { store, inbox } = newStore();
    take(
      store,
      inbox,
      received(1, 'Marie Durand <marie.durand@acme.com>'),
      received(2, 'DURAND Marie <m.durand@acme.com>', { date: LATER }),
    );
    const marie = person(store, 'm.durand@acme.com');
    expect(marie.addresses).toEqual(['m.durand@acme.com', 'marie.durand@acme.com']);
    expect(marie.summary).toMatchObject({ received: 2, contactDays: 2, lastReceived: LATER });
  });

  it('a letter to both addresses is one contact', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'Ann Lee <ann+a@x.org>'), received(2, 'Ann Lee <ann@x.org>'), sent(3, ['ann@x.org', 'ann+a@x.org']));
    expect(person(store, 'ann@x.org').summary).toMatchObject({ received: 2, sent: 1 });
  });

  it('namesakes at work on the same day are asked about', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'Jean Martin <jean.martin@acme.com>'), received(2, 'Jean Martin <jean.martin2@acme.com>'));
    expect(addressesOf(store, 'jean.martin2@acme.com')).toHaveLength(1);
    expect(store.identity.review()).toMatchObject([
      {
        a: 'jean.martin2@acme.com',
        b: 'jean.martin@acme.com',
        reasons: ['same-name', 'same-organisation', 'active-same-day', 'common-name'],
      },
    ]);
  });

  it('who answers from elsewhere what went to one address only is the same, whichever came first', () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const { store, inbox } = newStore();
      const mail = [
        sent(1, ['Marie Durand <marie@old.com>'], { id: 'asked@me' }),
        received(2, 'Marie Durand <marie@new.com>', { inReplyTo: 'asked@me', date: LATER }),
        received(3, 'Marie Durand <marie@third.com>', { date: LATER }),
      ];
      for (const at of order) take(store, inbox, mail[at] ?? sent(9, []));
      expect(addressesOf(store, 'marie@old.com')).toEqual(['marie@new.com', 'marie@old.com']);
      expect(addressesOf(store, 'marie@third.com')).toHaveLength(1);
    }
  });

  it('an answer to what went to several proves nothing, nor does one under another name', () => {
    const { store, inbox } = newStore();
    take(
      store,
      inbox,
      sent(1, ['Marie Durand <marie@old.com>', 'Paul Petit <paul@old.com>'], { id: 'all@me' }),
      received(2, 'Marie Durand <marie@new.com>', { inReplyTo: 'all@me', date: LATER }),
      sent(3, ['Karl Lang <karl@old.com>'], { id: 'karl@me' }),
      received(4, 'Eva Kurz <eva@new.com>', { inReplyTo: 'karl@me', date: LATER }),
    );
    expect(addressesOf(store, 'marie@new.com')).toHaveLength(1);
    expect(addressesOf(store, 'eva@new.com')).toHaveLength(1);
    expect(store.identity.review().map(({ a, b }) => [a, b])).toEqual([['marie@new.com', 'marie@old.com']]);
  });

  it('a nameless address answered from another is asked about', () => {
    const { store, inbox } = newStore();
    take(store, inbox, sent(1, ['md@old.com'], { id: 'asked@me' }), received(2, 'Marie Durand <marie@new.com>', { inReplyTo: 'asked@me' }));
    expect(store.identity.review()).toMatchObject([{ a: 'marie@new.com', b: 'md@old.com', reasons: ['answered-from', 'other-domain'] }]);
  });

  it('a newsletter brings nobody together', () => {
    const { store, inbox } = newStore();
    const letters = [received(1, 'Marie Durand <marie.durand@acme.com>'), received(2, 'M. D. <md@acme.com>')];
    take(store, inbox, ...letters);
    const ties = () =>
      everyone(store)
        .filter(({ hiddenBecause }) => hiddenBecause === null)
        .map(({ addresses, summary, health }) => ({ addresses, summary, health }));
    const before = ties();
    take(
      store,
      inbox,
      noLetter(3, 'Marie Durand <news@acme.com>', 'list-id', 'x'),
      noLetter(4, 'Marie Durand <md@acme.com>', 'list-id', 'x'),
    );
    expect(ties()).toEqual(before);
  });

  it('what parts them parts them again: a day at work side by side, letters that go', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'Jean Martin <jm@acme.com>'), received(2, 'Jean Martin <jean@acme.com>', { date: LATER }));
    expect(addressesOf(store, 'jm@acme.com')).toHaveLength(2);
    const id = person(store, 'jm@acme.com').id;
    take(store, inbox, received(3, 'Jean Martin <jm@acme.com>', { date: LATER }));
    expect(addressesOf(store, 'jm@acme.com')).toHaveLength(1);
    store.expunge(inbox, [{ first: 3, last: 3 }]);
    expect(addressesOf(store, 'jm@acme.com')).toHaveLength(2);
    store.expunge(inbox, [{ first: 1, last: 1 }]);
    expect(addressesOf(store, 'jean@acme.com')).toEqual(['jean@acme.com']);
    expect(person(store, 'jean@acme.com').id).not.toBe(id);
  });

  it('after a first scan everybody is joined at once', () => {
    const { store, inbox } = newStore();
    store.beginBulk();
    take(store, inbox, received(1, 'Ann Lee <ann@acme.com>'), received(2, 'Lee, Ann <al@acme.com>', { date: LATER }));
    store.endBulk();
    expect(addressesOf(store, 'al@acme.com')).toHaveLength(2);
    const before = everyone(store);
    store.rebuild();
    expect(everyone(store)).toEqual(before);
  });
});

describe('the user’s word', () => {
  const two = () => {
    const opened = newStore();
    take(opened.store, opened.inbox, received(1, 'Marie Durand <marie@a.org>'), sent(2, ['md@b.org']), received(3, 'Zoe <z@c.org>'));
    return opened;
  };

  it('merge joins, split parts for good, undo takes either back', () => {
    const { store } = two();
    const apart = everyone(store);
    const merged = store.identity.merge('marie@a.org', 'md@b.org', NOON);
    expect(person(store, 'md@b.org')).toMatchObject({ addresses: ['marie@a.org', 'md@b.org'], summary: { received: 1, sent: 1 } });
    const joined = everyone(store);
    expect(store.identity.merge('marie@a.org', 'md@b.org', NOON)).toBeNull();

    const parted = store.identity.split('md@b.org', NOON);
    expect(everyone(store)).toEqual(apart);
    expect(store.identity.undo(merged ?? 0)).toBe(false);
    expect(store.identity.undo(parted ?? 0)).toBe(true);
    expect(everyone(store)).toEqual(joined);
    expect(store.identity.undo(parted ?? 0)).toBe(false);
    expect(store.identity.undo(merged ?? 0)).toBe(true);
    expect(everyone(store)).toEqual(apart);
  });

  it('outranks what the letters prove, and outlives a re-scan', () => {
    const { store, inbox } = newStore();
    const mail = [
      received(1, 'Ann Lee <ann@acme.com>'),
      received(2, 'Ann Lee <al@acme.com>', { date: LATER }),
      received(3, 'Bo <bo@b.org>'),
    ];
    take(store, inbox, ...mail);
    expect(store.identity.split('al@acme.com', NOON)).not.toBeNull();
    store.identity.merge('bo@b.org', 'ann@acme.com', NOON);
    const before = everyone(store);
    expect(addressesOf(store, 'ann@acme.com')).toEqual(['ann@acme.com', 'bo@b.org']);
    store.folders.clear(inbox);
    expect(everyone(store)).toEqual([]);
    take(store, inbox, ...mail);
    expect(everyone(store)).toEqual(before);
    store.rebuild();
    expect(everyone(store)).toEqual(before);
  });

  it('who hung together by the one that leaves stays together', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'a@a.org'), received(2, 'b@b.org'), received(3, 'c@c.org'));
    store.identity.merge('a@a.org', 'b@b.org', NOON);
    store.identity.merge('c@c.org', 'b@b.org', NOON);
    store.identity.split('b@b.org', NOON);
    expect(addressesOf(store, 'a@a.org')).toEqual(['a@a.org', 'c@c.org']);
    expect(addressesOf(store, 'b@b.org')).toEqual(['b@b.org']);
  });

  it('a merge can be looked at before', () => {
    const { store } = two();
    const before = everyone(store);
    expect(store.identity.preview('marie@a.org', 'md@b.org', NOON)).toMatchObject({
      name: 'Marie Durand',
      addresses: ['marie@a.org', 'md@b.org'],
      summary: { received: 1, sent: 1 },
    });
    expect(everyone(store)).toEqual(before);
  });

  it('an answered question is not asked again', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'Ann Lee <ann@a.org>'), received(2, 'Ann Lee <ann@b.org>'));
    expect(store.identity.review()).toHaveLength(1);
    store.identity.decide('ann@a.org', 'ann@b.org', 'different', NOON);
    expect(store.identity.review()).toEqual([]);
    take(store, inbox, received(3, 'Ann Lee <ann@b.org>'));
    expect(store.identity.review()).toEqual([]);
    expect(addressesOf(store, 'ann@a.org')).toHaveLength(1);
  });
});

describe('an address several people write from', () => {
  it('is nobody’s other address, until the user says it is one person’s', () => {
    const { store, inbox } = newStore();
    const from = (uid: number, name: string) => received(uid, `${name} <cabinet@acme.com>`, { date: NOON + uid * DAY });
    take(store, inbox, from(1, 'Ann Lee'), from(2, 'Ann Lee'), from(3, 'Bo Cox'), from(4, 'Bo Cox'), received(9, 'Ann Lee <ann@acme.com>'));
    expect(store.identity.peopleBehind('cabinet@acme.com')).toEqual(['Ann Lee', 'Bo Cox']);
    expect(addressesOf(store, 'ann@acme.com')).toHaveLength(1);
    store.identity.sayShared('cabinet@acme.com', false);
    expect(store.identity.peopleBehind('cabinet@acme.com')).toEqual([]);
    expect(addressesOf(store, 'ann@acme.com')).toHaveLength(2);
    store.identity.sayShared('cabinet@acme.com', null);
    expect(addressesOf(store, 'ann@acme.com')).toHaveLength(1);
  });
});

describe('which of my addresses somebody writes to', () => {
  it('is told with its letters, and goes with them', () => {
    const { store, inbox } = newStore();
    store.mine.add('alias@me.org', 'sent');
    const to = (uid: number, ...addresses: string[]) => {
      const letter = received(uid, 'ann@x.org', { date: NOON + uid * DAY });
      return { ...letter, header: { ...letter.header, to: addresses.map(address => ({ name: '', address })) } };
    };
    take(
      store,
      inbox,
      to(1, ME),
      to(2, 'alias@me.org'),
      to(3, 'x@x.org', 'alias@me.org'),
      to(4, 'me+shop@example.org'),
      to(5, 'alias@me.org', ME),
    );
    const { id } = person(store, 'ann@x.org');
    expect(store.identity.aliases(id)).toEqual([
      { address: 'alias@me.org', letters: 2, lastUsed: NOON + 3 * DAY },
      { address: ME, letters: 2, lastUsed: NOON + 5 * DAY },
      { address: 'me+shop@example.org', letters: 1, lastUsed: NOON + 4 * DAY },
    ]);
    store.expunge(inbox, [{ first: 2, last: 4 }]);
    expect(store.identity.aliases(id)).toEqual([{ address: ME, letters: 2, lastUsed: NOON + 5 * DAY }]);
  });
});
