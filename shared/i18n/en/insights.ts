import type { Missing, RuleCompared } from '../../domain/backtest/backtest.ts';
import type { CapacityMove } from '../../domain/capacity/capacity.ts';
import type { TouchChannel } from '../../domain/agenda/channel.ts';

const n = (count: number): string => count.toLocaleString('en');
const some = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;
const ties = (count: number): string => some(count, 'tie', 'ties');
const percent = (share: number): string => `${Math.round(100 * share)}%`;
const list = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
const between = (low: number, high: number): string => `${Math.round(100 * low)}–${percent(high)}`;

const CHANNELS: Record<TouchChannel | 'mail', string> = {
  mail: 'Mail',
  call: 'Calls',
  meeting: 'Meetings',
  linkedin: 'LinkedIn',
  message: 'Messages',
  other: 'Other',
};
const RULES: Record<RuleCompared, string> = {
  product: 'Fil Rouge',
  'days-since': 'Days since the last contact',
  overdue: 'Late for the usual rhythm',
};
const MISSING: Record<Missing['what'], (have: number, need: number) => string> = {
  past: (have, need) =>
    `Past: the question can be put on ${some(have, 'past day', 'past days')}; it takes ${n(need)}, a quarter apart, after half a year of mail.`,
  ties: (have, need) => `Ties: ${n(have)} could be looked at; it takes ${n(need)}.`,
  silences: (have, need) => `Silences: ${n(have)} of them went quiet for three months; it takes ${n(need)} to count on.`,
  contacts: (have, need) => `Contacts: ${n(have)} of them were heard of again; it takes ${n(need)} to compare with.`,
};

