import type { WritingStore } from '../../backend/ports/writing-store.ts';
import type { Database } from './database.ts';
import { opened, sealed } from './sealed/sealed-columns.ts';

/** Notes on people, by address; of several addresses the one written last speaks. */
export function privateNotes(db: Database): WritingStore['notes'] {
  const latest = (addresses: readonly string[]): { address: string; note: string } | undefined =>
    db.get(
      `SELECT address, ${opened('private_notes.note')} AS note FROM private_notes WHERE address IN (SELECT value FROM json_each(?))
       ORDER BY updated_at DESC, address LIMIT 1`,
      JSON.stringify(addresses),
    );
  return {
    of: addresses => latest(addresses)?.note ?? '',
    set: (addresses, note, now) =>
      db.transaction(() => {
        // Whoever empties the field has not read what they take away.
        db.texts.mustBeOpen();
        const address = latest(addresses)?.address ?? addresses[0];
        if (address === undefined) throw new RangeError('a note on nobody');
        // What was erased is nowhere any more, at whichever of their addresses it stood.
        db.run('DELETE FROM private_notes WHERE address IN (SELECT value FROM json_each(?))', JSON.stringify(addresses));
        const add = `INSERT INTO private_notes (address, note, updated_at) VALUES (?1, ${sealed('private_notes.note', '?2', '?1')}, ?3)`;
        if (note !== '') db.run(add, address, note, now);
      }),
  };
}
