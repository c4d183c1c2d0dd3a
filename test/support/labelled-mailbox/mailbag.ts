import type { Label, LabelledAccount, LabelledMessage } from './label.ts';
import { OWN } from './cast.ts';

export type Place = 'inbox' | 'sent' | 'filed' | 'junk' | 'trash' | 'drafts';
export type Account = 'work' | 'home';

export interface Posted {
  readonly raw: string;
  /** When it reached the mailbox. */
  readonly arrived: number;
  readonly messageId: string;
  readonly label: Label;
  readonly account: Account;
  readonly place: Place;
}

/** On this day the older mail at work was copied from another server, all of it within minutes. */
const DAY = 86_400_000;
const COPIED_PER_MINUTE = 240;

/** Sorts what was posted into the folders of both accounts as servers and people keep them. */
export function accountsOf(posted: readonly Posted[], begins: number, now: number): { accounts: LabelledAccount[]; migratedAt: number } {
  const migratedAt = Math.floor((begins + (now - begins) * 0.35) / DAY) * DAY + 3 * 3_600_000;
  const byArrival = [...posted].toSorted((a, b) => a.arrived - b.arrived);
  const folders = new Map<string, LabelledMessage[]>();
  const put = (folder: string, one: Posted, internalDate = one.arrived): void => {
    const list = folders.get(folder) ?? [];
    folders.set(folder, list);
    list.push({
      raw: one.raw,
      internalDate: Math.floor(internalDate / 1000) * 1000,
      flags: one.place === 'sent' ? ['\\Seen'] : one.label.kind === 'letter' ? ['\\Seen', '\\Answered'] : [],
      messageId: one.messageId,
      label: one.label,
    });
  };

  let copied = 0;
  byArrival.forEach((one, index) => {
    const { account, place } = one;
    if (place === 'junk' || place === 'trash' || place === 'drafts') {
      put(`${account} ${place}`, one);
    } else if (account === 'home') {
      put('home all', one);
      // Labels are folders: the same message again.
      if (place === 'sent') put('home sent', one);
      else if (index % 3 > 0) put('home inbox', one);
      if (place === 'filed') put('home label', one);
    } else if (one.arrived < migratedAt) {
      put(
        place === 'sent' ? 'work sent' : 'work old',
        one,
        migratedAt + Math.floor(copied / COPIED_PER_MINUTE) * 60_000 + (copied % 60) * 1000,
      );
      copied += 1;
    } else {
      put(place === 'sent' ? 'work sent' : place === 'filed' ? 'work filed' : 'work inbox', one);
      // Filed by a rule and left in the inbox too.
      if (place === 'inbox' && index % 31 === 0) put('work filed', one);
      // Some programs put what they send beside what it answers.
      if (place === 'sent' && index % 29 === 0) put('work filed', one);
    }
  });

  const folder = (key: string, path: string, specialUse: string | null = null) => ({ path, specialUse, messages: folders.get(key) ?? [] });
  return {
    migratedAt,
    accounts: [
      {
        email: OWN.work,
        folders: [
          folder('work inbox', 'INBOX'),
          folder('work sent', 'Éléments envoyés'),
          folder('work filed', 'Clients et projets'),
          folder('work old', 'Archives', '\\Archive'),
          folder('work drafts', 'Brouillons', '\\Drafts'),
          folder('work junk', 'Courrier indésirable'),
          folder('work trash', 'Éléments supprimés'),
        ],
      },
      {
        email: OWN.home,
        folders: [
          folder('home inbox', 'INBOX'),
          folder('home all', '[Gmail]/Tous les messages', '\\All'),
          folder('home sent', '[Gmail]/Messages envoyés', '\\Sent'),
          folder('home label', 'Famille'),
          folder('home drafts', '[Gmail]/Brouillons', '\\Drafts'),
          folder('home junk', '[Gmail]/Spam', '\\Junk'),
          folder('home trash', '[Gmail]/Corbeille', '\\Trash'),
        ],
      },
    ],
  };
}
