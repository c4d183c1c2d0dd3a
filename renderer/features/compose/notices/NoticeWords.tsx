import type { ReactNode } from 'react';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';
import { UsualBeside } from './UsualBeside.tsx';

/** What was said before, or how long a letter is, needs no quote. */
const UNQUOTED: ReadonlySet<string> = new Set(['much-longer', 'asked-before', 'only-asks', 'off-values']);

interface Props {
  readonly finding: GuardFinding;
  readonly to: string;
  readonly fileName?: string | null;
}

/** What was noticed, in a sentence, with the words it is about. */
export function NoticeWords({ finding, to, fileName = null }: Props): ReactNode {
  const { all, formats } = useLanguage();
  const { message, evidence } = finding;
  const isQuoted = evidence !== '' && !UNQUOTED.has(message.code) && !message.code.startsWith('other-');
  return (
    <>
      <p>
        <bdi>{printable(all.tact.finding(message, { to: printable(to), day: at => formats.day(at) }))}</bdi>
        {fileName === null ? null : <small className="soft"> {all.manners.notice.inFile(printable(fileName))}</small>}
      </p>
      <UsualBeside finding={finding} />
      {isQuoted ? (
        <blockquote>
          <bdi>{printable(evidence)}</bdi>
        </blockquote>
      ) : null}
    </>
  );
}
