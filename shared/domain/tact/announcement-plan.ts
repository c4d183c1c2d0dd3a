/** How news of one's own reaches people: those closest hear it by voice, then a mail of their own, then the rest together. */
export const ANNOUNCEMENT_STEPS = ['call', 'mail', 'wave'] as const;
export type AnnouncementStep = (typeof ANNOUNCEMENT_STEPS)[number];

export interface ToTell {
  readonly address: string;
  readonly isStarred: boolean;
  /** `strengthOf`, at the day of the plan. */
  readonly strength: number;
  /** Whether the user is to tell them in person first: a boss, a partner, a parent. */
  readonly mustHearFirst: boolean;
  readonly isResting: boolean;
  /** Epoch ms when they were told, or null. */
  readonly toldAt: number | null;
}

export interface Planned<T extends ToTell> {
  readonly person: T;
  readonly step: AnnouncementStep;
}

export interface AnnouncementPlan<T extends ToTell> {
  /** Who is still to be told, in order. */
  readonly toTell: readonly Planned<T>[];
  readonly told: readonly T[];
  /** The step that may be taken now: no later one may overtake those who should not learn it from others. Null when all are told. */
  readonly now: AnnouncementStep | null;
}

/** As many calls as one makes in a few evenings, and as many personal mails as one writes. */
const MOST_CALLS = 8;
const MOST_MAILS = 30;

/** The order in which to announce a change. Resting people get no word but by the user's own hand. */
export function announcementPlan<T extends ToTell>(people: readonly T[], calls = MOST_CALLS, mails = MOST_MAILS): AnnouncementPlan<T> {
  const closeness = (a: T, b: T): number =>
    Number(b.mustHearFirst) - Number(a.mustHearFirst) ||
    Number(b.isStarred) - Number(a.isStarred) ||
    b.strength - a.strength ||
    (a.address < b.address ? -1 : 1);
  const first = people.filter(({ mustHearFirst }) => mustHearFirst).length;
  // Who was told keeps their place in the order, so that telling one does not move the next up from a mail to a call.
  const ordered = people.filter(({ isResting, mustHearFirst }) => !isResting || mustHearFirst).toSorted(closeness);
  const planned = ordered.map((person, at): Planned<T> => {
    const byVoice = Math.max(first, Math.min(calls, ordered.filter(({ isStarred }) => isStarred).length));
    return { person, step: at < byVoice ? 'call' : at < byVoice + mails ? 'mail' : 'wave' };
  });
  const toTell = planned.filter(({ person }) => person.toldAt === null);
  return { toTell, told: people.filter(({ toldAt }) => toldAt !== null), now: toTell[0]?.step ?? null };
}
