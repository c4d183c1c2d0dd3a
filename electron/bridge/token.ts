import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, for one run of the bridge. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const digest = (text: string) => createHash('sha256').update(text).digest();

/** In constant time, whatever the lengths. `authorization` is the request's header. */
export const bearsToken = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
