import type { ErrorCode } from '../../../shared/contract/errors.ts';

export interface SignInRefusal {
  /** Response code (RFC 5530) without brackets, upper case, or ''. */
  readonly code: string;
  readonly text: string;
  readonly host: string;
  readonly password: string;
}

/** Servers that take nothing but app passwords, whatever they answer. */
const APP_PASSWORD_HOSTS =
  /(?:^|\.)(?:gmail\.com|googlemail\.com|mail\.yahoo\.[a-z.]+|aol\.com|mail\.me\.com|icloud\.com|fastmail\.com|messagingengine\.com)$/i;
/** Servers that take nothing but OAuth. */
const BROWSER_HOSTS = /(?:^|\.)(?:outlook\.com|office365\.com|outlook\.office\.com|hotmail\.com|live\.com)$/i;
/** Gmail, Yahoo, AOL: 16 letters; iCloud: the same with dashes; Fastmail: 16 letters and digits. Mistyped ones are wrong passwords, not missing ones. */
const APP_PASSWORD = /^(?:[a-z]{4}[ -]?){3}[a-z]{4}$|^[a-z0-9]{16}$/i;

const NEEDS_APP_PASSWORD = /app(?:lication)?[- ]?(?:specific)?[- ]password|application-specific|third[- ]party app|185833/i;
const NEEDS_BROWSER =
  /basic ?auth|oauth|xoauth2|web ?login|sign in (?:via|with) (?:your )?(?:web )?browser|modern authentication|logondenied-basicauthblocked/i;
const IMAP_OFF =
  /(?:not enabled for imap|imap (?:access |use )?(?:is |has been )?(?:disabled|not enabled|not allowed|turned off)|enable imap|imap .{0,20}deactivated)/i;

/** What a refused sign-in means, from the response code, the words of the servers that matter, and their host. */
export function signInFailure({ code, text, host, password }: SignInRefusal): ErrorCode {
  if (code === 'UNAVAILABLE' || code === 'INUSE' || code === 'LIMIT' || code === 'SERVERBUG') return 'server-error';
  if (NEEDS_APP_PASSWORD.test(text)) return 'app-password-needed';
  if (code === 'WEBALERT' || NEEDS_BROWSER.test(text) || BROWSER_HOSTS.test(host)) return 'sign-in-needed';
  // Yandex: "invalid credentials or IMAP is disabled" decides nothing.
  if (IMAP_OFF.test(text) && !/credentials or/i.test(text)) return 'imap-disabled';
  return APP_PASSWORD_HOSTS.test(host) && !APP_PASSWORD.test(password) ? 'app-password-needed' : 'wrong-password';
}