/** What the user's own past says of their network. */
export const insights = {
  percent,
  between,
  title: 'Insights',
  lead: 'What your letters say of your network, taken together.',
  reading: 'Looking back…',
  figures: 'The figures',
  quarterTo: (month: string): string => `Until ${month}`,
  howGood: 'How good is this?',
  none: 'Nothing to look back on yet.',
  noneMore: 'Once a mailbox is read, this shows how your network has been doing.',

  capacity: {
    title: 'What you sustain',
    sentence: (sustained: number, chosen: number): string =>
      `You keep about ${ties(sustained)} alive in a quarter. You chose ${n(chosen)}.`,
    unknown: (quarters: number): string =>
      `Your mail does not tell yet how many ties you keep: ${quarters === 0 ? 'no quarter' : some(quarters, 'quarter', 'quarters')} of thirteen weeks so far, it takes three.`,
    room: (count: number): string => (count === 0 ? 'That is just what you keep.' : `There is room for ${n(count)} more.`),
    beyond: (count: number): string => `That is ${n(count)} more than you usually keep.`,
    usual: (low: number, high: number): string =>
      low === high ? `Most quarters were at ${n(low)}.` : `Half of your quarters lay between ${n(low)} and ${n(high)}.`,
    slower: (count: number): string =>
      count === 0 ? '' : `${some(count, 'more person has', 'more people have')} a slower rhythm, which costs little.`,
    whatCounts: 'A tie counts in a quarter when something worth a letter passed while you were both speaking.',
    proposals: 'Whom to ask less of',
    proposalsLead: 'Those you were least in touch with, of the people you chose. Nothing changes until you say so.',
    kept: (quarters: number): string => (quarters === 0 ? 'not in touch for a year' : `in touch in ${n(quarters)} of the last 4 quarters`),
    move: { yearly: 'Yearly wishes', rest: 'Let rest' } satisfies Record<CapacityMove, string>,
    moveFor: (move: CapacityMove, name: string): string => `${{ yearly: 'Yearly wishes', rest: 'Let rest' }[move]}: ${name}`,
    moved: { yearly: (name: string): string => `${name}: once a year from now on.`, rest: (name: string): string => `${name}: resting.` },
    andMore: (count: number): string => `and ${n(count)} more`,
    /** `others`: people it costs who are not named. */
    costs: (names: readonly string[], others: number, sustained: number, chosen: number): string =>
      `You keep about ${ties(sustained)} a quarter, and this makes ${n(chosen)}: it costs the rhythm of ${list(others === 0 ? names : [...names, `${n(others)} more`])}.`,
    columns: { until: 'Quarter until', ties: 'Ties kept', name: 'Name', move: 'Proposal', why: 'Why' },
    youChose: (count: number): string => `You chose ${n(count)}`,
    youKeep: (count: number): string => `You keep about ${n(count)}`,
  },

  bands: {
    title: 'How your ties hold, over time',
    sentence: (now: number, before: number | null, span: string): string =>
      before === null
        ? `${ties(now)} ${now === 1 ? 'holds' : 'hold'} today.`
        : now === before
          ? `${ties(now)} ${now === 1 ? 'holds' : 'hold'} today, as many as ${span}.`
          : `${ties(now)} ${now === 1 ? 'holds' : 'hold'} today, ${n(Math.abs(now - before))} ${now > before ? 'more' : 'fewer'} than ${span}.`,
    more: 'Strong, steady and cooling ties hold. Those silent for more than a year are left out.',
    day: 'Day',
  },
  changes: {
    title: 'Who came and who left',
    sentence: (fresh: number, back: number, gone: number): string =>
      `In the last thirteen weeks ${some(fresh, 'tie', 'ties')} began, ${n(back)} came back, and ${n(gone)} frayed.`,
    label: { new: 'New', back: 'Back', gone: 'Frayed' },
  },
  letters: {
    title: 'Letters a week',
    sentence: (sent: number, received: number): string =>
      `In a usual week of the last year you wrote ${some(sent, 'letter', 'letters')} and received ${n(received)}.`,
    sent: 'You wrote',
    received: 'They wrote',
    week: 'Week of',
  },
  channels: {
    title: 'How you are in touch',
    sentence: (mail: number, others: number): string =>
      others === 0
        ? 'Of the contacts of the last year that are known here, all were mail.'
        : `Of the contacts of the last year that are known here, ${percent(mail / (mail + others))} were mail.`,
    more: 'A contact is a day with a person. Calls and meetings count once you note them, or accepted an invitation.',
    none: 'There was no contact in the last year.',
    name: (channel: TouchChannel | 'mail'): string => CHANNELS[channel],
    contacts: 'Contacts',
    channel: 'Channel',
  },
  organisations: {
    title: 'Where your ties are',
    sentence: (name: string, own: boolean, share: number, effective: number): string =>
      `${percent(share)} of the ties that hold are at ${name}${own ? ', your own organisation' : ''}. Your network is as mixed as ${effective < 1.5 ? 'one organisation' : `${n(Math.round(effective))} organisations of one size`}.`,
    leaning: (share: number): string => `If that one place went, ${percent(share)} of your network would go with it.`,
    none: 'No tie that holds is at an organisation its address tells.',
    organisation: 'Organisation',
    own: 'your own',
    others: 'Other organisations',
    personal: 'Personal addresses',
    ties: 'Ties',
    share: 'Share',
  },

  backtest: {
    title: 'How good is this?',
    lead: 'Fil Rouge put its own question on past days of your mailbox, with what was known then, and looked at what came of it.',
    looked: (rows: number, days: number): string =>
      `${some(rows, 'tie', 'ties')} looked at, on ${some(days, 'past day', 'past days')} a quarter apart.`,
    tooLittle: 'There is too little past in this mailbox to say how good it is.',
    tooLittleMore: 'A rate counted on a handful would be a guess. What is missing:',
    missing: (what: Missing['what'], have: number, need: number): string => MISSING[what](have, need),
    flaggedTitle: 'Of those it would have named',
    flagged: (count: number, of: number): string =>
      of === 0
        ? 'It would have named nobody.'
        : `Of ${some(of, 'tie', 'ties')} it would have named, ${n(count)} went quiet for three months.`,
    needless: (count: number): string => `${n(count)} were in touch again within a fortnight without any reminder: none was needed.`,
    outcome: { silent: 'Went quiet for three months', later: 'In touch again later', soon: 'In touch again within a fortnight' },
    outcomeTitle: 'What came',
    interval: (range: string): string => `Counted on this many, the share that goes quiet may truly lie at ${range}.`,
    calibrationTitle: 'What it foretold, and what came',
    calibration: (error: number): string =>
      `What it foretells is off by ${Math.round(100 * error)} points in 100 on average. On the dashed line it would be exactly right.`,
    foretold: 'Foretold',
    observed: 'Went quiet',
    of: 'Ties',
    bin: 'Between',
    mayLie: 'May truly lie',
    rulesTitle: 'Beside simpler rules',
    rules: (best: boolean, precision: number, days: number, overdue: number): string =>
      `Naming as many ties, ${percent(precision)} of Fil Rouge’s went quiet, against ${percent(days)} by days since the last contact and ${percent(overdue)} by being late for the usual rhythm.${best ? '' : ' In your mailbox a simpler rule does no worse.'}`,
    rule: 'Rule',
    ruleName: (rule: RuleCompared): string => RULES[rule],
    precision: 'Named and went quiet',
    recall: 'Of those gone quiet, named already',
    auc: 'Order right',
    aucMore: 'Order right: how often, of one tie that went quiet and one that did not, the first was put first. A coin has 50%.',
    limits:
      'Quiet here means no letter and nothing noted: calls and meetings that nobody wrote down are not seen. People you merged or hid since then count as they do today.',
  },
};
