import { classify } from '../../../shared/domain/classify.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';
import { ownAddresses, type OwnAddress } from '../../../shared/domain/own-addresses.ts';
import { migrationDetector, saneDates, type MigrationDetector } from '../../../shared/domain/sane-date.ts';
import type { HeaderBatch, SkippedRow } from '../ports/mail.ts';
import type { FolderCheckpoint, ScannedMessage, Store, StoredFolder } from '../ports/store.ts';

/** Understands batches of one account and stores them, each with its checkpoint in one transaction. */
export interface TakeIn {
  /** Returns how many messages were new. */
  batch(folder: StoredFolder, batch: HeaderBatch, checkpoint: FolderCheckpoint): number;
  /**
   * Until `release`, addresses found to be mine are not reclaimed: in bulk that would build the indexes early. A crash in between loses
   * nothing, since a store left in bulk rebuilds its summaries.
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
  const detectors = new Map<number, MigrationDetector>();
  let held: string[] | null = null;

  const detectorOf = ({ id }: StoredFolder): MigrationDetector => {
    const detector = detectors.get(id) ?? migrationDetector();
    detectors.set(id, detector);
    return detector;
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
      const dates = saneDates(rows, now(), detectorOf(folder));
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
      const mine = learned.filter(({ address, source }) => store.mine.add(address, source)).map(({ address }) => address);
      if (held) held.push(...mine);
      else reclaim(mine);
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
    },
  };
}
