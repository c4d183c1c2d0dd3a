import { memo, type PointerEvent, type ReactNode } from 'react';
import { useLanguage } from '../app/language.tsx';

/** "8 weeks ago", with the exact moment in the machine's form, and as title once the pointer asks: it costs as much as the words. */
export const Ago = memo(function Ago(props: { at: string | null; never: string }): ReactNode {
  const { formats } = useLanguage();
  const { at } = props;
  if (at === null) return <span className="soft">{props.never}</span>;
  return (
    <time
      dateTime={at}
      onPointerEnter={(event: PointerEvent<HTMLElement>) => {
        event.currentTarget.title = formats.exact(at);
      }}
    >
      {formats.ago(at)}
    </time>
  );
});
