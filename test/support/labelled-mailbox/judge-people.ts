import type { Output } from '../../../shared/contract/methods.ts';
import type { LabelledMailbox } from './label.ts';
import { TrueTies, type TrueTie } from './true-tie.ts';

type Listed = Output<'people.list'>[number];

export interface PeopleFigures {
  /** People with at least one letter, by the addresses the product holds together. */
  readonly people: number;
  readonly exact: number;
  /** Of the inexact ones: what differs, for the reader of a benchmark. */
  readonly inexact: readonly { readonly address: string; readonly field: string; readonly was: string; readonly is: string }[];
  /** There were letters, and the product hides them. */
  readonly lost: readonly { readonly address: string; readonly rule: string }[];
  readonly shown: number;
  /** Shown, and nobody. */
  readonly nobodies: readonly string[];
  /** People of several addresses whose dates are right as a whole; only those that can be known for one. */
  readonly whole: { readonly right: number; readonly of: number };
}

const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
const FIELDS = ['lastReceived', 'lastSent', 'lastTwoWay'] as const;

const differences = (truth: TrueTie, listed: Listed) =>
  FIELDS.flatMap(field => {
    const was = instant(truth[field]);
    return was === listed[field] ? [] : [{ field, was: String(was), is: String(listed[field]) }];
  });

/** How what `people.list` with hidden ones says compares with what was really exchanged. */
export function judgePeople(mailbox: LabelledMailbox, listed: readonly Listed[]): PeopleFigures {
  const ties = new TrueTies(mailbox);
  const known = new Set(mailbox.people.flatMap(({ addresses }) => addresses.map(({ address }) => address)));
  const inexact: { address: string; field: string; was: string; is: string }[] = [];
  const lost: { address: string; rule: string }[] = [];
  const nobodies: string[] = [];
  let people = 0;
  let exact = 0;
  for (const person of listed) {
    const [address = ''] = person.addresses;
    if (!person.addresses.some(each => known.has(each))) {
      if (person.hiddenBecause === null) nobodies.push(address);
      continue;
    }
    const truth = ties.of(person.addresses);
    if (truth.received + truth.sent === 0) {
      if (person.hiddenBecause === null)
        inexact.push({ address, field: 'shown', was: 'no letter', is: `${person.received} received, ${person.sent} sent` });
      continue;
    }
    people += 1;
    if (person.hiddenBecause !== null) lost.push({ address, rule: person.hiddenBecause });
    const wrong = differences(truth, person);
    if (wrong.length === 0) exact += 1;
    else inexact.push(...wrong.map(each => ({ address, ...each })));
  }
  const listedAt = new Set(listed.flatMap(({ addresses }) => addresses));
  for (const address of known) {
    const { received, sent } = ties.of([address]);
    if (received + sent > 0 && !listedAt.has(address)) lost.push({ address, rule: 'not listed at all' });
  }
  return {
    people,
    exact,
    inexact,
    lost,
    shown: listed.filter(({ hiddenBecause }) => hiddenBecause === null).length,
    nobodies,
    whole: wholePeople(mailbox, ties, listed),
  };
}

function wholePeople({ people }: LabelledMailbox, ties: TrueTies, listed: readonly Listed[]): PeopleFigures['whole'] {
  const at = new Map(listed.flatMap(person => person.addresses.map(address => [address, person] as const)));
  const several = people
    .map(({ addresses }) => addresses.filter(({ joining }) => joining === null || joining === 'certain').map(({ address }) => address))
    .filter(addresses => addresses.length > 1 && addresses.every(address => at.has(address)));
  const right = several.filter(addresses => {
    const person = at.get(addresses[0] ?? '');
    return person !== undefined && differences(ties.of(addresses), person).length === 0;
  });
  return { right: right.length, of: several.length };
}
