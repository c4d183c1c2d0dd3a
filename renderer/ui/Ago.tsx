import type { ReactNode } from 'react';
import { useLanguage } from '../app/language.tsx';

/** "8 weeks ago", with the exact moment as title and in the machine's form. */
export function Ago(props: { at: string | null; never: string }): ReactNode {
  const { formats } = useLanguage();
  if (props.at === null) return <span className="soft">{props.never}</span>;
  return (
    <time dateTime={props.at} title={formats.exact(props.at)}>
      {formats.ago(props.at)}
    </time>
  );
}
