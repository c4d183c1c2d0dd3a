import type { Campaign } from '../../contract/writing.ts';
import type { CampaignKind, Exclusion, Space } from '../../domain/campaigns/campaign.ts';
import type { DeliveryState } from '../../domain/outbox/delivery-state.ts';

const n = (count: number): string => count.toLocaleString('en');
const some = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;

const KINDS: Record<CampaignKind, string> = { 'check-in': 'Check-in', wishes: 'Wishes', announcement: 'News of mine', thanks: 'Thanks' };
const SPACES: Record<Space, string> = { professional: 'professional', friends: 'friends' };
const STATES: Record<Campaign['state'], string> = {
  draft: 'Draft',
  approved: 'Approved, not started',
  running: 'On its way',
  paused: 'Paused',
  done: 'Done',
  cancelled: 'Cancelled',
};
const EXCLUSIONS: Record<Exclusion, string> = {
  'written-recently': 'You wrote to them in the last 14 days.',
  resting: 'They are resting.',
  suppressed: 'They asked not to be written to.',
  'dead-address': 'Their address no longer works.',
  'sensitive-note': 'You noted something sensitive: write to them yourself.',
  'other-space': 'Friends and work do not share a wave.',
  'wishes-unanswered': 'Your last two wishes went unanswered.',
  'no-name': 'You only have an address, no name.',
  'other-language': 'There is no text in their language.',
};
const DELIVERIES: Record<DeliveryState, string> = {
  draft: 'not approved',
  approved: 'approved',
  queued: 'waiting',
  claimed: 'sending',
  submitting: 'sending',
  handoff: 'sending',
  accepted: 'sent',
  filed: 'sent',
  unknown: 'being checked',
  'needs-user': 'needs your answer',
  held: 'held',
  failed: 'not sent',
  cancelled: 'cancelled',
  suppressed: 'not sent',
};

/** Campaigns, circles, and what the command line says of them. */
export const campaigns = {
  kind: (kind: CampaignKind): string => KINDS[kind],
  space: (space: Space): string => SPACES[space],
  state: (state: Campaign['state']): string => STATES[state],
  exclusion: (reason: Exclusion): string => EXCLUSIONS[reason],
  delivery: (state: DeliveryState): string => DELIVERIES[state],
  /** In front of the subject of a test. */
  testMark: '[TEST]',
  /** At the end of an announcement. */
  wayOut: (_spoken: 'tu' | 'vous'): string => 'If you would rather not get news like this from me, just tell me in a word.',

  created: (name: string, id: string): string => `“${name}” is created: ${id}`,
  counts: (recipients: number, excluded: number): string => `${some(recipients, 'recipient', 'recipients')}, ${n(excluded)} left out.`,
  approvedCount: (approved: number, of: number): string => `${n(approved)} of ${some(of, 'letter', 'letters')} approved.`,
  heldCount: (count: number): string => `${some(count, 'letter is', 'letters are')} held back; the preview says why.`,
  lookFirst: 'Look at these first, then approve with --seen and their addresses:',
  leftOut: 'Left out',
  toWrite: 'To write',
  followUp: (number: number): string => `Follow-up ${number}`,
  planDay: (day: string, count: number): string => `${day}: ${some(count, 'letter', 'letters')}`,
  planFinish: (when: string, perDay: number): string => `The last one leaves about ${when}. At most ${n(perDay)} a day at first.`,
  planNothing: 'Nothing would leave: every letter is held back, or there is no recipient.',
  computerOn: 'Your computer must be on, and Fil Rouge open, when letters leave.',
  testQueued: (address: string): string => `The test is on its way to ${address}.`,
  noCampaigns: 'No campaign yet. “fil-rouge campaign create --file campaign.yml” makes one.',
  noFile: (file: string): string => `${file} cannot be read. Check the name.`,
  boardTitle: (name: string, state: string): string => `${name}: ${state}`,
  badFile: (file: string, what: string): string => `${file} is not a campaign that can be read: ${what}.`,
  columns: {
    id: 'Campaign',
    name: 'Name',
    state: 'State',
    address: 'Address',
    why: 'Why',
    when: 'Sent',
    recipients: 'Letters',
    circle: 'Circle',
    purpose: 'Purpose',
    space: 'Space',
    tone: 'Tone',
  },
  noCircles: 'No circle yet. “fil-rouge circle add NAME” makes one.',
  circleSaved: (name: string): string => `The circle “${name}” is there.`,
  assigned: (person: string, circle: string): string => `${person} is in the circle “${circle}”.`,
  unassigned: (person: string): string => `${person} is in no circle.`,
  starred: (person: string): string => `${person} is starred.`,
  unstarred: (person: string): string => `${person} is no longer starred.`,
  tags: (person: string, tags: readonly string[]): string =>
    tags.length === 0 ? `${person} has no tag.` : `${person}: ${tags.join(', ')}`,
};
