import { Notification } from 'electron';

/** Kept until they go: a notification that is collected is not heard when clicked. */
const shown = new Set<Notification>();

/** One notification of the system's, where it has such a thing. */
export const tell = ({ title, body }: { readonly title: string; readonly body: string }, onClick: () => void): void => {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body, silent: true });
  shown.add(notification);
  notification.on('click', onClick);
  notification.on('close', () => shown.delete(notification));
  notification.show();
};
