import type { Random } from './random.ts';

/** What one message of the inbox is; drawn by the shares seen in private mailboxes. */
export type Kind = 'letter' | 'newsletter' | 'list' | 'notification' | 'auto-reply' | 'bounce' | 'calendar' | 'mass';

const SHARES: readonly (readonly [Kind, number])[] = [
  ['letter', 0.58],
  ['newsletter', 0.18],
  ['list', 0.1],
  ['notification', 0.08],
  ['calendar', 0.02],
  ['mass', 0.02],
  ['auto-reply', 0.012],
  ['bounce', 0.008],
];

const TEXT = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n';

export function drawKind(random: Random): Kind {
  let at = random.unit();
  for (const [kind, share] of SHARES) if ((at -= share) < 0) return kind;
  return 'letter';
}

/** The author's and the robot's own header lines that tell the kind. */
export function kindHeaders(kind: Kind, domain: string, id: string): string {
  const marks: Record<Kind, string> = {
    letter: TEXT,
    mass: TEXT,
    newsletter:
      `${TEXT}List-Unsubscribe: <https://${domain}/u/${id}>, <mailto:leave@${domain}>\r\n` +
      `List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nFeedback-ID: ${id}:news:${domain}\r\nPrecedence: bulk\r\n`,
    list:
      `${TEXT}List-Id: Friends of ${domain} <talk.${domain}>\r\nList-Post: <mailto:talk@${domain}>\r\n` +
      `List-Unsubscribe: <mailto:talk-leave@${domain}>\r\nPrecedence: list\r\n`,
    notification: `${TEXT}Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\n`,
    'auto-reply': `${TEXT}Auto-Submitted: auto-replied\r\nX-Autoreply: yes\r\nPrecedence: auto_reply\r\n`,
    bounce: `Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="b${id}"\r\nAuto-Submitted: auto-replied\r\n`,
    calendar: 'Content-Type: text/calendar; charset=utf-8; method=REPLY\r\n',
  };
  return marks[kind];
}
