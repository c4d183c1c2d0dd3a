import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import type { Attachment } from '../../../../shared/contract/attachments.ts';
import type { GuardDecision } from '../../../../shared/domain/tact/guard-decision.ts';
import { useLanguage } from '../../../app/language.tsx';
import { NoticeWords } from '../../compose/notices/NoticeWords.tsx';
import { noticeKey } from '../../compose/notices/use-notices.ts';
import { WhySeen } from '../../compose/notices/WhySeen.tsx';

interface Props {
  readonly notices: readonly GuardFinding[];
  readonly to: string;
  readonly files: readonly Attachment[];
  readonly onChange: () => void;
  readonly onSettle: (finding: GuardFinding, decision: GuardDecision) => void;
}

/** What was noticed in one letter of many: it is changed, or it may go as it is. */
export function LetterNotices({ notices, to, files, onChange, onSettle }: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.notice;
  if (notices.length === 0) return null;
  return (
    <ul className="findings notices">
      {notices.map(finding => (
        <li key={noticeKey(finding)} data-severity={finding.severity} className="tact-notice">
          <NoticeWords
            finding={finding}
            to={to}
            fileName={finding.part.kind === 'attachment' ? (files[finding.part.index]?.name ?? null) : null}
          />
          <div className="notice-choices">
            {finding.part.kind === 'attachment' ? null : (
              <Button className="button small" onPress={onChange}>
                {words.decision('change')}
              </Button>
            )}
            {finding.choices.includes('they-know') ? (
              <Button className="button small" onPress={() => onSettle(finding, 'they-know')}>
                {words.decision('they-know')}
              </Button>
            ) : null}
            <Button className="button small" onPress={() => onSettle(finding, 'anyway')}>
              {finding.severity === 'notice' ? words.dismiss : words.decision('anyway')}
            </Button>
          </div>
          <WhySeen guard={finding.guard} />
        </li>
      ))}
    </ul>
  );
}
