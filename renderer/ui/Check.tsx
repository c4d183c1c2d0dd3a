import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';

/** Yes or no, in a sentence. */
export function Check(props: {
  isSelected: boolean;
  isDisabled?: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
}): ReactNode {
  return (
    <Checkbox className="check" isSelected={props.isSelected} isDisabled={props.isDisabled ?? false} onChange={props.onChange}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <rect x=".75" y=".75" width="14.5" height="14.5" rx="3.5" />
        <path d="M4 8.2l2.7 2.7L12 5.4" />
      </svg>
      {props.children}
    </Checkbox>
  );
}
