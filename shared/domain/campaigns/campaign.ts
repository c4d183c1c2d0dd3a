/** What a campaign is for. A `wishes` or `announcement` campaign is a wave; a check-in or thanks goes to few. */
export const CAMPAIGN_KINDS = ['check-in', 'wishes', 'announcement', 'thanks'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** Professional ties and friends never share a wave. */
export const SPACES = ['professional', 'friends'] as const;
export type Space = (typeof SPACES)[number];

/** Why somebody in the audience is left out; each has a sentence in shared/i18n. */
export const EXCLUSIONS = [
  'written-recently',
  'resting',
  'suppressed',
  'dead-address',
  'sensitive-note',
  'other-space',
  'wishes-unanswered',
  'no-name',
  'other-language',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];
