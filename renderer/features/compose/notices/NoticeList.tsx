import type { ReactNode } from 'react';
import type { Attachment } from '../../../../shared/contract/attachments.ts';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import { NoticeLine } from './NoticeLine.tsx';
import type { NoticeActs } from './use-notice-acts.ts';
import { noticeKey } from './use-notices.ts';

interface Props {
  readonly findings: readonly GuardFinding[];
  readonly personId: number;
  readonly to: string;
  readonly files: readonly Attachment[];
  readonly acts: NoticeActs;
}

/** What a thoughtful friend would point at, a line each. */
export function NoticeList(props: Props): ReactNode {
  const { findings, files, ...rest } = props;
  if (findings.length === 0) return null;
  return (
    <ul className="findings notices">
      {findings.map(finding => (
        <NoticeLine
          key={noticeKey(finding)}
          finding={finding}
          fileName={finding.part.kind === 'attachment' ? (files[finding.part.index]?.name ?? null) : null}
          {...rest}
        />
      ))}
    </ul>
  );
}
