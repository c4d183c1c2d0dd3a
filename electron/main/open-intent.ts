import { letterOfMailto, type MailtoLetter } from '../../shared/domain/links/mailto.ts';
import { personOfLink } from '../../shared/domain/links/person-link.ts';

/** What somebody outside asks to be shown. Nothing is done by it: a person's page opens, or a letter to be read and sent by hand. */
export type Intent = { readonly kind: 'person'; readonly address: string } | ({ readonly kind: 'write' } & MailtoLetter);

const MOST_ARGUMENTS = 100;
const LINK = /^(?:fil-rouge|mailto):/i;
/** Of the entry that starts at login: no window until somebody wants one. */
export const HIDDEN = '--hidden';

export const intentOfLink = (link: string): Intent | null => {
  const address = personOfLink(link);
  if (address !== null) return { kind: 'person', address };
  const letter = letterOfMailto(link);
  return letter === null ? null : { kind: 'write', ...letter };
};

/**
 * The one link of a command line, whoever wrote it: any program may start this one with any arguments, so all others are not even looked at.
 * Null where there is none, a malformed one, or more than one.
 */
export const intentOfArguments = (argv: readonly string[]): Intent | null => {
  const links = argv.slice(0, MOST_ARGUMENTS).filter(argument => LINK.test(argument));
  const [link] = links;
  return link === undefined || links.length > 1 ? null : intentOfLink(link);
};

/** The screen of the page that shows it. */
export const screenOfIntent = (intent: Intent): string => {
  const parts = intent.kind === 'person' ? [intent.address] : [intent.address, 'write', intent.subject, intent.body];
  return ['address', ...parts.map(encodeURIComponent)].join('/');
};
