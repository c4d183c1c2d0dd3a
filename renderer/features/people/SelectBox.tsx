import { memo, type ReactNode } from 'react';

/** The box of a row, for the eye and the pointer: the row itself says whether it is selected. */
export const SelectBox = memo(function SelectBox(): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the row is what is selected, and has a name
    <div role="gridcell" data-column="select">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <rect x=".75" y=".75" width="14.5" height="14.5" rx="3.5" />
        <path d="M4 8.2l2.7 2.7L12 5.4" />
      </svg>
    </div>
  );
});
