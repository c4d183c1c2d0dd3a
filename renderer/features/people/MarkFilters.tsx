import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { printable } from '../../ui/printable.ts';
import type { MarkFilter } from './by-marks.ts';

const ALL = 'all';
const NONE = 'none';

/** One circle, one tag; where there are any. */
export function MarkFilters(props: { filter: MarkFilter; tags: readonly string[]; onChange: (filter: MarkFilter) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties.many;
  const { filter, tags, onChange } = props;
  const circles = useAsk('circle.list', {});
  return (
    <>
      {circles.data && circles.data.length > 0 ? (
        <Choice
          label={words.byCircle}
          unlabelled
          value={filter.circle === null ? ALL : String(filter.circle)}
          options={[
            { id: ALL, name: words.anyCircle },
            ...circles.data.map(({ id, name }) => ({ id: String(id), name: printable(name) })),
            { id: NONE, name: words.noCircle },
          ]}
          onChange={id => onChange({ ...filter, circle: id === ALL ? null : id === NONE ? NONE : Number(id) })}
        />
      ) : null}
      {tags.length > 0 ? (
        <Choice
          label={words.byTag}
          unlabelled
          value={filter.tag === null ? ALL : `tag ${filter.tag}`}
          options={[{ id: ALL, name: words.anyTag }, ...tags.map(tag => ({ id: `tag ${tag}`, name: printable(tag) }))]}
          onChange={id => onChange({ ...filter, tag: tags.find(tag => `tag ${tag}` === id) ?? null })}
        />
      ) : null}
    </>
  );
}
