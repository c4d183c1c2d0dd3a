import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** Letters nobody has looked into yet, and what a look would keep of them. */
export function LookAtLetters(props: { unread: number }): ReactNode {
  const { words } = useLanguage();
  const { awaiting } = words.who;
  const look = useTell('conversation.look');
  if (props.unread === 0) return null;
  return (
    <div className="look-at-letters">
      <p className="soft">{awaiting.lookMore(props.unread)}</p>
      <Button className="button" isDisabled={look.isPending} onPress={() => look.mutate({})}>
        {look.isPending ? awaiting.looking : awaiting.look}
      </Button>
      {look.isError ? <Problem error={look.error} /> : null}
    </div>
  );
}
