import { classify } from '../../../shared/domain/classify.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';
import { ownAddresses, type OwnAddress } from '../../../shared/domain/own-addresses.ts';
import type { HeaderBatch, SkippedRow } from '../ports/mail.ts';
import type { FolderCheckpoint, ScannedMessage, Store, StoredFolder } from '../ports/store.ts';
import { lateDates, type LateDates } from './late-dates.ts';

/** Understands batches of one account and stores them, each with its checkpoint in one transaction. */
export interface TakeIn {
  /** Returns how many messages were new. */
  batch(folder: StoredFolder, batch: HeaderBatch, checkpoint: FolderCheckpoint): number;
  /**
   * Until `release`, addresses found to be mine are not reclaimed and no date is corrected: in bulk that would build the indexes early. A
   * crash in between loses no address, since a store left in bulk rebuilds its summaries.
   */
  hold(): void;
  release(): void;
}

interface Surroundings {
  readonly store: Store;
  readonly now: () => number;
  readonly onNew: () => void;
}

/** Kept from scan to scan: what tells an own address or a copied folder may be spread over several. */
export function createTakeIn({ store, now, onNew }: Surroundings): TakeIn {
  const own = ownAddresses(store.mine.list());
  /** By folder and UIDVALIDITY: a folder numbered anew is read anew, and its rows must not count twice. */
  const dated = new Map<string, { readonly folderId: number; readonly dates: LateDates }>();
  let held: string[] | null = null;

  const datesIn = ({ id }: StoredFolder, { uidValidity }: FolderCheckpoint): LateDates => {
    const key = `${id} ${uidValidity}`;
    const known = dated.get(key) ?? { folderId: id, dates: lateDates() };
    dated.set(key, known);
    return known.dates;
  };
  const redate = () => {
    for (const { folderId, dates } of dated.values()) {
      const right = dates.proven();
      if (right.length > 0) store.redate(folderId, right);
    }
  };
  const reclaim = (addresses: readonly string[]) => {
    for (const address of addresses) store.reclaim(address);
  };

  return {
    batch: (folder, { rows, skipped }, checkpoint) => {
      const inSent = folder.role === 'sent';
      const learned: OwnAddress[] = [];
      const messages: ScannedMessage[] = [];
      const undated: SkippedRow[] = [];
      const late = datesIn(folder, checkpoint);
      const dates = late.datesOf(rows, now());
      const see = (header: MessageHeader, direct: boolean) => learned.push(...own.see(header, inSent, direct));
      rows.forEach((header, index) => {
        // Mail in Sent teaches before it is judged, received mail by how it is judged.
        if (inSent) see(header, true);
        const verdict = classify(header, own.isMine, inSent);
        if (!inSent) see(header, verdict.kind === 'letter');
        const date = dates[index] ?? null;
        if (date === null) undated.push({ uid: header.uid, reason: 'no-date' });
        else messages.push({ header, verdict, date });
      });
      const added = store.ingest(folder.id, messages, [...skipped, ...undated], checkpoint);
      late.stored(messages, now());
      const mine = learned.filter(({ address, source }) => store.mine.add(address, source)).map(({ address }) => address);
      if (held) held.push(...mine);
      else {
        reclaim(mine);
        redate();
      }
      if (added > 0 || mine.length > 0) onNew();
      return added;
    },
    hold: () => {
      held ??= [];
    },
    release: () => {
      const mine = held ?? [];
      held = null;
      reclaim(mine);
      redate();
    },
  };
}
