import { evidenceLine } from '../returns/evidence-line.ts';

/** Networks whose mail says that somebody is connected with the user now: by the domain it comes from. */
export const NETWORK_DOMAINS = ['linkedin.com', 'xing.com', 'viadeo.com'] as const;

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}.'’\- ]{1,60}?)`;
const NOTICES: readonly RegExp[] = [
  `^${NAME} (?:has |just )?accepted your (?:invitation|request|connection)`,
  `^you(?:['’]re| are) now connected (?:with|to) ${NAME}(?:[,.!]|$)`,
  `^${NAME} is now (?:a|your) connection`,
  `^${NAME} (?:has )?added you`,
  `^(?:start a conversation|congratulations|say hello)[^:,]{0,40}(?:[:,]| to) ?your new connection,? ${NAME}(?:[,.!]|$)`,
  `^${NAME} (?:wants to connect|would like to (?:connect|add you)|sent you an invitation|invited you to connect)`,
  `^${NAME} a accepté votre (?:invitation|demande)`,
  `^vous êtes (?:désormais|maintenant) en (?:relation|contact) avec ${NAME}(?:[,.!]|$)`,
  `^${NAME} (?:fait (?:désormais|maintenant) partie de votre réseau|vous a ajoutée?)`,
  `^${NAME} (?:souhaite(?:rait)?|aimerait|veut) (?:entrer en (?:relation|contact)|rejoindre votre réseau|vous ajouter|se connecter)`,
  `^${NAME} vous (?:a envoyé une|invite)`,
].map(pattern => new RegExp(pattern, 'iu'));
/** What begins like a name and is none. */
const NOBODY = /^(?:you|your|vous|votre|someone|quelqu|people|\d|la|le|les|the|une?|new|nouve)/i;

/** Whom the subject of such a mail says the user is connected with; null where it says no such thing. */
export function connectionIn(subject: string): string | null {
  const line = evidenceLine(subject, 200)
    .replace(/^[^\p{L}]+/u, '')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
  for (const notice of NOTICES) {
    const name = notice.exec(line)?.groups?.['name']?.trim();
    if (name !== undefined && !NOBODY.test(name)) return name;
  }
  return null;
}
