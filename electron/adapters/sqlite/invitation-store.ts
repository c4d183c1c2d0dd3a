import type { Invitation } from '../../../shared/domain/agenda/meeting.ts';
import type { CalendarMail, InvitationStore } from '../../backend/ports/invitation-store.ts';
import type { Database } from './database.ts';
import { idsOfFolder, messageId } from './message-id.ts';

/** A message without an id of its own is known by its place. */
const ARRIVALS = `SELECT m.uid, coalesce(m.message_key, -m.id) AS messageKey FROM messages m JOIN verdicts v ON v.id = m.verdict_id
  WHERE m.id BETWEEN ?1 AND ?2 AND m.date >= ?3 AND v.kind = 'calendar'
    AND coalesce(m.message_key, -m.id) NOT IN (SELECT message_key FROM invitations) ORDER BY m.id DESC`;
const OVER = `SELECT uid, said FROM invitations WHERE uid IN
  (SELECT uid FROM invitations WHERE settled = 0) AND uid IN (SELECT uid FROM invitations WHERE ends_at <= ?) ORDER BY uid, message_key`;

export function invitationStore(db: Database): InvitationStore {
  return {
    readUpTo: (folderId, uidValidity) =>
      db.get<{ uid: number }>('SELECT uid FROM invitations_read WHERE folder_id = ? AND uid_validity = ?', folderId, uidValidity)?.uid ?? 0,
    setReadUpTo: (folderId, uidValidity, uid) =>
      void db.run(
        `INSERT INTO invitations_read (folder_id, uid_validity, uid) VALUES (?, ?, ?)
         ON CONFLICT (folder_id) DO UPDATE SET uid_validity = excluded.uid_validity, uid = excluded.uid`,
        folderId,
        uidValidity,
        uid,
      ),
    arrivals: (folderId, afterUid, since) => {
      const { first, last } = idsOfFolder(folderId);
      const highest = db.get<{ uid: number | null }>(
        'SELECT max(id) & 4294967295 AS uid FROM messages WHERE id BETWEEN ? AND ?',
        first,
        last,
      );
      return { found: db.all<CalendarMail>(ARRIVALS, messageId(folderId, afterUid + 1), last, since), highestUid: highest?.uid ?? 0 };
    },
    add: (messageKey, invitation) =>
      void db.run(
        'INSERT INTO invitations (message_key, uid, ends_at, said) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        messageKey,
        invitation.uid,
        invitation.endsAt,
        JSON.stringify(invitation),
      ),
    over: now => {
      const events = new Map<string, Invitation[]>();
      for (const { uid, said } of db.all<{ uid: string; said: string }>(OVER, now)) {
        const mail: Invitation = JSON.parse(said);
        events.set(uid, [...(events.get(uid) ?? []), mail]);
      }
      return [...events.values()];
    },
    settled: uid => void db.run('UPDATE invitations SET settled = 1 WHERE uid = ?', uid),
  };
}
