import { Buffer } from 'node:buffer';

const HIDDEN = '•••';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

/**
 * The ways a password or a token goes over the line (RFC 4616, LOGIN, XOAUTH2), for a server that repeats what it was told; longest first,
 * since one may end with another.
 */
const sentAs = (user: string, secret: string): string[] => [
  base64(`user=${user}\u0001auth=Bearer ${secret}\u0001\u0001`),
  base64(`${user}\0${user}\0${secret}`),
  base64(`\0${user}\0${secret}`),
  base64(secret),
  secret,
];

/** What a server said, without the password or token should it repeat it in any form it was given. */
export const hideSecret = (text: string, user: string, secret: string): string =>
  secret === '' ? text : sentAs(user, secret).reduce((said, form) => said.replaceAll(form, HIDDEN), text);
