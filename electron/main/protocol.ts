import { protocol, type Session } from 'electron';
import { answerPage } from '../bridge/page-file.ts';
import { isOwnPage, SCHEME } from './own-page.ts';

/** Before `ready`: app:// is a secure origin like https, so that the page's modules and policies work as on the web. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

/** One request for app://app/…: GET, our host, a file inside `folder`; with the page's headers. */
export const answerAppRequest = async (folder: string, { method, url }: { method: string; url: string }): Promise<Response> => {
  if (method !== 'GET') return new Response(null, { status: 405 });
  if (!isOwnPage(url)) return new Response(null, { status: 403 });
  const page = await answerPage(folder, new URL(url).pathname, 'none');
  return new Response(Buffer.from(page.body), { status: page.status, headers: { ...page.headers } });
};

export const serveApp = (session: Session, folder: string): void =>
  session.protocol.handle(SCHEME, request => answerAppRequest(folder, request));
