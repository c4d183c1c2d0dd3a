import { describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { DAY, ME, NOON, noLetter, received, sent } from './support/mail.ts';
import { newFile, newStore, person, take } from './support/stores.ts';

describe('who is a person', () => {
  it('the sender of a letter, and everyone a letter of mine went to, Bcc included, but never me', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'Ann <ann@a.org>'), sent(2, ['bob@b.org', ME], { cc: ['cy@c.org'], bcc: ['dee@d.org'], id: 's' }));
    const names = store.people.list(NOON, true).map(each => `${each.name}: ${each.summary.received} received, ${each.summary.sent} sent`);
    expect(names.toSorted()).toEqual([
      'Ann: 1 received, 0 sent',
      'bob@b.org: 0 received, 1 sent',
      'cy@c.org: 0 received, 1 sent',
      'dee@d.org: 0 received, 1 sent',
    ]);
  });

  it('nobody where there is no sender', () => {
    const { store, inbox } = newStore();
    const nameless = received(1, 'ann@a.org');
    take(store, inbox, { ...nameless, header: { ...nameless.header, from: [] } });
    expect(store.people.list(NOON, true)).toEqual([]);
    expect(store.messageCount()).toBe(1);
  });

  it('a letter to one person under two names counts once', () => {
    const { store, inbox } = newStore();
    take(store, inbox, sent(1, ['Ann <ann@a.org>'], { cc: ['Annie <ann@a.org>'] }));
    expect(person(store, 'ann@a.org').summary.sent).toBe(1);
  });

  it('has the first and last letter each way, the last two-way contact and the contact-days', () => {
    const { store, inbox } = newStore();
    take(
      store,
      inbox,
      received(1, 'ann@a.org', { date: NOON - 9 * DAY }),
      received(2, 'ann@a.org', { date: NOON - 9 * DAY + 1000 }),
      received(3, 'ann@a.org', { date: NOON - 2 * DAY }),
      sent(4, ['ann@a.org'], { date: NOON - 5 * DAY }),
    );
    expect(person(store, 'ann@a.org').summary).toEqual({
      firstReceived: NOON - 9 * DAY,
      lastReceived: NOON - 2 * DAY,
      firstSent: NOON - 5 * DAY,
      lastSent: NOON - 5 * DAY,
      lastTouch: null,
      lastTwoWay: NOON - 5 * DAY,
      received: 3,
      sent: 1,
      contactDays: 3,
    });
  });

  it('lists the newest letters with direction and folder, and gives the evidence', () => {
    const { store, inbox, archive } = newStore();
    take(store, inbox, received(1, 'ann@a.org', { date: NOON - 400 * DAY }), received(2, 'ann@a.org', { date: NOON - 300 * DAY }));
    take(store, archive, sent(1, ['ann@a.org'], { date: NOON - 3 * DAY, id: 's' }));
    const { id } = person(store, 'ann@a.org');
    expect(store.people.letters(id, 2)).toEqual([
      { date: new Date(NOON - 3 * DAY).toISOString(), direction: 'sent', folder: 'Archive' },
      { date: new Date(NOON - 300 * DAY).toISOString(), direction: 'received', folder: 'INBOX' },
    ]);
    expect(store.people.evidence(id, NOON)).toMatchObject({
      contactDaysYear: 2,
      contactDaysYearBefore: 1,
      contactDaysHalfYear: 1,
      twoWayDays: 300,
      silentDays: 3,
    });
  });

  it('those to write to first come first, one-way ties last', () => {
    const { store, inbox } = newStore();
    const writing = (uid: number, who: string, days: number) => [
      received(uid, who, { date: NOON - days * DAY }),
      sent(uid + 1, [who], { date: NOON - days * DAY }),
    ];
    take(
      store,
      inbox,
      ...writing(1, 'recent@a.org', 1),
      ...writing(3, 'old@a.org', 90),
      received(5, 'oneway@a.org', { date: NOON - 200 * DAY }),
    );
    expect(store.people.list(NOON, false).map(each => each.addresses[0])).toEqual(['old@a.org', 'recent@a.org', 'oneway@a.org']);
  });

  it('is found by address whatever its case, and not found when unknown', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'ann@a.org'));
    expect(store.people.byAddress('Ann@A.org', NOON)?.name).toBe('ann@a.org');
    expect(store.people.byAddress('nobody@a.org', NOON)).toBeNull();
    expect(store.people.byId(999, NOON)).toBeNull();
  });
});

describe('whose name is shown', () => {
  it('the most frequent one', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'Annie <ann@a.org>'), sent(2, ['Ann Lee <ann@a.org>']), received(3, 'Ann Lee <ann@a.org>'));
    expect(person(store, 'ann@a.org').name).toBe('Ann Lee');
    store.expunge(inbox, [{ first: 2, last: 3 }]);
    expect(person(store, 'ann@a.org').name).toBe('Annie');
  });

  it('the longer among equals, never an address put where the name should be', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'Ann <ann@a.org>'), received(2, 'Ann Lee <ann@a.org>'));
    for (const uid of [3, 4, 5]) take(store, inbox, received(uid, 'ANN@a.org <ann@a.org>'));
    expect(person(store, 'ann@a.org').name).toBe('Ann Lee');
  });

  it('counts a letter held twice once', () => {
    const { store, inbox, archive } = newStore();
    for (const uid of [1, 2, 3]) take(store, inbox, received(uid, 'Annie <ann@a.org>', { id: 'same' }));
    take(store, archive, received(1, 'Ann <ann@a.org>'), received(2, 'Ann <ann@a.org>'));
    expect(person(store, 'ann@a.org').name).toBe('Ann');
  });
});

