import type { ReactNode } from 'react';
import { printable } from './printable.ts';

/** A letter as its reader gets it: subject and text, nothing of ours. */
export function Paper(props: { subject: string; text: string; lang?: string | undefined }): ReactNode {
  return (
    <article className="paper" {...(props.lang === undefined ? {} : { lang: props.lang })}>
      <h3>
        <bdi>{props.subject.trim() === '' ? '—' : printable(props.subject)}</bdi>
      </h3>
      <div className="paper-text" dir="auto">
        {props.text}
      </div>
    </article>
  );
}
