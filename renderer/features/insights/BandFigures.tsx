import type { ReactNode } from 'react';
import type { InsightsReport } from '../../../shared/contract/insights.ts';
import { useLanguage } from '../../app/language.tsx';
import { printable } from '../../ui/printable.ts';
import { Figure } from './charts/Figure.tsx';
import type { Fill } from './charts/fills.tsx';
import { StackedColumns } from './charts/StackedColumns.tsx';

type Point = InsightsReport['bands'][number];
const BANDS = ['strong', 'steady', 'cooling', 'fading'] as const;
const FILLS: Record<(typeof BANDS)[number], Fill> = { strong: 'full', steady: 'lined', cooling: 'hatched', fading: 'dotted' };
const CHANGES = ['new', 'back', 'gone'] as const;
const QUARTERS_A_YEAR = 4;

const held = ({ strong, steady, cooling }: Point): number => strong + steady + cooling;

/** How the ties held, a quarter apart. */
export function BandsFigure(props: { report: InsightsReport }): ReactNode {
  const { all, words, formats } = useLanguage();
  const { bands: say } = all.insights;
  const points = props.report.bands;
  const now = points.at(-1);
  const before = points.at(-1 - QUARTERS_A_YEAR) ?? (points.length > 1 ? points[0] : undefined);
  return (
    <Figure
      title={say.title}
      sentence={say.sentence(now ? held(now) : 0, before ? held(before) : null, before ? formats.ago(before.at) : '')}
      more={say.more}
      rows={points}
      columns={[
        { title: say.day, cell: ({ at }) => formats.date(at) },
        ...BANDS.map(band => ({ title: words.band.name(band), cell: (point: Point) => formats.number(point[band]), number: true })),
      ]}
    >
      <StackedColumns
        stacks={points.map(point => ({ label: formats.month(point.at), up: BANDS.map(band => point[band]) }))}
        up={BANDS.map(band => ({ fill: FILLS[band], name: words.band.name(band) }))}
      />
    </Figure>
  );
}

/** Who came, came back and left, in each quarter, and by name in the last one. */
export function ChangesFigure(props: { report: InsightsReport }): ReactNode {
  const { all, formats } = useLanguage();
  const { changes: say } = all.insights;
  const { changes } = props.report;
  // Of before the first day nothing is known.
  const points = props.report.bands.slice(1);
  const now = points.at(-1);
  return (
    <Figure
      title={say.title}
      sentence={say.sentence(now?.new ?? 0, now?.back ?? 0, now?.gone ?? 0)}
      rows={points}
      columns={[
        { title: all.insights.capacity.columns.until, cell: ({ at }) => formats.date(at) },
        ...CHANGES.map(change => ({ title: say.label[change], cell: (point: Point) => formats.number(point[change]), number: true })),
      ]}
      after={
        <ul className="changed">
          {CHANGES.filter(change => changes[change].length > 0).map(change => (
            <li key={change}>
              <span className="soft">{say.label[change]}</span>
              <span>
                {changes[change].map(({ personId, name }, index) => (
                  <span key={personId}>
                    {index > 0 ? ', ' : null}
                    <a href={`#/person/${personId}`}>
                      <bdi>{printable(name)}</bdi>
                    </a>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      }
    >
      <StackedColumns
        stacks={points.map(point => ({ label: formats.month(point.at), up: [point.new, point.back], down: [point.gone] }))}
        up={[
          { fill: 'full', name: say.label.new },
          { fill: 'lined', name: say.label.back },
        ]}
        down={[{ fill: 'dotted', name: say.label.gone }]}
        height={148}
      />
    </Figure>
  );
}
