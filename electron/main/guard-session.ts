import type { Session } from 'electron';
import { isOwnPage } from './own-page.ts';
import { isPermitted } from './permission-policy.ts';

/** Permissions, devices and downloads of everything that runs in the session. */
export const guardSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, grant, { requestingUrl }) => {
    grant(isPermitted(permission, requestingUrl, isOwnPage));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin, isOwnPage));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    item.cancel();
  });
  // The page is ours and local: nothing is ever looked up, fetched or guessed on its behalf.
  session.setSpellCheckerEnabled(false);
};
