import type { GuardSettings } from './draft.ts';
import type { FindingMessage } from './finding.ts';
import type { Gesture } from './gesture.ts';
import { overlap, subjectWords } from './subject-words.ts';

const DAY = 24 * 3_600_000;
/** Half of the shorter subject's words in common: one matter. */
const SAME_MATTER = 0.5;
/** Words of asking, whatever one asks for: "could you send me the lease" and "… the invoice" have no matter in common. Cut as stems are. */
const OF_ASKING: ReadonlySet<string> = subjectWords(
  `send sending share help helping assist advise advice lend write read reread review check look call meet talk speak tell show answer reply favour favor question questions minute moment time week month today tomorrow soon urgent quick quickly think opinion grateful hand word words pass forward bother trouble
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  envoyer envoie envoyez transmettre aider aide aidez conseil conseils conseiller preter prete ecrire relire lire relecture regarder verifier appeler rencontrer parler dire montrer repondre reponse service question questions minute moment temps semaine mois aujourd bientot urgent vite avis reconnaissant coup main passer deranger serait pourrais voudrais auriez
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril juin juillet aout septembre octobre novembre decembre`,
);
/** A CV and a VAT number are matters too. */
const SHORT = /(?<![\p{L}\d])\p{Lu}{2,4}(?![\p{L}\d])/gu;

/** What an ask is about, without the words of asking. */
const matterOf = (ask: string): ReadonlySet<string> =>
  new Set([...subjectWords(ask), ...(ask.match(SHORT) ?? []).map(word => word.toLowerCase())].filter(word => !OF_ASKING.has(word)));

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/**
 * Whether one more ask is one too many, from the ledger with one person: the same matter, asked within `askOnceDays` and not answered
 * since; or nothing but asks the last times. Null where there is nothing to say.
 * @param ask what the draft asks, subject line and sentence
 * @param now epoch ms
 */
export function askOnce(
  ask: string,
  gestures: readonly Gesture[],
  { askOnceDays, asksInRow }: Pick<GuardSettings, 'askOnceDays' | 'asksInRow'>,
  now: number,
): Extract<FindingMessage, { code: 'asked-before' | 'only-asks' }> | null {
  const past = gestures.filter(({ at }) => at <= now).toSorted((a, b) => b.at - a.at);
  const matter = matterOf(ask);
  // Who did something since has answered.
  const heardSince = (at: number): boolean => past.some(one => one.direction === 'from-them' && one.at > at);
  const again = past.find(
    ({ kind, direction, state, subject, at }) =>
      kind === 'ask' &&
      direction === 'from-me' &&
      state === 'open' &&
      now - at <= askOnceDays * DAY &&
      overlap(matter, matterOf(subject)) >= SAME_MATTER &&
      !heardSince(at),
  );
  if (again) return { code: 'asked-before', params: { day: dayOf(again.at), subject: again.subject } };
  // What they gave does not count against the user; what the user gave, shared or thanked for breaks the row.
  const mine = past.filter(({ direction }) => direction === 'from-me');
  const row = mine.findIndex(({ kind }) => kind !== 'ask');
  const asks = row < 0 ? mine.length : row;
  const [last] = mine;
  return asksInRow > 0 && asks >= asksInRow && last ? { code: 'only-asks', params: { asks, day: dayOf(last.at) } } : null;
}
