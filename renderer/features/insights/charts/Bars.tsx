import { useId, type ReactNode } from 'react';
import { May } from './May.tsx';
import { type Fill, fillOf, FillPatterns } from './fills.tsx';
import { useWidth } from './use-width.ts';

export interface Bar {
  readonly label: ReactNode;
  readonly key: string;
  /** 0–1 of the whole width. */
  readonly length: number;
  readonly fill: Fill;
  readonly text: string;
  /** Where it may truly lie, 0–1. */
  readonly low?: number;
  readonly high?: number;
}

const THICK = 14;

/** One bar under another, each with its words beside it. */
export function Bars(props: { bars: readonly Bar[] }): ReactNode {
  return (
    <ul className="bars">
      {props.bars.map(bar => (
        <li key={bar.key}>
          <span>{bar.label}</span>
          <BarLine bar={bar} />
          <b>{bar.text}</b>
        </li>
      ))}
    </ul>
  );
}

function BarLine(props: { bar: Bar }): ReactNode {
  const { length, fill, low, high } = props.bar;
  const id = useId().replaceAll(/[^\w-]/g, '');
  const [frame, width] = useWidth<HTMLSpanElement>(320);
  const at = (share: number): number => 1 + share * (width - 2);
  return (
    <span ref={frame} className="bar-line">
      <svg width={width} height={THICK + 2} viewBox={`0 -1 ${width} ${THICK + 2}`}>
        <FillPatterns id={id} />
        <path className="chart-base" d={`M.5 0V${THICK}`} />
        {length > 0 ? (
          <rect className="chart-area" x="1" y="0" width={Math.max(2, length * (width - 2))} height={THICK} fill={fillOf(id, fill)} />
        ) : null}
        {low !== undefined && high !== undefined ? (
          <May d={`M${at(low)} ${THICK / 2}H${at(high)}M${at(low)} 3V${THICK - 3}M${at(high)} 3V${THICK - 3}`} />
        ) : null}
      </svg>
    </span>
  );
}
