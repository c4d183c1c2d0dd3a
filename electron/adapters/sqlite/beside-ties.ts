import type { Database } from './database.ts';

/** Few rows each: whoever is marked, an address of several people, an address of the user's. */
const SAID = `SELECT
  (SELECT json_group_array(json_array(address, starred, resting, resting_since, resting_until <= ?1, display_name)) FROM marks
   WHERE starred = 1 OR resting = 1 OR display_name IS NOT NULL) AS marks,
  (SELECT json_group_array(json_array(address, said, people)) FROM shared_mailboxes) AS shared,
  (SELECT json_group_array(address) FROM mine) AS mine`;

/** Stands for all a person shows beside their tie: the same text, the same people. Epoch ms. */
export function besideTies(db: Database, now: number): string {
  const said = db.get<{ marks: string; shared: string; mine: string }>(SAID, now);
  return `${said?.marks ?? ''}${said?.shared ?? ''}${said?.mine ?? ''}`;
}

/** Stands for the days the mailbox was alive: the same text, the same clock of silence. */
export function mailboxDaysKey(db: Database): string {
  const days = db.get<{ count: number; sum: number }>('SELECT count(*) AS count, total(day * day) AS sum FROM mailbox_days');
  return `${days?.count ?? 0}/${days?.sum ?? 0}`;
}
