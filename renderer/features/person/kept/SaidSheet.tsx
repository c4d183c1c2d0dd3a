import type { ReactNode } from 'react';
import type { Kept } from '../../../../shared/contract/kept.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Name } from '../../../ui/Name.tsx';
import { dayWords } from '../dates/day-words.ts';

/** What the user said of one address, in words. */
export function SaidSheet(props: { record: Kept['said'][number] }): ReactNode {
  const { all, lang, formats } = useLanguage();
  const words = all.inOut;
  const { agenda } = all;
  const { key, card, marks, note, dates, touches, needs } = props.record;
  const ties = all.writing.ties.marks;
  const lines: readonly (readonly [string, string])[] = [
    [agenda.matters, marks.matters ?? ''],
    [ties.circle, marks.circle?.name ?? ''],
    [ties.tags, marks.tags.join(', ')],
    [ties.called, [marks.displayName, marks.firstName, marks.lastName].filter(Boolean).join(' · ')],
    [ties.organisation, marks.organisation ?? ''],
    [ties.note, note],
    ...(['phones', 'urls', 'places', 'fields'] as const).flatMap(part =>
      card[part].map(({ label, value }) => [label === '' ? words.card[part] : label, value] as const),
    ),
    ...dates.map(
      date =>
        [
          date.kind === 'custom' ? date.label : agenda.dates.kinds[date.kind],
          date.year === null ? dayWords(date, lang) : agenda.dates.born(dayWords(date, lang), date.year),
        ] as const,
    ),
    ...touches.map(
      ({ at, channel, note: said }) => [formats.date(at), [agenda.channel(channel), ...(said === '' ? [] : [said])].join(' · ')] as const,
    ),
    ...needs.map(({ at, text }) => [formats.date(at), text] as const),
  ];
  const shown = lines.filter(([, value]) => value !== '');
  if (shown.length === 0) return null;
  return (
    <section aria-label={`${words.keep.said}: ${key}`}>
      <h2>{words.keep.said}</h2>
      <dl className="facts noted">
        {shown.map(([label, value], index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same may be said twice, and nothing is reordered
          <div key={index}>
            <dt>
              <Name>{label}</Name>
            </dt>
            <dd>
              <Name>{value}</Name>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
