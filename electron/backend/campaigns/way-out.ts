import type { CampaignDraft, Finding } from '../../../shared/contract/writing.ts';
import { spokenIn } from '../../../shared/domain/templates/register-mix.ts';
import type { Tone } from '../../../shared/domain/templates/tone.ts';
import { messages } from '../../../shared/i18n/index.ts';

type News = Pick<CampaignDraft, 'kind' | 'wayOut' | 'commercial' | 'attested'>;

/** News one did not ask for says how to hear no more of it, unless the user took that out; what offers something for money always does. */
const offersWayOut = ({ kind, wayOut = true, commercial = false }: News): boolean => kind === 'announcement' && (wayOut || commercial);

/** With the plain way out in the recipient's language and register, once. */
export function withWayOut(text: string, news: News, { language, register }: Pick<Tone, 'language' | 'register'>): string {
  if (!offersWayOut(news)) return text;
  const sentence = messages(language).campaigns.wayOut(spokenIn(register));
  return text.includes(sentence) ? text : `${text.trimEnd()}\n\n${sentence}\n`;
}

/** For List-Unsubscribe (RFC 2369): by mail, since a desktop has no address on the web (RFC 8058). Null on everything personal. */
export const unsubscribeAddress = (news: News, own: string): string | null => (offersWayOut(news) ? own : null);

/** An announcement of something for sale needs the user's word that these people may get it (ePrivacy Directive, Art. 13). */
export const attestationFindings = ({ kind, commercial = false, attested = false }: News): readonly Finding[] =>
  kind === 'announcement' && commercial && !attested ? [{ rule: 'attestation-missing', severity: 'hold', span: '' }] : [];
