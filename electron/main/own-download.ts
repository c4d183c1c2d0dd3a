import { isOwnPage } from './own-page.ts';

/** Whether a download is a file our own page made (an export): `blob:` with our page as its origin. The user is asked where it goes. */
export const isOwnDownload = (url: string): boolean => url.startsWith('blob:') && isOwnPage(url.slice('blob:'.length));
