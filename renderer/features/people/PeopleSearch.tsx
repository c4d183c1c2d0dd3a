import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { useLanguage } from '../../app/language.tsx';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Arrow down: on to the list. */
  readonly onLeave: () => void;
  /** Enter: the first match. */
  readonly onSubmit: () => void;
}

export const SEARCH_ID = 'people-search';

export function PeopleSearch(props: Props): ReactNode {
  const { words } = useLanguage();
  return (
    <SearchField
      className="search"
      aria-label={words.people.searchLabel}
      value={props.value}
      onChange={props.onChange}
      onSubmit={props.onSubmit}
    >
      <Input
        id={SEARCH_ID}
        className="field"
        placeholder={words.people.search}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          props.onLeave();
        }}
      />
      {props.value === '' ? null : (
        <Button className="clear" aria-label={words.people.clear}>
          ×
        </Button>
      )}
    </SearchField>
  );
}
