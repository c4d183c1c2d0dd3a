import type { ReactNode } from 'react';

export function Commands(): ReactNode {
  return null;
}
