import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { NoticeWords } from '../../compose/notices/NoticeWords.tsx';
import { WhySeen } from '../../compose/notices/WhySeen.tsx';

interface Props {
  readonly campaignId: string;
  readonly finding: GuardFinding;
  readonly onAnyway: () => void;
}

/** Asked once for all letters of a wave, before any is approved. */
export function WaveQuestion({ campaignId, finding, onAnyway }: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.notice;
  return (
    <section className="checks wave-question" aria-label={all.tact.guard(finding.guard)}>
      <ul className="findings notices">
        <li data-severity="interrupt" className="tact-notice">
          <NoticeWords finding={finding} to="" />
          <div className="notice-choices">
            <a className="button small" href={`#/campaigns/${campaignId}/what`}>
              {words.decision('change')}
            </a>
            <Button className="button small" onPress={onAnyway}>
              {words.decision('anyway')}
            </Button>
          </div>
          <WhySeen guard={finding.guard} />
        </li>
      </ul>
    </section>
  );
}
