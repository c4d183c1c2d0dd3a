import { memo, type ReactNode } from 'react';
import { sway, threadPath } from './curve.ts';
import type { Knot } from './knots.ts';
import type { ThreadLayout } from './layout.ts';

/** px: how far the letters hang from the thread. */
const ARM = 11;
const RADIUS = 4.4;
/** Half a diagonal of the diamond a call or a meeting is. */
const DIAMOND = 6.4;

const WIDTHS = { full: 3.2, firm: 2.3, thin: 1.3, dashed: 1.5, dotted: 1.9 } as const;
const DASHES = { full: undefined, firm: undefined, thin: undefined, dashed: '6.5 5.5', dotted: '.1 6.5' } as const;

/** The picture alone: the list of knots over it says everything it shows. */
export const ThreadDrawing = memo(function ThreadDrawing(props: { layout: ThreadLayout; active: number | null; x: number }): ReactNode {
  const { layout, x } = props;
  return (
    <svg className="thread-drawing" width="100%" height={layout.height} aria-hidden="true">
      {layout.ticks.map(tick => (
        <path key={tick.at} className="tick-line" d={`M76 ${tick.y}H${Math.max(76, x - 28)}`} />
      ))}
      {layout.runs.map(run => (
        <path
          key={run.top}
          className="strand"
          data-strand={run.strand}
          d={threadPath(x, run.top, run.bottom)}
          strokeWidth={WIDTHS[run.strand]}
          strokeDasharray={DASHES[run.strand]}
        />
      ))}
      <path className="loose-end" d={looseEnd(x, layout.end)} />
      {layout.knots.map((knot, index) => (
        <KnotMark key={knot.newest} thread={x} knot={knot} active={index === props.active} />
      ))}
    </svg>
  );
});

/** Below the first letter the thread has no past: a short frayed end. */
function looseEnd(thread: number, y: number): string {
  const x = thread + sway(y);
  return `M${x} ${y}q1 7 -4 13M${x} ${y}q1 9 1 15M${x} ${y}q2 6 6 11`;
}

function KnotMark(props: { thread: number; knot: Knot; active: boolean }): ReactNode {
  const { knot, active } = props;
  const { y } = knot;
  const x = props.thread + sway(y);
  const left = RADIUS + growth(knot.received);
  const right = RADIUS + growth(knot.sent);
  return (
    <g className="knot" data-active={active || undefined}>
      {active ? <rect className="ring" x={props.thread - 38} y={y - 13} width="76" height="26" rx="13" /> : null}
      {knot.channels.length > 0 ? (
        <path className="spoken" d={`M${x} ${y - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`} />
      ) : null}
      {knot.received > 0 ? (
        <>
          <path className="arm" d={`M${x} ${y}h${-ARM}`} />
          <circle className="theirs" cx={x - ARM} cy={y} r={left} />
          {knot.received > 1 ? (
            <text className="many" x={x - ARM - left - 6} y={y + 4} textAnchor="end">
              {knot.received}
            </text>
          ) : null}
        </>
      ) : null}
      {knot.sent > 0 ? (
        <>
          <path className="arm" d={`M${x} ${y}h${ARM}`} />
          <circle className="yours" cx={x + ARM} cy={y} r={right} />
          {knot.sent > 1 ? (
            <text className="many" x={x + ARM + right + 6} y={y + 4}>
              {knot.sent}
            </text>
          ) : null}
        </>
      ) : null}
    </g>
  );
}

const growth = (count: number): number => Math.min(2.6, Math.log2(Math.max(1, count)) * 0.9);
