import type { ReactNode } from 'react';

export interface Knot {
  readonly x: number;
  readonly y: number;
}

/** From the top edge down to the knot; along the bar from its start where the navigation lies on its side (styles/shell.css shows one). */
export function SidebarThread(props: { knot: Knot | null }): ReactNode {
  const { knot } = props;
  if (!knot) return null;
  const { x, y } = knot;
  return (
    <>
      <svg className="nav-thread down" width="12" height={y + 8} aria-hidden="true">
        <path d={`M6 0C1 ${y * 0.3} 11 ${y * 0.62} 6 ${y}`} />
        <circle cx="6" cy={y} r="4.2" />
      </svg>
      <svg className="nav-thread along" width={x + 8} height="12" aria-hidden="true">
        <path d={`M0 6C${x * 0.3} 1 ${x * 0.62} 11 ${x} 6`} />
        <circle cx={x} cy="6" r="4.2" />
      </svg>
    </>
  );
}
