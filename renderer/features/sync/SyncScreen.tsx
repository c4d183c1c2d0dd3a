import type { ReactNode } from 'react';

export function SyncScreen(): ReactNode {
  return <h1>SyncScreen</h1>;
}
