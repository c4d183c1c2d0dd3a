import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import type { Campaign, Recipient } from '../../../../shared/contract/writing.ts';
import type { GuardDecision } from '../../../../shared/domain/tact/guard-decision.ts';
import { useAsk, useTell } from '../../../transport/ask.tsx';

/** What `draft.decide` takes at most. */
const EVIDENCE = 200;

export interface CampaignNotices {
  /** What is still to be settled in one letter, what stops it first; whether the wave is for these people is asked once for all. */
  readonly of: (recipient: Recipient) => readonly GuardFinding[];
  /** Whether one of them wants an answer before the letter is approved. */
  readonly isAsked: (recipient: Recipient) => boolean;
  /** The whole wave touches nothing the user stands for: the finding, and the first letter it is in. Null where it does, or where that was settled. */
  readonly wave: { readonly finding: GuardFinding; readonly recipient: Recipient } | null;
  readonly settle: (recipient: Recipient, finding: GuardFinding, decision: GuardDecision) => void;
  readonly error: Error | null;
}

/** What the guards found in the letters of a campaign, less what the user settled since it was made. */
export function useCampaignNotices({ createdAt }: Pick<Campaign, 'createdAt'>, recipients: readonly Recipient[]): CampaignNotices {
  const decisions = useAsk('draft.decisions', {}, { keep: true });
  const tell = useTell('draft.decide');
  const settled = (decisions.data ?? []).filter(
    ({ at, decision }) => at >= createdAt && (decision === 'anyway' || decision === 'they-know'),
  );
  const isSettled = (address: string, { guard, rule, evidence }: GuardFinding): boolean =>
    settled.some(one => one.to.address === address && one.guard === guard && one.rule === rule && one.evidence === evidence);
  const of = ({ address, guards = [] }: Recipient): readonly GuardFinding[] =>
    guards
      .filter(finding => finding.guard !== 'values' && !isSettled(address, finding))
      .toSorted((a, b) => Number(b.severity === 'interrupt') - Number(a.severity === 'interrupt'));
  const addresses = new Set(recipients.map(({ address }) => address));
  const isWaveSettled = settled.some(({ guard, to }) => guard === 'values' && addresses.has(to.address));
  const offValues = isWaveSettled
    ? []
    : recipients.flatMap(recipient => {
        const finding = recipient.guards?.find(({ guard }) => guard === 'values');
        return finding ? [{ finding, recipient }] : [];
      });
  return {
    of,
    isAsked: recipient => of(recipient).some(({ severity }) => severity === 'interrupt'),
    wave: offValues[0] ?? null,
    settle: ({ address }, { guard, rule, evidence, about }, decision) =>
      tell.mutate(
        { to: [address], guard, rule, evidence: evidence.slice(0, EVIDENCE), decision, about: about?.address ?? null, until: null },
        { onSuccess: () => void decisions.refetch() },
      ),
    error: decisions.error ?? tell.error,
  };
}
