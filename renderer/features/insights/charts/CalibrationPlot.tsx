import type { ReactNode } from 'react';
import type { CalibrationBin } from '../../../../shared/domain/backtest/backtest.ts';
import { useLanguage } from '../../../app/language.tsx';
import { May } from './May.tsx';
import { useWidth } from './use-width.ts';

const MOST_PX = 340;
const MARGIN = 40;
const TICKS = [0, 0.5, 1];

/** What was foretold, across, and how often it came, upwards; the larger a point, the more ties are behind it. */
export function CalibrationPlot(props: { bins: readonly CalibrationBin[] }): ReactNode {
  const { all } = useLanguage();
  const { percent, backtest } = all.insights;
  const [frame, width] = useWidth<HTMLDivElement>(MOST_PX);
  const side = Math.min(width, MOST_PX) - MARGIN - 12;
  const x = (share: number): number => MARGIN + share * side;
  const y = (share: number): number => 10 + (1 - share) * side;
  const most = Math.max(...props.bins.map(({ observed }) => observed.of), 1);
  return (
    <div ref={frame} className="chart">
      <svg width={side + MARGIN + 12} height={side + 54} viewBox={`0 0 ${side + MARGIN + 12} ${side + 54}`}>
        {TICKS.map(tick => (
          <g key={tick}>
            <path className="chart-grid" d={`M${x(0)} ${y(tick)}H${x(1)}M${x(tick)} ${y(0)}V${y(1)}`} />
            <text x={MARGIN - 6} y={y(tick) + 4} textAnchor="end">
              {percent(tick)}
            </text>
            <text x={x(tick)} y={y(0) + 16} textAnchor={tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle'}>
              {percent(tick)}
            </text>
          </g>
        ))}
        <path className="chart-level" data-dashed="true" d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} />
        {props.bins.map(({ from, foretold, observed: { share, low, high, of } }) =>
          foretold === null || share === null ? null : (
            <g key={from}>
              <May d={`M${x(foretold)} ${y(low)}V${y(high)}M${x(foretold) - 4} ${y(low)}h8M${x(foretold) - 4} ${y(high)}h8`} />
              <circle className="chart-point" cx={x(foretold)} cy={y(share)} r={3.5 + 5 * Math.sqrt(of / most)} />
            </g>
          ),
        )}
        <text className="chart-said" x={x(1)} y={y(0) + 36} textAnchor="end">
          {backtest.foretold} →
        </text>
        <text className="chart-said" x={x(0) + 6} y={y(1) + 12}>
          ↑ {backtest.observed}
        </text>
      </svg>
    </div>
  );
}
