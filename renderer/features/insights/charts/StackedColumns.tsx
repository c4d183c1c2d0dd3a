import { useId, type ReactNode } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { type Fill, fillOf, FillPatterns, Key } from './fills.tsx';
import { labelled, roundTop } from './scale.ts';
import { useWidth } from './use-width.ts';

interface Part {
  readonly fill: Fill;
  readonly name: string;
}

export interface Stack {
  readonly label: string;
  /** From the line upwards, for each of `up`; and downwards, for each of `down`. */
  readonly up: readonly number[];
  readonly down?: readonly number[];
}

interface Props {
  readonly stacks: readonly Stack[];
  readonly up: readonly Part[];
  readonly down?: readonly Part[];
  /** Height of the drawing without its labels, px. */
  readonly height?: number;
  /** A line across, with what it says. */
  readonly levels?: readonly { readonly at: number; readonly name: string; readonly dashed?: boolean }[];
}

const LABEL_PX = 18;
const LABEL_NEEDS_PX = 70;
const SCALE_PX = 34;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Columns of several parts, upwards and downwards from one line. */
export function StackedColumns(props: Props): ReactNode {
  const { stacks, up, down = [], height = 168, levels = [] } = props;
  const { formats } = useLanguage();
  const id = useId().replaceAll(/[^\w-]/g, '');
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const highest = Math.max(...stacks.map(stack => sum(stack.up)), ...levels.map(({ at }) => at), 0);
  const lowest = Math.max(...stacks.map(stack => sum(stack.down ?? [])), 0);
  const top = roundTop(highest);
  const bottom = lowest === 0 ? 0 : lowest;
  const perUnit = height / (top + bottom);
  const zero = top * perUnit;
  const step = (width - SCALE_PX) / Math.max(1, stacks.length);
  const thick = Math.max(1, Math.min(44, step * (step > 20 ? 0.62 : 0.78)));
  const parts = (index: number, values: readonly number[], kinds: readonly Part[], sign: 1 | -1): ReactNode[] => {
    let from = 0;
    return kinds.map(({ fill, name }, at) => {
      const value = values[at] ?? 0;
      const begin = from;
      from += value;
      if (value === 0) return null;
      const y = sign === 1 ? zero - from * perUnit : zero + begin * perUnit;
      const x = SCALE_PX + index * step + (step - thick) / 2;
      return <rect key={name} className="chart-area" x={x} y={y} width={thick} height={value * perUnit} fill={fillOf(id, fill)} />;
    });
  };
  const kinds = [...up, ...down];
  return (
    <div ref={frame} className="chart">
      <svg width={width} height={height + LABEL_PX + 8} viewBox={`0 -6 ${width} ${height + LABEL_PX + 8}`}>
        <FillPatterns id={id} />
        {[top, top / 2].filter(Number.isInteger).map(value => (
          <g key={value}>
            <path className="chart-grid" d={`M${SCALE_PX} ${zero - value * perUnit}H${width}`} />
            <text x={SCALE_PX - 6} y={zero - value * perUnit + 4} textAnchor="end">
              {formats.number(value)}
            </text>
          </g>
        ))}
        {stacks.map(({ label, up: above, down: below = [] }, index) => (
          <g key={label}>
            {parts(index, above, up, 1)}
            {parts(index, below, down, -1)}
            {labelled(index, stacks.length, step, LABEL_NEEDS_PX) ? (
              <text
                x={index === stacks.length - 1 && step < LABEL_NEEDS_PX ? width : SCALE_PX + (index + 0.5) * step}
                y={height + LABEL_PX - 4}
                textAnchor={index === stacks.length - 1 && step < LABEL_NEEDS_PX ? 'end' : 'middle'}
              >
                {label}
              </text>
            ) : null}
          </g>
        ))}
        <path className="chart-base" d={`M${SCALE_PX} ${zero}H${width}`} />
        {levels.map(({ at, name, dashed }) => (
          <path key={name} className="chart-level" data-dashed={dashed ?? false} d={`M${SCALE_PX} ${zero - at * perUnit}H${width}`} />
        ))}
      </svg>
      <Key id={id} areas={kinds.length > 1 ? kinds : []} lines={levels} />
    </div>
  );
}
