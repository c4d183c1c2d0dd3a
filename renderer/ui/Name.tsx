import type { ReactNode } from 'react';
import { printable } from './printable.ts';

/** Text written by a stranger: isolated, so that it cannot reorder what stands around it. */
export function Name(props: { children: string; className?: string; title?: string }): ReactNode {
  return (
    <bdi className={props.className} title={props.title} dir="auto">
      {printable(props.children)}
    </bdi>
  );
}
