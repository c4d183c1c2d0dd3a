import type { ReactNode } from 'react';

export function FirstRun(): ReactNode {
  return <h1>FirstRun</h1>;
}
