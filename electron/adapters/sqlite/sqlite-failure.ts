import { ExpectedError } from '../../backend/expected-error.ts';

/** Primary result codes of https://sqlite.org/rescode.html; the low byte of an extended code. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const PERM = 3;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;
/** Extended codes of a quota or a limit reached, which SQLite does not count as a full disk: the system says EDQUOT or EFBIG. */
const NO_ROOM: ReadonlySet<number> = new Set([IOERR | (3 << 8), IOERR | (6 << 8), IOERR | (19 << 8)]);

/** The contract's failure for an error SQLite gave; anything else (a bug in our SQL) comes back as it was. */
export function sqliteFailure(error: unknown, file: string): unknown {
  const code = resultCode(error);
  if (code === null) return error;
  const params = { file };
  switch (code & 0xff) {
    case BUSY:
    case LOCKED:
      return new ExpectedError('database-locked', params, { retryable: true, cause: error });
    case FULL:
      return new ExpectedError('disk-full', params, { retryable: true, cause: error });
    case IOERR:
      return new ExpectedError(NO_ROOM.has(code) ? 'disk-full' : 'disk-failing', params, { retryable: true, cause: error });
    case CORRUPT:
    case NOTADB:
      return new ExpectedError('database-damaged', params, { cause: error });
    case READONLY:
    case PERM:
    case CANTOPEN:
      return new ExpectedError('folder-not-writable', params, { cause: error });
    default:
      return error;
  }
}

/** `errcode` is node:sqlite's, `sqliteExtendedCode` that of its stand-in. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  for (const name of ['errcode', 'sqliteExtendedCode']) {
    const code: unknown = Reflect.get(error, name);
    if (typeof code === 'number') return code;
  }
  return null;
}
