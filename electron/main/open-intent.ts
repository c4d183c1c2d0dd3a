import { fileURLToPath } from 'node:url';
import { cardFile } from '../../shared/domain/links/card-file.ts';
import { letterOfMailto, type MailtoLetter } from '../../shared/domain/links/mailto.ts';
import { personOfLink } from '../../shared/domain/links/person-link.ts';

/**
 * What somebody outside asks to be shown. Nothing is done by it: a person's page opens, a letter to be read and sent by hand, or what a file of
 * people would add.
 */
export type Intent =
  | { readonly kind: 'person'; readonly address: string }
  | { readonly kind: 'file'; readonly path: string }
  | ({ readonly kind: 'write' } & MailtoLetter);

const MOST_ARGUMENTS = 100;
const OURS = /^(?:fil-rouge|mailto):|^[^-].*\.vcf$/is;
/** Of the entry that starts at login: no window until somebody wants one. */
export const HIDDEN = '--hidden';

export const intentOfLink = (link: string): Intent | null => {
  const address = personOfLink(link);
  if (address !== null) return { kind: 'person', address };
  const letter = letterOfMailto(link);
  return letter === null ? null : { kind: 'write', ...letter };
};

/** A path, or the file: address Linux desktops make of it. */
export const intentOfFile = (file: string): Intent | null => {
  try {
    const path = cardFile(file.startsWith('file:') ? fileURLToPath(file) : file);
    return path === null ? null : { kind: 'file', path };
  } catch {
    return null;
  }
};

/**
 * The one link or file of a command line, whoever wrote it: any program may start this one with any arguments, so all others are not even looked at.
 * Null where there is none, a malformed one, or more than one.
 */
export const intentOfArguments = (argv: readonly string[]): Intent | null => {
  const links = argv.slice(0, MOST_ARGUMENTS).filter(argument => OURS.test(argument));
  const [link] = links;
  if (link === undefined || links.length > 1) return null;
  return intentOfLink(link) ?? intentOfFile(link);
};

/** The screen of the page that shows it. */
export const screenOfIntent = (intent: Intent): string => {
  if (intent.kind === 'file') return `files/${encodeURIComponent(intent.path)}`;
  const parts = intent.kind === 'person' ? [intent.address] : [intent.address, 'write', intent.subject, intent.body];
  return ['address', ...parts.map(encodeURIComponent)].join('/');
};
