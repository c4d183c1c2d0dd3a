import type { MessageHeader } from '../../../../shared/domain/message-header.ts';
import { canonicalAddress } from '../../../../shared/domain/own-addresses.ts';
import type { Database } from '../database.ts';
import type { Mine } from '../mine.ts';
import { RowBuffer } from '../row-buffer.ts';

/** Notes to which of the user's addresses letters went, where that is not the account's own: for most mailboxes, nothing. */
export class LettersTo {
  readonly #db: Database;
  readonly #mine: Mine;
  readonly #rows: RowBuffer;
  #folder = 0;
  #email = '';

  constructor(db: Database, mine: Mine) {
    this.#db = db;
    this.#mine = mine;
    this.#rows = new RowBuffer(db, 'letters_to', ['message_id', 'mine']);
  }

  /** A received letter, whose row is written before `flush`. */
  note(folderId: number, messageId: number, header: MessageHeader): void {
    const email = this.#emailOf(folderId);
    const alias = this.#aliasIn(header, email);
    if (alias === null) return;
    this.#rows.put(messageId);
    this.#rows.put(alias);
  }

  flush(): void {
    this.#rows.flush();
  }

  clear(): void {
    this.#rows.clear();
  }

  /** What its writer typed tells more than where a server put it. */
  #aliasIn({ to, cc, deliveredTo }: MessageHeader, email: string): string | null {
    let alias: string | null = null;
    for (const list of [to, cc])
      for (const { address } of list) {
        if (address === email) return null;
        if (alias === null && this.#isMine(address)) alias = address;
      }
    return alias ?? deliveredTo.find(address => address !== email && this.#isMine(address)) ?? null;
  }

  #isMine(address: string): boolean {
    return this.#mine.has(address) || (address.includes('+') && this.#mine.has(canonicalAddress(address)));
  }

  #emailOf(folderId: number): string {
    if (folderId !== this.#folder) {
      const row = this.#db.get<{ email: string }>(
        "SELECT lower(json_extract(a.settings, '$.email')) AS email FROM folders f JOIN accounts a ON a.id = f.account_id WHERE f.id = ?",
        folderId,
      );
      this.#folder = folderId;
      this.#email = row?.email ?? '';
    }
    return this.#email;
  }
}
