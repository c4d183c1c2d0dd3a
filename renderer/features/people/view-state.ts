import { FIRST_SORT, type Sort } from './people-view.ts';

export interface ViewState {
  search: string;
  sort: Sort;
  activeId: number | null;
  scrollTop: number;
}

/** How People was left: coming back from a person finds the same list at the same place. Lives as long as the window. */
export const viewState: ViewState = { search: '', sort: FIRST_SORT, activeId: null, scrollTop: 0 };
