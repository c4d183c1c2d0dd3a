/** A mail that went, as far as needed to know what comes back for it. */
export interface SentMail {
  readonly id: number;
  readonly accountId: number;
  readonly campaign: string;
  readonly step: number;
  /** Lower-cased. */
  readonly address: string;
  /** Message-IDs it may be cited by, without brackets: ours, and the one the server gave it. */
  readonly ids: readonly string[];
  /** When it went, epoch ms. */
  readonly at: number;
}

const DAY = 24 * 3_600_000;
/** How long after sending a report may come that names a recipient and nothing else: servers give up after five days (RFC 5321 §4.5.4.1). */
const REPORT_DAYS = 5;
/** Clocks differ: a report from a little before the mail went is about it all the same. */
const SLACK_MS = 10 * 60_000;

const ID = /<([^<>\s]{3,900})>/g;

/** The Message-IDs of a header value, without brackets; at most a hundred. */
export const idsOf = (value: string): string[] => [...value.matchAll(ID)].slice(0, 100).map(([, id = '']) => id);

/** The mail that is cited, the last named first: References ends with the parent (RFC 5322 §3.6.4). */
export function citedMail(ids: readonly string[], sent: readonly SentMail[]): SentMail | null {
  for (const id of ids.toReversed()) {
    const found = sent.find(mail => mail.ids.includes(id));
    if (found) return found;
  }
  return null;
}

/** The last mail that went to `address` before `at`, up to `days` before. */
export function lastMailTo(address: string, at: number, sent: readonly SentMail[], days: number): SentMail | null {
  const known = sent.filter(mail => mail.address === address.toLowerCase() && mail.at <= at && mail.at >= at - days * DAY);
  return known.toSorted((a, b) => b.at - a.at)[0] ?? null;
}

export interface BounceOf {
  readonly mail: SentMail;
  /** It cites the Message-ID, which only whoever got the mail can know. Without that anybody could have written it. */
  readonly isProven: boolean;
}

/**
 * The mail a delivery report is about. One that cites another's Message-ID is about another's mail (back-scatter, forgery), whatever
 * recipient it names. One that cites none may be ours by recipient and date, on the account it came to; but that is no proof.
 */
export function bouncedMail(
  cited: readonly string[],
  failed: readonly string[],
  received: { readonly accountId: number; readonly at: number },
  sent: readonly SentMail[],
): BounceOf | null {
  const named = citedMail(cited, sent);
  if (named) return { mail: named, isProven: true };
  if (cited.length > 0) return null;
  const here = sent.filter(({ accountId }) => accountId === received.accountId);
  for (const address of failed) {
    const mail = lastMailTo(address, received.at + SLACK_MS, here, REPORT_DAYS);
    if (mail) return { mail, isProven: false };
  }
  return null;
}
