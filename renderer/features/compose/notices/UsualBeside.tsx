import type { ReactNode } from 'react';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';

/** The manner that is usual with them and that of the draft, side by side; nothing where it is not about manner. */
export function UsualBeside(props: { finding: GuardFinding }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.notice;
  const { message, evidence } = props.finding;
  if (message.code !== 'other-register' && message.code !== 'other-greeting' && message.code !== 'other-sign-off') return null;
  const { usual, said } = message.params;
  const isRegister = message.code === 'other-register';
  return (
    <dl className="usual">
      <div>
        <dt>{words.usual}</dt>
        <dd>
          <bdi>{printable(usual)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{words.here}</dt>
        <dd>
          <bdi>{printable(said)}</bdi>
          {isRegister && evidence !== '' && evidence !== said ? (
            <small>
              <bdi>{printable(evidence)}</bdi>
            </small>
          ) : null}
        </dd>
      </div>
    </dl>
  );
}