describe('who is hidden', () => {
  it('a sender of no letters, by the rule that left out most, with the newest proof', () => {
    const { store, inbox } = newStore();
    take(
      store,
      inbox,
      noLetter(1, 'news@n.org', 'list-unsubscribe', 'old', { date: NOON - 2 * DAY }),
      noLetter(2, 'news@n.org', 'list-unsubscribe', 'new', { date: NOON - DAY }),
      noLetter(3, 'news@n.org', 'list-id', 'List-Id', { date: NOON }),
    );
    expect(store.people.list(NOON, false)).toEqual([]);
    expect(store.people.list(NOON, true)).toMatchObject([{ hiddenBecause: 'list-unsubscribe', hiddenEvidence: 'new' }]);
    expect(store.people.count()).toEqual({ shown: 0, hidden: 1 });
  });

  it('comes out with the first letter, either way, and hides again when it leaves', () => {
    const { store, inbox } = newStore();
    take(store, inbox, noLetter(1, 'info@n.org', 'role-address', 'info@', { kind: 'automated' }));
    expect(person(store, 'info@n.org').hiddenBecause).toBe('role-address');
    take(store, inbox, sent(2, ['info@n.org']));
    expect(person(store, 'info@n.org')).toMatchObject({ hiddenBecause: null, hiddenEvidence: null });
    expect(store.people.count()).toEqual({ shown: 1, hidden: 0 });
    store.expunge(inbox, [{ first: 2, last: 2 }]);
    expect(person(store, 'info@n.org').hiddenBecause).toBe('role-address');
  });

  it('is nobody I wrote to: mail from a shared address counts from then on, also what came before', () => {
    const { store, inbox } = newStore();
    take(
      store,
      inbox,
      noLetter(1, 'contact@n.org', 'role-address', 'contact@', { kind: 'automated' }),
      noLetter(2, 'contact@n.org', 'list-id', 'x'),
    );
    take(store, inbox, sent(3, ['contact@n.org']));
    take(store, inbox, noLetter(4, 'contact@n.org', 'role-address', 'contact@', { kind: 'automated' }));
    const { id, summary } = person(store, 'contact@n.org');
    expect(summary).toMatchObject({ received: 2, sent: 1 });
    expect(store.people.letters(id, 10)).toHaveLength(3);
    store.expunge(inbox, [{ first: 3, last: 3 }]);
    expect(person(store, 'contact@n.org')).toMatchObject({ hiddenBecause: 'role-address', summary: { received: 0, sent: 0 } });
    expect(store.people.letters(id, 10)).toEqual([]);
  });

  it('mail of my own and mass mail I sent make nobody', () => {
    const { store, inbox } = newStore();
    const mass = sent(2, ['ann@a.org', 'bob@b.org']);
    take(store, inbox, noLetter(1, 'me+tag@example.org', 'own-address', 'me+tag@example.org', { kind: 'own' }), {
      ...mass,
      verdict: { kind: 'mass', rule: 'mass-recipients', evidence: '2', direction: 'sent' },
    });
    expect(store.people.list(NOON, true)).toEqual([]);
  });
});

describe('an address that turns out to be mine', () => {
  it('takes its letters back, in and out of a first scan', () => {
    const { store, inbox } = newStore();
    store.beginBulk();
    take(store, inbox, received(1, 'me@home.org'), sent(2, ['me@home.org', 'ann@a.org']), noLetter(3, 'me2@home.org', 'list-id', 'x'));
    expect(store.mine.add('me@home.org', 'delivered-to')).toBe(true);
    expect(store.mine.add('me@home.org', 'sent')).toBe(false);
    store.reclaim('me@home.org');
    store.endBulk();
    store.mine.add('me2@home.org', 'sent');
    store.reclaim('me2@home.org');
    expect(store.people.list(NOON, true).map(each => each.name)).toEqual(['ann@a.org']);
    take(store, inbox, received(4, 'me@home.org'));
    expect(store.people.byAddress('me@home.org', NOON)).toBeNull();
    expect(store.mine.list()).toEqual(['me2@home.org', ME, 'me@home.org']);
  });

  it('takes them back at the next start, if the last run ended before it could', () => {
    const file = newFile();
    const { store, inbox } = newStore(file);
    take(store, inbox, received(1, 'me@home.org'));
    store.mine.add('me@home.org', 'delivered-to');
    store.close();
    const again = openStore({ file, timeZone: 'Europe/Paris' });
    expect(again.people.list(NOON, true)).toEqual([]);
    again.close();
  });
});
