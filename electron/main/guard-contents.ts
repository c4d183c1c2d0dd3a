import type { WebContents } from 'electron';
import { isOwnPage } from './own-page.ts';

/** Security rules 11 to 14: no webview, no navigation away from our page in any frame, no second window. `onLink` hears of links that wanted one. */
export const guardContents = (contents: WebContents, onLink: (url: string) => void): void => {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isOwnPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    onLink(url);
    return { action: 'deny' };
  });
};
