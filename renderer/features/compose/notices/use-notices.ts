import { useState } from 'react';
import type { Attachment } from '../../../../shared/contract/attachments.ts';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import type { GuardDecision } from '../../../../shared/domain/tact/guard-decision.ts';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { useSettled } from '../../../ui/use-settled.ts';

const TYPING_MS = 350;
/** What `draft.decide` takes at most. */
const EVIDENCE = 200;

export interface Notices {
  /** What is still to be settled, what stops a letter first. */
  readonly open: readonly GuardFinding[];
  readonly interrupts: readonly GuardFinding[];
  /** What is open is of an earlier text. */
  readonly isChecking: boolean;
  readonly error: Error | null;
  /** Notes the decision; all but a change settle the notice. */
  readonly decide: (finding: GuardFinding, decision: GuardDecision, until?: string) => void;
}

/** The same words, found again, are not asked about twice. */
export const noticeKey = ({ rule, part, evidence, message }: GuardFinding): string =>
  JSON.stringify([rule, part, message.code === 'much-longer' ? '' : evidence]);

/** What the guards find in a letter to somebody while it is written. */
export function useNotices(
  address: string,
  letter: { readonly subject: string; readonly text: string },
  files: readonly Attachment[],
): Notices {
  const [settled, setSettled] = useState<readonly string[]>([]);
  const draft = { subject: letter.subject, text: letter.text };
  const still = useSettled(draft, TYPING_MS);
  const check = useAsk(
    'draft.check',
    { to: address === '' ? [] : [address], ...still, ...(files.length > 0 ? { attachments: [...files] } : {}) },
    { keep: true, enabled: still.text.trim() !== '' },
  );
  const tell = useTell('draft.decide');
  const isBlank = still.text.trim() === '';
  const found = isBlank ? [] : (check.data?.findings ?? []);
  // Asking the same again in the background, as events have it, takes nothing out of the reader's hands.
  const isUnknown = !isBlank && (check.isPending || check.isPlaceholderData);
  const open = found
    .filter(finding => !settled.includes(noticeKey(finding)))
    .toSorted((a, b) => Number(b.severity === 'interrupt') - Number(a.severity === 'interrupt'));
  return {
    open,
    interrupts: open.filter(({ severity }) => severity === 'interrupt'),
    isChecking: isUnknown || still.text !== draft.text || still.subject !== draft.subject,
    error: check.error ?? tell.error,
    decide: (finding, decision, until) => {
      if (decision !== 'change' && decision !== 'remove') setSettled(before => [...before, noticeKey(finding)]);
      if (address === '') return;
      tell.mutate({
        to: [address],
        guard: finding.guard,
        rule: finding.rule,
        evidence: finding.evidence.slice(0, EVIDENCE),
        decision,
        about: finding.about?.address ?? null,
        until: until ?? null,
      });
    },
  };
}
