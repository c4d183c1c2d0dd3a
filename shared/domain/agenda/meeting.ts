/** More people than that is an event, not a meeting of two. */
const PEOPLE_AT_MOST = 5;

export interface Attendee {
  /** Lower-cased. */
  readonly address: string;
  readonly accepted: boolean;
}

/** What one mail says of a calendar event (RFC 5546). Times are epoch ms. */
export interface Invitation {
  readonly method: 'request' | 'reply' | 'cancel';
  /** UID of the event. */
  readonly uid: string;
  /** DTSTAMP: of two mails the later one holds. */
  readonly stamp: number;
  /** Null where a reply leaves it out. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  /** Lower-cased. */
  readonly organiser: string | null;
  readonly attendees: readonly Attendee[];
}

export interface Meeting {
  readonly at: number;
  /** Who was there beside the user, as far as they said so. */
  readonly addresses: readonly string[];
}

/**
 * The meeting that took place by what all mails of one event say, whatever their order; null while it is to come, where it was called off,
 * where the user did not accept, and where more than five people were asked. Whoever invites has accepted.
 */
export function meetingOf(mails: readonly Invitation[], isMine: (address: string) => boolean, now: number): Meeting | null {
  const ordered = mails.toSorted((a, b) => a.stamp - b.stamp || (a.method < b.method ? -1 : 1));
  const timed = ordered.findLast(({ startsAt }) => startsAt !== null);
  const at = timed?.startsAt ?? null;
  if (at === null || (timed?.endsAt ?? at) > now) return null;
  if (ordered.findLast(({ method }) => method !== 'reply')?.method === 'cancel') return null;
  const accepted = new Map<string, boolean>();
  for (const { attendees, method } of ordered) {
    for (const { address, accepted: yes } of attendees) {
      // A new request asks again, but forgets nobody's answer.
      if (method === 'reply' || yes || !accepted.has(address)) accepted.set(address, yes);
    }
  }
  for (const { organiser } of ordered) if (organiser !== null) accepted.set(organiser, true);
  if (accepted.size > PEOPLE_AT_MOST) return null;
  const there = [...accepted].filter(([, yes]) => yes).map(([address]) => address);
  if (!there.some(isMine)) return null;
  return { at, addresses: there.filter(address => !isMine(address)).toSorted() };
}
