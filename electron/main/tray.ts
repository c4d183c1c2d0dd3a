import { app, Menu, nativeImage, Tray } from 'electron';
import type { BorderClient } from '../../shared/contract/client.ts';
import { today as todayShape, type Lang, type Today } from '../../shared/contract/shapes.ts';
import { trayMenuTemplate, trayTip, type TrayActions } from './tray-menu.ts';

/** A scan changes people ten times a second; a number in a corner may be a little behind. */
const AT_MOST_EVERY_MS = 30_000;
const ICON_HEIGHT = 20;

export interface TrayKeeper {
  /** There or not, and in which language. */
  show(wanted: boolean, lang: Lang): void;
}

interface TrayOptions extends TrayActions {
  readonly client: BorderClient;
  /** PNG. */
  readonly icon: string;
}

/** The icon in the notification area, kept as the user wants it and as Today is. */
export const createTray = ({ client, icon, ...actions }: TrayOptions): TrayKeeper => {
  let tray: Tray | null = null;
  let lang: Lang = 'en';
  let today: Today | null = null;
  let timer: NodeJS.Timeout | undefined;

  const draw = (): void => {
    if (!tray) return;
    tray.setToolTip(trayTip(lang, today));
    tray.setContextMenu(Menu.buildFromTemplate(trayMenuTemplate(lang, today, actions)));
    app.setBadgeCount(today?.rows.length ?? 0);
  };
  const ask = async (): Promise<void> => {
    timer = undefined;
    const result = await client.call('today.get', {});
    today = (result.ok ? todayShape.safeParse(result.value).data : null) ?? today;
    draw();
  };
  client.subscribe(({ type }) => {
    const concerns = type === 'people.changed' || type === 'accounts.changed' || type === 'backend.restarted';
    if (tray && concerns) timer ??= setTimeout(() => void ask(), AT_MOST_EVERY_MS);
  });

  return {
    show: (wanted, language) => {
      lang = language;
      if (!wanted) {
        clearTimeout(timer);
        timer = undefined;
        if (tray) app.setBadgeCount(0);
        tray?.destroy();
        tray = null;
        return;
      }
      if (!tray) {
        tray = new Tray(nativeImage.createFromPath(icon).resize({ height: ICON_HEIGHT }));
        tray.on('click', actions.open);
        void ask();
      }
      draw();
    },
  };
};
