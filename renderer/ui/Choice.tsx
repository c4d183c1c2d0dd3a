import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components/Select';

interface Props<T extends string> {
  readonly label: string;
  /** The label is heard but not seen. */
  readonly unlabelled?: boolean;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>(props: Props<T>): ReactNode {
  const { options } = props;
  return (
    <Select
      className="labelled choice"
      value={props.value}
      onChange={key => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) props.onChange(chosen.id);
      }}
      {...(props.unlabelled ? { 'aria-label': props.label } : {})}
    >
      {props.unlabelled ? null : <Label>{props.label}</Label>}
      <Button className="field">
        <SelectValue />
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </Button>
      <Popover className="popover">
        <ListBox>
          {options.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} textValue={name}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
