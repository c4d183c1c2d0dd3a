import type { HeaderBatch } from '../ports/mail.ts';
import type { FolderCheckpoint, Store, StoredFolder } from '../ports/store.ts';
import { classify, saneDate } from './rules.ts';

/** Understands a batch and stores it with the checkpoint, in one transaction. Returns how many messages were new. */
export type TakeIn = (folder: StoredFolder, batch: HeaderBatch, checkpoint: FolderCheckpoint) => number;

interface Surroundings {
  readonly store: Store;
  readonly now: () => number;
  readonly onNew: () => void;
}

export function createTakeIn({ store, now, onNew }: Surroundings): TakeIn {
  return (folder, batch, checkpoint) => {
    const at = now();
    const isMine = (address: string) => store.mine.has(address);
    const learned = learnOwnAddresses(store, folder, batch);
    const messages = batch.rows.map(header => ({
      header,
      verdict: classify(header, isMine, folder.role === 'sent'),
      date: saneDate(header, at),
    }));
    const added = store.ingest(folder.id, messages, batch.skipped, checkpoint);
    for (const address of learned) store.reclaim(address);
    if (added > 0 || learned.length > 0) onNew();
    return added;
  };
}

/** My own addresses, seen in this batch for the first time. Before classifying, or mail to myself would pass for contact. */
function learnOwnAddresses(store: Store, folder: StoredFolder, batch: HeaderBatch): string[] {
  if (folder.role !== 'sent') return [];
  return batch.rows.flatMap(({ from }) => from.map(({ address }) => address)).filter(address => store.mine.add(address, 'sent'));
}
