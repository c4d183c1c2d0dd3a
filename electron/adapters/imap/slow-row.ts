import type { Token, UntaggedResponse } from './imapflow-seam.ts';
import { parseInternalDate } from './internal-date.ts';

/** A FETCH row as imapflow's own parser read it, for rows of any shape the fast path leaves alone. */
export interface SlowRow {
  readonly uid: number;
  readonly internalDate: number | null;
  /** Null for rows that carry no header: news about flags that a server may send at any time. */
  readonly block: Buffer | null;
}

const isToken = (token: Token | undefined): token is Exclude<Token, readonly Token[] | null> =>
  typeof token === 'object' && token !== null && !Array.isArray(token);

const EMPTY = Buffer.alloc(0);

function bytesOf(token: Token | undefined): Buffer {
  if (!isToken(token)) return EMPTY;
  if (Buffer.isBuffer(token.value)) return token.value;
  return typeof token.value === 'string' ? Buffer.from(token.value) : EMPTY;
}

const isHeaderItem = (token: Exclude<Token, readonly Token[] | null>): boolean => {
  const name = token.section?.[0];
  return token.value === 'BODY' && isToken(name) && String(name.value).toUpperCase() === 'HEADER.FIELDS';
};

/** Items are name, value, name, value…; null for what is no FETCH row with a UID. */
export function slowRowOf(response: UntaggedResponse): SlowRow | null {
  const items = response.attributes?.[1];
  if (!Array.isArray(items)) return null;
  let uid = 0;
  let internalDate: number | null = null;
  let block: Buffer | null = null;
  for (let i = 0; i + 1 < items.length; i += 2) {
    const name: Token | undefined = items[i];
    const value: Token | undefined = items[i + 1];
    if (!isToken(name)) continue;
    if (isHeaderItem(name)) block = block === null ? bytesOf(value) : Buffer.concat([block, bytesOf(value)]);
    else if (name.value === 'UID') uid = Number(bytesOf(value).toString('latin1'));
    else if (name.value === 'INTERNALDATE') internalDate = parseInternalDate(bytesOf(value));
  }
  return Number.isInteger(uid) && uid > 0 && uid <= 0xffff_ffff ? { uid, internalDate, block } : null;
}
