import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve } from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

const decoded = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

/** Where in `folder` a request's path leads, and its type; null if outside of it or of a kind the page has none of. */
export const pageFile = (folder: string, pathname: string): { path: string; type: string } | null => {
  const name = decoded(pathname);
  // Backslashes are separators on Windows, a colon names a drive or a stream there, NUL cuts names short.
  if (name === null || !name.startsWith('/') || /[\\:\0]/.test(name)) return null;
  const path = resolve(folder, `.${name === '/' ? '/index.html' : name}`);
  const inside = relative(folder, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null;
  const type = TYPES[extname(path)];
  return type === undefined ? null : { path, type };
};

export interface PageAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const guarded = (type: string, connect: 'none' | 'self', nonce: string) => ({
  'Content-Type': type,
  'Content-Security-Policy': contentSecurityPolicy({ nonce, connect }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
});

/** One file of the built page, the same for app:// and for the bridge. index.html gets a fresh nonce each time. */
export const answerPage = async (folder: string, pathname: string, connect: 'none' | 'self'): Promise<PageAnswer> => {
  const nonce = randomBytes(18).toString('base64url');
  const file = pageFile(folder, pathname);
  try {
    if (file === null) throw new Error('outside');
    const body = await readFile(file.path);
    const isHtml = file.type.startsWith('text/html');
    return {
      status: 200,
      headers: guarded(file.type, connect, nonce),
      body: isHtml ? new TextEncoder().encode(body.toString('utf8').replaceAll('__CSP_NONCE__', nonce)) : body,
    };
  } catch {
    return { status: 404, headers: guarded('text/plain; charset=utf-8', connect, nonce), body: new TextEncoder().encode('Not found') };
  }
};
