import { FIRST_SORT, type Sort } from './people-view.ts';

export interface ViewState {
  search: string;
  sort: Sort;
  activeId: number | null;
  /** One circle, `none` for those in no circle, null for all. */
  circle: number | 'none' | null;
  tag: string | null;
  scrollTop: number;
}

/** How People was left: coming back from a person finds the same list at the same place. Lives as long as the window. */
export const viewState: ViewState = { search: '', sort: FIRST_SORT, activeId: null, circle: null, tag: null, scrollTop: 0 };
