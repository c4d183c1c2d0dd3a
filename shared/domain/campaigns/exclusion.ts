import type { CampaignKind, Exclusion, Space } from './campaign.ts';

const DAY_MS = 86_400_000;
const RECENT_DAYS = 14;
/** Two wishes in a row without a word back: the third would be a habit, not a wish. */
const UNANSWERED_WISHES = 2;

/** What is known of one person when a campaign asks whether to write to them. Times are epoch ms. */
export interface Candidate {
  readonly name: string;
  readonly lastSent: number | null;
  readonly resting: boolean;
  /** What they asked, or what the user noted: never write again. */
  readonly suppressed: boolean;
  readonly deadAddress: boolean;
  /** The user marked a note sensitive: mourning, conflict. */
  readonly sensitive: boolean;
  readonly space: Space | null;
  /** Wishes sent since their last letter. */
  readonly wishesUnanswered: number;
  readonly language: string | null;
}

export interface Wave {
  readonly kind: CampaignKind;
  readonly space: Space;
  /** Languages the campaign has a text in. */
  readonly languages: readonly string[];
}

/** Why this person should be left out, every reason, the gravest first; empty where none speaks against writing. */
export function exclusionsOf(candidate: Candidate, wave: Wave, now: number): readonly Exclusion[] {
  const reasons: Exclusion[] = [];
  if (candidate.suppressed) reasons.push('suppressed');
  if (candidate.deadAddress) reasons.push('dead-address');
  if (candidate.sensitive) reasons.push('sensitive-note');
  if (candidate.space !== null && candidate.space !== wave.space) reasons.push('other-space');
  if (candidate.resting) reasons.push('resting');
  if (wave.kind === 'wishes' && candidate.wishesUnanswered >= UNANSWERED_WISHES) reasons.push('wishes-unanswered');
  if (candidate.lastSent !== null && now - candidate.lastSent < RECENT_DAYS * DAY_MS) reasons.push('written-recently');
  if (candidate.name.trim() === '' || candidate.name.includes('@')) reasons.push('no-name');
  if (candidate.language !== null && !wave.languages.includes(candidate.language)) reasons.push('other-language');
  return reasons;
}

/** What the user may lift by hand. A wish not to be written to, and an address that does not exist, are not the user's to overrule. */
export const mayBeLifted = (reason: Exclusion): boolean => reason !== 'suppressed' && reason !== 'dead-address';
