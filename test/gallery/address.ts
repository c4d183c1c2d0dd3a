import type { Mood } from './scened.tsx';

export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['en', 'fr'] as const;

/** What the page shows, as it stands in its address: all of it survives a reload, and a frame is asked for the same way. */
export interface Shown {
  readonly theme: (typeof THEMES)[number];
  readonly lang: (typeof LANGUAGES)[number];
  /** A page of specimens. */
  readonly part: string | null;
  /** One state alone, `Sheet/0`. */
  readonly alone: string | null;
  /** A whole screen. */
  readonly screen: string | null;
  readonly mood: Mood | 'nobody';
  /** Both themes in both languages, side by side. */
  readonly beside: boolean;
}

const MOODS = ['answers', 'waits', 'fails', 'nobody'] as const;

export function shownOf(search: string): Shown {
  const asked = new URLSearchParams(search);
  return {
    theme: THEMES.find(theme => theme === asked.get('theme')) ?? 'light',
    lang: LANGUAGES.find(lang => lang === asked.get('lang')) ?? 'en',
    part: asked.get('part'),
    alone: asked.get('alone'),
    screen: asked.get('screen'),
    mood: MOODS.find(mood => mood === asked.get('mood')) ?? 'answers',
    beside: asked.has('beside'),
  };
}

/** The address of something else in the same theme and language, unless it says otherwise. */
export function addressOf(shown: Pick<Shown, 'theme' | 'lang'>, more: Partial<Record<keyof Shown, string>>): string {
  return `?${new URLSearchParams({ theme: shown.theme, lang: shown.lang, ...more }).toString()}`;
}
