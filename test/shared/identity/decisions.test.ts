import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateKeys } from '../../../shared/domain/identity/candidate-keys.ts';
import { colleagueTest } from '../../../shared/domain/identity/colleague.ts';
import { comparableName } from '../../../shared/domain/identity/comparable-name.ts';
import { groupAddresses, type IdentityLink } from '../../../shared/domain/identity/group-addresses.ts';
import { judgePair, type PairEvidence } from '../../../shared/domain/identity/judge-pair.ts';
import { isMailProvider, isOneOrganisation } from '../../../shared/domain/identity/mail-provider.ts';

const NOTHING: PairEvidence = {
  names: null,
  nameInAddress: false,
  sameAddress: false,
  sameLocalPart: false,
  sameOrganisation: false,
  answeredFrom: false,
  activeSameDay: false,
  onOneLetter: false,
  commonName: false,
  sharedMailbox: false,
};
const judge = (evidence: Partial<PairEvidence>) => judgePair({ ...NOTHING, ...evidence });

describe('one person or two', () => {
  it.each<[string, Partial<PairEvidence>]>([
    ['the same full name in one organisation', { names: 'same', sameOrganisation: true }],
    ['the same name answering what went to the other address only', { names: 'same', answeredFrom: true }],
    ['a short form answering what went to the other address only', { names: 'similar', answeredFrom: true }],
    ['the same address but for its +tag', { sameAddress: true }],
  ])('merges by itself: %s', (_, evidence) => {
    expect(judge(evidence).decision).toBe('merge');
  });

  it.each<[string, Partial<PairEvidence>]>([
    ['the same name elsewhere', { names: 'same' }],
    ['namesakes at work on the same day', { names: 'same', sameOrganisation: true, activeSameDay: true }],
    ['namesakes on one letter', { names: 'same', sameOrganisation: true, onOneLetter: true }],
    ['a name many bear', { names: 'same', sameOrganisation: true, commonName: true }],
    ['an initial in one organisation', { names: 'similar', sameOrganisation: true }],
    ['a nameless address that answers', { answeredFrom: true }],
    ['another family name that answers', { names: 'given', answeredFrom: true }],
    ['an address that spells the name', { nameInAddress: true }],
  ])('asks: %s', (_, evidence) => {
    expect(judge(evidence)).toMatchObject({ decision: 'review' });
  });

  it.each<[string, Partial<PairEvidence>]>([
    ['father and son', { names: 'suffix', sameOrganisation: true, answeredFrom: true }],
    ['another name that answers', { names: 'different', answeredFrom: true }],
    ['another name behind a +tag', { names: 'different', sameAddress: true }],
    ['a shared mailbox', { names: 'same', sameOrganisation: true, sharedMailbox: true }],
    ['one initial, elsewhere', { names: 'similar' }],
    ['one given name in one organisation', { names: 'given', sameOrganisation: true }],
  ])('does not even ask: %s', (_, evidence) => {
    expect(judge(evidence).decision).toBe('no');
  });

  it('says what speaks for it and what against', () => {
    expect(judge({ names: 'same', sameOrganisation: true, activeSameDay: true }).reasons).toEqual([
      'same-name',
      'same-organisation',
      'active-same-day',
    ]);
  });
});

describe('people from decisions', () => {
  const link = (a: string, b: string, decision: IdentityLink['decision'] = 'same', by: IdentityLink['by'] = 'auto'): IdentityLink => ({
    a,
    b,
    decision,
    by,
  });
  it('links chain, and what the user told apart stays apart', () => {
    const all = ['a', 'b', 'c', 'd'];
    expect(groupAddresses(all, [link('a', 'b'), link('b', 'c')])).toEqual([['a', 'b', 'c'], ['d']]);
    expect(groupAddresses(all, [link('a', 'b'), link('b', 'c'), link('a', 'c', 'different', 'user')])).toEqual([['a', 'b'], ['c'], ['d']]);
    expect(groupAddresses(all, [link('a', 'b'), link('b', 'c', 'same', 'user'), link('a', 'c', 'different', 'user')])).toEqual([
      ['a'],
      ['b', 'c'],
      ['d'],
    ]);
  });

  it('does not depend on the order of the decisions, and keeps every address once', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const links = fc.uniqueArray(
      fc
        .tuple(name, name, fc.constantFrom('same' as const, 'different' as const), fc.constantFrom('auto' as const, 'user' as const))
        .filter(([a, b]) => a < b)
        .map(([a, b, decision, by]) => link(a, b, decision, by)),
      { selector: ({ a, b }) => `${a}${b}`, maxLength: 12 },
    );
    fc.assert(
      fc.property(links, fc.infiniteStream(fc.nat()), (links, random) => {
        const all = ['a', 'b', 'c', 'd', 'e', 'f'];
        const groups = groupAddresses(all, links);
        const shuffled = links.map(each => ({ each, at: random.next().value ?? 0 })).toSorted((x, y) => x.at - y.at);
        expect(
          groupAddresses(
            all.toReversed(),
            shuffled.map(({ each }) => each),
          ),
        ).toEqual(groups);
        expect(groups.flat().toSorted()).toEqual(all);
        for (const { a, b, decision } of links)
          if (decision === 'different') expect(groups.some(group => group.includes(a) && group.includes(b))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('who could be compared with whom', () => {
  const keysOf = (address: string, name: string) =>
    candidateKeys(address, [comparableName(name) ?? { tokens: [], suffix: '', isOrderSure: false }]);
  const meet = (a: [string, string], b: [string, string]): boolean => keysOf(...a).some(key => keysOf(...b).includes(key));
  it.each<[[string, string], [string, string]]>([
    [
      ['a@x.org', 'Marie Durand'],
      ['b@y.org', 'DURAND Marie'],
    ],
    [
      ['a@x.org', 'Bob Smith'],
      ['b@y.org', 'Smith, Robert'],
    ],
    [
      ['a@x.org', 'J. Durand'],
      ['b@y.org', 'Jean Durand'],
    ],
    [
      ['a.b@gmail.com', ''],
      ['ab+x@googlemail.com', ''],
    ],
    [
      ['a@x.org', '王小明'],
      ['b@y.org', '王小明'],
    ],
  ])('%j meets %j', (a, b) => {
    expect(meet(a, b)).toBe(true);
  });
  it('strangers do not meet', () => {
    expect(meet(['a@x.org', 'Marie Durand'], ['b@x.org', 'Paul Petit'])).toBe(false);
    expect(meet(['a@x.org', 'Marie'], ['b@x.org', 'Marie'])).toBe(false);
  });
});

describe('domains', () => {
  it('a mail provider says nothing about who belongs together', () => {
    expect(['gmail.com', 'gmx.de', 'yahoo.co.uk', 'orange.fr', 'web.de', 'yandex.ru'].filter(domain => !isMailProvider(domain))).toEqual(
      [],
    );
    expect(['acme.com', 'notgmx.de', 'durand.fr'].filter(isMailProvider)).toEqual([]);
    expect(isOneOrganisation('a@paris.acme.com', 'b@acme.com')).toBe(true);
    expect([isOneOrganisation('a@gmail.com', 'b@gmail.com'), isOneOrganisation('a@badacme.com', 'b@acme.com')]).toEqual([false, false]);
  });
  it('colleagues are those at a domain of mine that is no provider’s', () => {
    const isColleague = colleagueTest(['me@acme.com', 'me@gmail.com']);
    expect([isColleague(['ann@acme.com']), isColleague(['ann@gmail.com']), isColleague(['ann@x.org', 'ann@acme.com'])]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
