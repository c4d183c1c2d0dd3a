import { archiveFile } from '../../../shared/contract/archive.ts';
import type { FileRow, ReadPeople } from '../../backend/ports/people-files.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import { hasAddress } from '../../../shared/domain/records/person-record.ts';
import { normalAddress } from '../imap/normal-address.ts';

/** Our own JSON. Throws import-unclear for any other. */
export function readArchive(text: string): Pick<ReadPeople, 'rows' | 'archive'> {
  const parsed = archiveFile.safeParse(jsonOf(text));
  if (!parsed.success) throw new ExpectedError('import-unclear');
  const { people, ...archive } = parsed.data;
  const rows = people.map((record, at): FileRow => {
    const name = record.marks.displayName ?? (record.card.name || record.key);
    // An address is a key of ours only in its normal form.
    if (hasAddress(record.key) && normalAddress(record.key) !== record.key) {
      return { line: at + 1, name, record: null, also: [], skipped: 'nobody' };
    }
    return { line: at + 1, name, record, also: [], skipped: null };
  });
  return { rows, archive };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
