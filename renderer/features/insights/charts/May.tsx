import type { ReactNode } from 'react';

/** The span in which a share may truly lie, legible on paper and on a bar. */
export function May(props: { d: string }): ReactNode {
  return (
    <>
      <path className="chart-halo" d={props.d} />
      <path className="chart-may" d={props.d} />
    </>
  );
}
