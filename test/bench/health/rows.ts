import { dayOf, DAY_S, type Mail } from './edge-list.ts';

/** One tie as its owner could see it on one past day, and what became of it. */
export interface Row {
  readonly ego: number;
  /** The day the question is asked. */
  readonly today: number;
  /** Unix seconds of every mail between the two so far, either way, ascending. */
  readonly times: readonly number[];
  /** The distinct days among them, ascending. */
  readonly contactDays: readonly number[];
  /** Days on which the owner's mailbox saw any mail, ascending. */
  readonly mailboxDays: readonly number[];
  /** No mail either way in the horizon after. */
  readonly silent: boolean;
}

const CUT_OFFS = [0.4, 0.5, 0.6, 0.7, 0.8];

interface Tie {
  readonly a: number;
  readonly b: number;
  readonly mails: Mail[];
}

/**
 * Rows of scope "active": at 40, 50 … 80 % of the span, for each end of each tie. The owner had at least 30 mails before and 5 in the
 * horizon after; the tie had at least 3, one each way, the last no older than the horizon. Long-dead ties, which any rule gets right, are
 * out; so are owners who stopped using the mailbox.
 */
export function activeRows(mails: readonly Mail[], horizonDays: number): Row[] {
  const start = mails[0]?.at ?? 0;
  const end = mails.at(-1)?.at ?? 0;
  const ties = tiesOf(mails);
  const boxes = mailboxesOf(mails);
  return CUT_OFFS.flatMap(share => {
    const cut = start + share * (end - start);
    const until = cut + horizonDays * DAY_S;
    if (until > end) return [];
    const owners = new Map<number, number[]>();
    for (const [ego, times] of boxes) {
      const before = times.filter(at => at <= cut);
      const after = times.filter(at => at > cut && at <= until).length;
      if (before.length >= 30 && after >= 5) owners.set(ego, distinctDays(before));
    }
    return ties.flatMap(tie => rowsOf(tie, owners, cut, until, horizonDays));
  });
}

function rowsOf(tie: Tie, owners: ReadonlyMap<number, number[]>, cut: number, until: number, horizonDays: number): Row[] {
  const known = tie.mails.filter(mail => mail.at <= cut);
  const fromA = known.filter(mail => mail.from === tie.a).length;
  const last = known.at(-1);
  if (!last || known.length < 3 || fromA === 0 || fromA === known.length || cut - last.at > horizonDays * DAY_S) return [];
  const times = known.map(mail => mail.at);
  const contactDays = distinctDays(times);
  const silent = !tie.mails.some(mail => mail.at > cut && mail.at <= until);
  return [tie.a, tie.b].flatMap(ego => {
    const mailboxDays = owners.get(ego);
    return mailboxDays ? [{ ego, today: dayOf(cut), times, contactDays, mailboxDays, silent }] : [];
  });
}

export function tiesOf(mails: readonly Mail[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const mail of mails) {
    const a = Math.min(mail.from, mail.to);
    const b = Math.max(mail.from, mail.to);
    const key = `${a} ${b}`;
    const tie = ties.get(key);
    if (tie) tie.mails.push(mail);
    else ties.set(key, { a, b, mails: [mail] });
  }
  return [...ties.values()];
}

function mailboxesOf(mails: readonly Mail[]): Map<number, number[]> {
  const boxes = new Map<number, number[]>();
  for (const { from, to, at } of mails) {
    for (const ego of [from, to]) {
      const times = boxes.get(ego);
      if (times) times.push(at);
      else boxes.set(ego, [at]);
    }
  }
  return boxes;
}

/** Of ascending times. */
export const distinctDays = (times: readonly number[]): number[] => [...new Set(times.map(dayOf))];
