import type { Session } from 'electron';
import { isOwnDownload } from './own-download.ts';
import { isOwnPage } from './own-page.ts';
import { isPermitted } from './permission-policy.ts';

/** Permissions, devices, downloads and spelling of everything that runs in the session. */
export const guardSession = (session: Session, platform: NodeJS.Platform = process.platform): void => {
  session.setPermissionRequestHandler((_contents, permission, grant, { requestingUrl }) => {
    grant(isPermitted(permission, requestingUrl, isOwnPage));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin, isOwnPage));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on('will-download', (event, item) => {
    if (isOwnDownload(item.getURL())) return;
    event.preventDefault();
    item.cancel();
  });
  // macOS checks spelling by itself; elsewhere Chromium would fetch dictionaries from Google, and nothing is fetched on the page's behalf.
  session.setSpellCheckerEnabled(platform === 'darwin');
};
