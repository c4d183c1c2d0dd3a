import type { MenuItemConstructorOptions } from 'electron';
import type { Today } from '../../shared/contract/shapes.ts';
import { createFormats } from '../../shared/i18n/formats.ts';
import type { Lang } from '../../shared/contract/shapes.ts';
import { messages } from '../../shared/i18n/index.ts';
import { menuName } from './menu-name.ts';

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

export interface TrayActions {
  readonly open: () => void;
  /** Shows a screen of the page: `today`, `write/12`. */
  readonly go: (screen: string) => void;
  readonly quit: () => void;
}

/** Today, whom to write to, quit. `today` null: not known yet. */
export const trayMenuTemplate = (lang: Lang, today: Today | null, { open, go, quit }: TrayActions): Item[] => {
  const { outside, menu } = messages(lang);
  const rows = today?.rows ?? [];
  const people: Item[] = rows.map(({ person }) => ({
    label: outside.writeTo(menuName(person.name)),
    click: () => go(`write/${person.id}`),
  }));
  return [
    { label: outside.todayCount(rows.length), click: () => go('today') },
    ...(people.length > 0 ? [separator, ...people] : []),
    separator,
    { label: outside.open, click: open },
    { label: menu.quit, click: quit },
  ];
};

/** How many today, and as of when that is known. */
export const trayTip = (lang: Lang, today: Today | null): string => {
  const { outside } = messages(lang);
  if (today === null) return 'Fil Rouge';
  const formats = createFormats(lang, undefined);
  const { asOf, rows } = today;
  const when = asOf === null ? outside.neverRead : outside.asOf(formats.daysAgo(asOf) === 0 ? formats.time(asOf) : formats.exact(asOf));
  return outside.tip(rows.length, when);
};
