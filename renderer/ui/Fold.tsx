import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel, Heading } from 'react-aria-components/Disclosure';

/** A part of a screen that is folded away at first; what it holds is asked for once it is opened. */
export function Fold(props: { title: string; level: 2 | 3; children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure className="disclosure" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={props.level}>
        <Button slot="trigger" className="disclose">
          <svg width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
            <path d="M2 1l4 4-4 4" />
          </svg>
          {props.title}
        </Button>
      </Heading>
      <DisclosurePanel>{isOpen ? props.children : null}</DisclosurePanel>
    </Disclosure>
  );
}
