import type { ReactNode } from 'react';
import type { Messages } from '../../shared/i18n/index.ts';

/** A component in one state; the words around it come in the reader's language. */
export interface State {
  readonly name: string;
  readonly show: (all: Messages) => ReactNode;
}

/** A component and the states it is shown in. */
export interface Specimen {
  /** As it is exported. */
  readonly of: string;
  readonly states: readonly State[];
  /** CSS pixels. Lies over a page (dialog, menu, notice): each state gets a window of its own, this high. */
  readonly windowHeight?: number;
}

/** A page of the gallery. */
export interface Part {
  readonly id: string;
  readonly specimens: readonly Specimen[];
}

export const state = (name: string, show: State['show']): State => ({ name, show });
