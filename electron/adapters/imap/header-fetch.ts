import type { UidRange } from '../../backend/ports/mail.ts';
import type { HeaderBatches } from './header-batches.ts';
import { HEADER_FIELDS } from './header-fields.ts';
import type { ImapConnection } from './imap-connection.ts';
import { slowRowOf } from './slow-row.ts';

const atom = (value: string): { type: 'ATOM'; value: string } => ({ type: 'ATOM', value });
const ITEMS = [
  atom('UID'),
  atom('INTERNALDATE'),
  { ...atom('BODY.PEEK'), section: [atom('HEADER.FIELDS'), HEADER_FIELDS.map(name => atom(name))] },
];

/**
 * One `UID FETCH` of headers on the wire. Its rows go where `into` says; written ahead, it is answered only once the command before it lets go of
 * the stream, so that no row comes before there is somebody to take it.
 */
export class HeaderFetch {
  readonly range: UidRange;
  readonly answered: Promise<{ next(): void }>;
  #batches: HeaderBatches | null = null;
  #letGo: () => void = () => {};

  constructor(connection: ImapConnection, range: UidRange, when: 'now' | 'ahead') {
    this.range = range;
    const untagged = {
      FETCH: async (response: Parameters<typeof slowRowOf>[0]): Promise<void> => {
        const row = slowRowOf(response);
        if (!row?.block) return;
        connection.framer.begin();
        connection.watch.useful();
        await this.#batches?.slowRow(row);
      },
    };
    const attributes = [{ type: 'SEQUENCE', value: `${range.first}:${range.last}` }, ITEMS];
    this.answered =
      when === 'now' ? connection.exec('UID FETCH', attributes, { untagged }) : connection.execAhead('UID FETCH', attributes, { untagged });
    // Whoever takes it up hears of a failure; nobody may.
    this.answered.catch(() => {});
  }

  /** Called when the command before it is answered: `letGo` lets the stream go on. */
  after(letGo: () => void): void {
    this.#letGo = letGo;
  }

  into(batches: HeaderBatches): void {
    this.#batches = batches;
    this.#letGo();
  }
}
