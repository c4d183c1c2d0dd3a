import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { MessageKind, Rule } from '../../../shared/domain/letter.ts';
import type { Judged } from '../../support/labelled-mailbox/judge-messages.ts';

interface Row {
  readonly email: string;
  readonly path: string;
  readonly uid: number;
  readonly kind: MessageKind;
  readonly rule: Rule;
}

/** The verdict on every message held, as the store keeps it: what was decided last, not what a rule would say now. */
export function storedVerdicts(dataFolder: string): Judged[] {
  const db = new DatabaseSync(join(dataFolder, 'fil-rouge.sqlite'), { readOnly: true });
  try {
    const rows = db
      .prepare(
        `SELECT json_extract(a.settings, '$.email') AS email, f.path, m.uid, v.kind, v.rule
         FROM messages m JOIN verdicts v ON v.id = m.verdict_id JOIN folders f ON f.id = m.folder_id JOIN accounts a ON a.id = f.account_id`,
      )
      .all() as unknown as Row[];
    return rows.map(({ email, path, uid, kind, rule }) => ({ account: email, folder: path, uid, kind, rule }));
  } finally {
    db.close();
  }
}
