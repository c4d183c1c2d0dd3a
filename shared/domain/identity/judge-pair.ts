import type { NameRelation } from './name-relation.ts';

/** What speaks for or against two addresses being one person's; each has a sentence in shared/i18n. */
export const IDENTITY_REASONS = [
  'same-address',
  'same-name',
  'similar-name',
  'partial-name',
  'same-given-name',
  'name-in-address',
  'same-organisation',
  'answered-from',
  'same-local-part',
  'user-said-same',
  'user-said-different',
  'came-along',
  'active-same-day',
  'on-one-letter',
  'common-name',
  'father-and-son',
  'different-name',
  'shared-mailbox',
  'other-domain',
] as const;
export type IdentityReason = (typeof IDENTITY_REASONS)[number];

/** What is known of two addresses together. */
export interface PairEvidence {
  /** Null where one of them was never seen with a person's name. */
  readonly names: NameRelation | null;
  /** The part before the @ of the nameless one spells the other's name. */
  readonly nameInAddress: boolean;
  /** Equal up to +tag, and dots at Gmail (RFC 5233). */
  readonly sameAddress: boolean;
  readonly sameLocalPart: boolean;
  /** One organisation's domain, not a mail provider's. */
  readonly sameOrganisation: boolean;
  /** One answered a letter that went to the other only. */
  readonly answeredFrom: boolean;
  /** Letters with both on one local day, or both on one letter: two people at work side by side. */
  readonly activeSameDay: boolean;
  readonly onOneLetter: boolean;
  /** Many addresses bear this name. */
  readonly commonName: boolean;
  /** One of the two is used by several people. */
  readonly sharedMailbox: boolean;
}

export interface PairVerdict {
  readonly decision: 'merge' | 'review' | 'no';
  /** 0 to 1: how likely it is one person; orders the review. */
  readonly score: number;
  readonly reasons: readonly IdentityReason[];
}

const no = (...reasons: IdentityReason[]): PairVerdict => ({ decision: 'no', score: 0, reasons });

/**
 * One person or two? By itself only on strong proof: the same address but for its +tag; the same full name in one organisation, unless both
 * are at work side by side; a fitting name that answers what went to the other alone. All else that may be is for the user to say.
 */
export function judgePair(evidence: PairEvidence): PairVerdict {
  const { names, sameAddress, sameOrganisation, answeredFrom, activeSameDay, onOneLetter, commonName } = evidence;
  if (evidence.sharedMailbox) return no('shared-mailbox');
  if (names === 'suffix') return no('father-and-son');
  if (names === 'different') return no('different-name');

  const fits = names === 'same' || names === 'similar' || names === 'partial';
  const reasons = reasonsOf(evidence);
  if (sameAddress && (fits || names === null)) return { decision: 'merge', score: 0.98, reasons };
  if (answeredFrom && (names === 'same' || names === 'similar')) return { decision: 'merge', score: 0.96, reasons };
  const sideBySide = activeSameDay || onOneLetter;
  if (names === 'same' && sameOrganisation && !sideBySide && !commonName) return { decision: 'merge', score: 0.95, reasons };

  const score = scoreOf(evidence);
  return score >= REVIEW_FROM ? { decision: 'review', score, reasons } : no(...reasons);
}

const REVIEW_FROM = 0.4;
const NAME_SCORES: Record<NameRelation, number> = { same: 0.6, similar: 0.3, partial: 0.15, given: 0.1, suffix: 0, different: 0 };

function scoreOf(evidence: PairEvidence): number {
  const { names, nameInAddress, sameLocalPart, sameOrganisation, answeredFrom, activeSameDay, onOneLetter, commonName } = evidence;
  const name = names === null ? (nameInAddress ? 0.45 : 0) : NAME_SCORES[names];
  const more = (sameOrganisation ? 0.15 : 0) + (sameLocalPart ? 0.15 : 0) + (answeredFrom ? 0.4 : 0);
  const less = (sameOrganisation && activeSameDay ? 0.1 : 0) + (sameOrganisation && onOneLetter ? 0.2 : 0) + (commonName ? 0.25 : 0);
  return Math.round(Math.max(0, Math.min(0.9, name + more - less)) * 100) / 100;
}

const NAME_REASONS: Partial<Record<NameRelation, IdentityReason>> = {
  same: 'same-name',
  similar: 'similar-name',
  partial: 'partial-name',
  given: 'same-given-name',
};

/** What speaks for it first. */
function reasonsOf(evidence: PairEvidence): IdentityReason[] {
  const named = evidence.names === null ? undefined : NAME_REASONS[evidence.names];
  const candidates: [boolean, IdentityReason | undefined][] = [
    [evidence.sameAddress, 'same-address'],
    [evidence.answeredFrom, 'answered-from'],
    [true, named],
    [evidence.names === null && evidence.nameInAddress, 'name-in-address'],
    [evidence.sameOrganisation, 'same-organisation'],
    [evidence.sameLocalPart && !evidence.sameAddress, 'same-local-part'],
    [!evidence.sameOrganisation && !evidence.sameAddress, 'other-domain'],
    [evidence.sameOrganisation && evidence.activeSameDay, 'active-same-day'],
    [evidence.onOneLetter, 'on-one-letter'],
    [evidence.commonName, 'common-name'],
  ];
  return candidates.flatMap(([holds, reason]) => (holds && reason !== undefined ? [reason] : []));
}
