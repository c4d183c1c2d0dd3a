import type { ReactNode } from 'react';

/** Nothing here, and why, in two sentences; a loose thread above. */
export function Empty(props: { title: string; more?: string | undefined; children?: ReactNode }): ReactNode {
  return (
    <div className="empty">
      <svg width="132" height="26" viewBox="0 0 132 26" aria-hidden="true" className="stroke" data-band="steady">
        <path d="M2 15C22 2 40 26 62 14S92 4 104 12c7 5 3 11-2 9s-3-10 6-10c9 0 14 3 22 2" strokeWidth="1.8" />
      </svg>
      <p className="empty-title">{props.title}</p>
      {props.more ? <p>{props.more}</p> : null}
      {props.children}
    </div>
  );
}
