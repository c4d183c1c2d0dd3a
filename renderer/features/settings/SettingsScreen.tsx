import type { ReactNode } from 'react';

export function SettingsScreen(): ReactNode {
  return <h1>SettingsScreen</h1>;
}
