import type { Invitation } from '../../../shared/domain/agenda/meeting.ts';

export interface CalendarMail {
  readonly uid: number;
  /** Stands for the message; the same after every re-scan. */
  readonly messageKey: number;
}

/** What mails said of calendar events. */
export interface InvitationStore {
  /** 0 where the folder was never looked through, or is another by now. */
  readUpTo(folderId: number, uidValidity: number): number;
  setReadUpTo(folderId: number, uidValidity: number, uid: number): void;
  /** Calendar mails of a folder that were not read, newest first. `since`: epoch ms. */
  arrivals(folderId: number, afterUid: number, since: number): { readonly found: readonly CalendarMail[]; readonly highestUid: number };
  add(messageKey: number, invitation: Invitation): void;
  /** All mails of each event over by `now` of which one was not looked at since. */
  over(now: number): readonly (readonly Invitation[])[];
  settled(eventUid: string): void;
}
