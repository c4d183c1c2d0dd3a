import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

interface Option<T extends string> {
  readonly id: T;
  readonly name: string;
  readonly lang?: string;
}

interface Props<T extends string> {
  /** Id of the heading that names it, or its name. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly options: readonly Option<T>[];
  readonly isDisabled?: boolean;
}

const named = (props: Props<string>) =>
  props.labelledBy === undefined ? { 'aria-label': props.label ?? '' } : { 'aria-labelledby': props.labelledBy };
const buttons = (options: readonly Option<string>[]): ReactNode =>
  options.map(({ id, name, lang }) => (
    <ToggleButton key={id} id={id} {...(lang === undefined ? {} : { lang })}>
      {name}
    </ToggleButton>
  ));

/** One of a few, all in sight. */
export function Segments<T extends string>(props: Props<T> & { value: T; onChange: (value: T) => void }): ReactNode {
  return (
    <ToggleButtonGroup
      className="segments"
      {...named(props)}
      disallowEmptySelection
      isDisabled={props.isDisabled ?? false}
      selectedKeys={[props.value]}
      onSelectionChange={keys => {
        const chosen = props.options.find(({ id }) => keys.has(id));
        if (chosen && chosen.id !== props.value) props.onChange(chosen.id);
      }}
    >
      {buttons(props.options)}
    </ToggleButtonGroup>
  );
}

/** Any of a few, all in sight; none may mean all. */
export function ManySegments<T extends string>(props: Props<T> & { values: readonly T[]; onChange: (values: T[]) => void }): ReactNode {
  return (
    <ToggleButtonGroup
      className="segments many"
      {...named(props)}
      selectionMode="multiple"
      isDisabled={props.isDisabled ?? false}
      selectedKeys={props.values}
      onSelectionChange={keys => props.onChange(props.options.filter(({ id }) => keys.has(id)).map(({ id }) => id))}
    >
      {buttons(props.options)}
    </ToggleButtonGroup>
  );
}
