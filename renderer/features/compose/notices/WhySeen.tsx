import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Guard } from '../../../../shared/domain/tact/finding.ts';
import { useLanguage } from '../../../app/language.tsx';

/** What the guard looks at, and the way to turn it off. */
export function WhySeen({ guard }: { guard: Guard }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.notice;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="why-seen" aria-expanded={isOpen} onPress={() => setOpen(now => !now)}>
        {words.why}
      </Button>
      {isOpen ? (
        <small className="soft why-words">
          <b>{all.tact.guard(guard)}.</b> {all.tact.looksAt(guard)} <a href="#/tact">{words.toSettings}</a>
        </small>
      ) : null}
    </>
  );
}
