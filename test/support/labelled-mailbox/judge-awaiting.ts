import type { Output } from '../../../shared/contract/methods.ts';
import type { Label, LabelledMailbox } from './label.ts';

type Open = Output<'conversation.list'>[number];

export interface AwaitingFigures {
  /** Open conversations in truth, and how many of them the product shows with the right side waiting since the right letter. */
  readonly found: { readonly right: number; readonly of: number };
  /** Of those it shows, how many are open in truth. */
  readonly shown: { readonly right: number; readonly of: number };
  /** Of those found, for how many it is told rightly whether something was asked. */
  readonly asked: { readonly right: number; readonly of: number };
  readonly wrong: readonly string[];
}

interface TrueOpen {
  readonly person: number;
  readonly awaiting: 'me' | 'them';
  readonly since: number;
  readonly last: number;
  readonly asked: boolean;
}

const DAY = 86_400_000;
/** What is older is read only when there is nothing else to read. */
const RECENT_DAYS = 60;
const instant = (ms: number): string => new Date(ms).toISOString();

/** How the open conversations the product lists compare with who really owes whom a letter; only the last two months. */
export function judgeAwaiting(mailbox: LabelledMailbox, listed: readonly Open[]): AwaitingFigures {
  const owner = new Map(mailbox.people.flatMap(({ addresses }, person) => addresses.map(({ address }) => [address, person] as const)));
  const truth = openInTruth(mailbox, owner);
  const rows = listed.filter(({ last }) => Date.parse(last) >= mailbox.now - RECENT_DAYS * DAY);
  const isOf = (row: Open, { person, last, awaiting }: TrueOpen): boolean =>
    row.last === instant(last) && row.awaiting === awaiting && row.people.some(({ address }) => owner.get(address) === person);
  const wrong: string[] = [];
  let found = 0;
  let asked = 0;
  for (const open of truth) {
    const row = rows.find(each => isOf(each, open));
    if (!row || row.since !== instant(open.since)) {
      wrong.push(
        `${row ? `since ${row.since}` : 'not listed'}: ${mailbox.people[open.person]?.name ?? ''}, ${open.awaiting} since ${instant(open.since)}`,
      );
      continue;
    }
    found += 1;
    if (row.asked === open.asked) asked += 1;
    else wrong.push(`asked is ${String(row.asked)}: ${mailbox.people[open.person]?.name ?? ''}, ${row.last}`);
  }
  const right = rows.filter(row => truth.some(open => isOf(row, open)));
  for (const row of rows)
    if (!right.includes(row))
      wrong.push(`listed: ${row.people.map(({ address }) => address).join(' ')}, ${row.awaiting} since ${row.since}`);
  return {
    found: { right: found, of: truth.length },
    shown: { right: right.length, of: rows.length },
    asked: { right: asked, of: found },
    wrong,
  };
}

function openInTruth({ accounts, now }: LabelledMailbox, owner: ReadonlyMap<string, number>): TrueOpen[] {
  const letters = new Map<string, Label>();
  for (const { messageId, label } of accounts.flatMap(({ folders }) => folders).flatMap(({ messages }) => messages))
    if (label.conversation !== null && label.contacts.length > 0) letters.set(messageId, label);
  const conversations = Map.groupBy(letters.values(), ({ conversation }) => conversation ?? '');
  return [...conversations].flatMap(([name, labels]) => {
    const ordered = labels.toSorted((a, b) => a.at - b.at);
    const last = ordered.at(-1);
    const person = owner.get(name.slice(0, name.lastIndexOf('#')));
    if (!last || person === undefined || last.at < now - RECENT_DAYS * DAY || last.closes || last.bounced.length > 0) return [];
    const before = ordered.findLastIndex(({ direction }) => direction !== last.direction);
    const unanswered = ordered.slice(before + 1).filter(({ inCopy }) => !inCopy);
    const [first] = unanswered;
    if (!first) return [];
    return [
      {
        person,
        awaiting: last.direction === 'sent' ? 'them' : 'me',
        since: first.at,
        last: last.at,
        asked: unanswered.some(({ asks }) => asks),
      } satisfies TrueOpen,
    ];
  });
}
