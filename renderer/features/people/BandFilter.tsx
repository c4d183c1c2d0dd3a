import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { BANDS, type Band } from '../../../shared/domain/band.ts';
import { go, type PeopleFilter } from '../../app/route.ts';
import { useLanguage } from '../../app/language.tsx';

/** One band at a time, each with how many it holds; the hidden apart. */
export function BandFilter(props: {
  filter: PeopleFilter;
  counts: Record<Band, number> | null;
  all: number | null;
  hidden: number | null;
}): ReactNode {
  const { words, formats } = useLanguage();
  const { counts, filter } = props;
  const button = (id: PeopleFilter, name: string, count: number | null): ReactNode => (
    <ToggleButton key={id} id={id}>
      {name} <b>{count === null ? '' : formats.number(count)}</b>
    </ToggleButton>
  );
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={words.people.filter}
      disallowEmptySelection
      selectedKeys={[filter]}
      onSelectionChange={keys => {
        const [key] = keys;
        go(key === 'all' || key === undefined ? 'people' : `people/${key}`);
      }}
    >
      {button('all', words.people.all, props.all)}
      {BANDS.map(band => button(band, words.band.name(band), counts && counts[band]))}
      {button('hidden', words.people.hidden, props.hidden)}
    </ToggleButtonGroup>
  );
}
