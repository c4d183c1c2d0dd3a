import { useEffect } from 'react';
import type { Preferences } from '../../shared/contract/shapes.ts';

/** `color-scheme` drives every token through light-dark(), so a theme is one attribute. */
export function useTheme(theme: Preferences['theme']): void {
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
