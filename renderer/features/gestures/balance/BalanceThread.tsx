import type { ReactNode } from 'react';
import type { Balance } from '../../../../shared/domain/tact/balance.ts';
import { useLanguage } from '../../../app/language.tsx';
import { labelled } from '../../insights/charts/scale.ts';
import { useWidth } from '../../insights/charts/use-width.ts';

const SIDE_PX = 84;
const KNOT_PX = 9;
const LABEL_PX = 20;
const LABEL_NEEDS_PX = 64;
/** Room for what hangs above and below. */
const WORDS_PX = 76;

export interface BalanceTime extends Balance {
  readonly label: string;
}

/**
 * The thread through the months: what was given hangs above it, what was asked below; filled what the user did, hollow what others did, as on
 * a person's thread. Where nothing was, it is dotted.
 */
export function BalanceThread(props: { times: readonly BalanceTime[] }): ReactNode {
  const { all } = useLanguage();
  const words = all.balance;
  const { times } = props;
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const step = (width - WORDS_PX) / Math.max(1, times.length);
  const above = Math.max(1, ...times.map(({ gave, received }) => gave + received));
  const below = Math.max(1, ...times.map(({ asked, wasAsked }) => asked + wasAsked));
  // One height for all, so that a knot is a knot on both sides.
  const knot = Math.max(1.5, Math.min(KNOT_PX + 3, SIDE_PX / Math.max(above, below)));
  const side = knot > 4 ? Math.min(KNOT_PX, knot - 2) : knot - 0.5;
  const thread = Math.max(24, above * knot + 8);
  const height = thread + Math.max(24, below * knot + 8);
  return (
    <div ref={frame} className="chart balance-thread">
      <svg width={width} height={height + LABEL_PX} viewBox={`0 0 ${width} ${height + LABEL_PX}`}>
        {times.map((time, index) => {
          const { label, gave, received, asked, wasAsked } = time;
          const isQuiet = gave + received + asked + wasAsked === 0;
          const x = WORDS_PX + (index + 0.5) * step;
          const isLast = index === times.length - 1;
          return (
            <g key={label}>
              <path className="balance-strand" data-quiet={isQuiet} d={`M${WORDS_PX + index * step} ${thread}h${step}`} />
              <Knots x={x} thread={thread} knot={-knot} side={side} mine={gave} theirs={received} />
              <Knots x={x} thread={thread} knot={knot} side={side} mine={asked} theirs={wasAsked} />
              {labelled(index, times.length, step, LABEL_NEEDS_PX) ? (
                <text
                  x={isLast && step < LABEL_NEEDS_PX ? width : x}
                  y={height + LABEL_PX - 5}
                  textAnchor={isLast && step < LABEL_NEEDS_PX ? 'end' : 'middle'}
                >
                  {label}
                </text>
              ) : null}
            </g>
          );
        })}
        <text x="0" y={thread - 7}>
          ↑ {words.above}
        </text>
        <text x="0" y={thread + 15}>
          ↓ {words.below}
        </text>
      </svg>
      <ul className="chart-key">
        {(['mine', 'theirs'] as const).map(whose => (
          <li key={whose}>
            <svg width="12" height="12" viewBox="0 0 12 12">
              <rect className="balance-knot" data-whose={whose} x="1.5" y="1.5" width="9" height="9" />
            </svg>
            {words[whose]}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface KnotsProps {
  readonly x: number;
  readonly thread: number;
  /** From one to the next, px; negative upwards. */
  readonly knot: number;
  readonly side: number;
  readonly mine: number;
  readonly theirs: number;
}

function Knots({ x, thread, knot, side, mine, theirs }: KnotsProps): ReactNode {
  return Array.from({ length: mine + theirs }, (_, index) => {
    const centre = thread + Math.sign(knot) * 4 + (index + 0.5) * knot;
    return (
      <rect
        // oxlint-disable-next-line react/no-array-index-key -- their place is what they are
        key={index}
        className="balance-knot"
        data-whose={index < mine ? 'mine' : 'theirs'}
        x={x - side / 2}
        y={centre - side / 2}
        width={side}
        height={side}
      />
    );
  });
}
