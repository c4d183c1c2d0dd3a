import { statSync } from 'node:fs';
import { localDays } from '../../../shared/domain/local-day.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Store } from '../../backend/ports/store.ts';
import { makeRoomForGarbage } from '../lean-memory.ts';
import type { TextLock } from '../texts/text-lock.ts';
import { addAccount, listAccounts, setAuth } from './accounts.ts';
import { conversationStore, forgetReadings } from './conversation-store.ts';
import { isCutOff } from './cut-file.ts';
import { Database } from './database.ts';
import { exchangedSince } from './exchanged-since.ts';
import { factsStore } from './facts-store.ts';
import {
  folderById,
  heldUids,
  listFolders,
  listSkipped,
  resetCheckpoint,
  setFolderRole,
  upsertFolder,
  writeCheckpoint,
  writeSkipped,
} from './folders.ts';
import { identityStore } from './identity/identity-store.ts';
import { LedgerKeeper } from './ledger-keeper.ts';
import { messageKey } from './letter-key.ts';
import { migrate } from './migrate.ts';
import { Mine } from './mine.ts';
import { variantsMet } from './own-variants.ts';
import { People } from './people.ts';
import { personsWith } from './persons-with.ts';
import { reclaimAddress, reclaimLeftovers } from './reclaim.ts';
import { recordStore } from './records/record-store.ts';
import { reportsStore } from './reports-store.ts';
import { removeMessages } from './removal.ts';
import { tiePast } from './tie-past.ts';
import { markInUse } from './unclean-exit.ts';
import { useTimeZone } from './time-zone.ts';
import { touchStore } from './touches.ts';

export interface StoreOptions {
  /** Absolute path, or ':memory:'. Its folder is created if need be. */
  readonly file: string;
  /** IANA name: contact-days are days of this zone. Another one than last time rebuilds the summaries. */
  readonly timeZone: string;
  /** How long to wait while another process writes, before database-locked. */
  readonly busyTimeoutMs?: number;
  /** The data folder was in use before: then a file with nothing in it is a loss, and no beginning. */
  readonly wasUsed?: boolean;
  /** What seals the texts; left out: nothing does. */
  readonly texts?: TextLock;
}

/** Opens the database, migrating it where needed. Throws `ExpectedError` database-newer, -locked, -damaged, disk-full, folder-not-writable. */
export function openStore({ file, timeZone, wasUsed = false, ...options }: StoreOptions): Store & { rebuild(): void } {
  const there = statSync(file, { throwIfNoEntry: false });
  // Cut to nothing: a first run would be built over what a backup still has.
  if (there?.isFile() && (isCutOff(file) || (wasUsed && there.size === 0))) throw new ExpectedError('database-damaged', { file });
  const use = markInUse(file);
  const db = new Database(file, options);
  try {
    // Where a process was killed or the power went; a file that was closed well is believed.
    if (use.wasUnclean) db.check();
    // The same where the log that held all of it is gone.
    if (wasUsed && there && isEmpty(db)) throw new ExpectedError('database-damaged', { file });
    migrate(db);
    return storeOn(db, timeZone, () => use.closed());
  } catch (error) {
    db.close();
    throw error;
  }
}

const isEmpty = (db: Database): boolean => db.get('SELECT 1 FROM sqlite_schema LIMIT 1') === undefined;

function storeOn(db: Database, timeZone: string, closed: () => void): Store & { rebuild(): void } {
  const days = localDays(timeZone);
  const mine = new Mine(db);
  const keeper = new LedgerKeeper(db, mine, days);
  const people = new People(db, days, keeper.choices, keeper.changes);
  useTimeZone(db, keeper, timeZone);
  reclaimLeftovers(db, keeper);

  /** What takes away needs indexes and summaries up to date, and builds them in a transaction of their own. */
  const settled = (work: () => void): void => {
    keeper.settle();
    keeper.change(work);
  };
  const empty = (folderId: number): void => {
    removeMessages(db, keeper, folderId, 'all');
    resetCheckpoint(db, folderId);
  };
  const removeFolder = (id: number): void => {
    removeMessages(db, keeper, id, 'all');
    db.run('DELETE FROM folders WHERE id = ?', id);
  };

  return {
    accounts: {
      list: () => listAccounts(db),
      add: settings => addAccount(db, settings),
      setAuth: (id, auth) => setAuth(db, id, auth),
      remove: id =>
        settled(() => {
          for (const folder of listFolders(db, id)) removeFolder(folder.id);
          db.run('DELETE FROM accounts WHERE id = ?', id);
          db.exec('DELETE FROM verdicts WHERE id NOT IN (SELECT verdict_id FROM messages)');
          if (listAccounts(db).length === 0) mine.clear();
          forgetReadings(db);
          keeper.forget();
        }),
      scanned: (id, at) => void db.run('UPDATE accounts SET last_scan = ? WHERE id = ?', at, id),
    },
    folders: {
      list: accountId => listFolders(db, accountId),
      get: id => folderById(db, id),
      upsert: (accountId, path, role, source) => upsertFolder(db, accountId, path, role, source),
      setRole: (id, role, source) => setFolderRole(db, id, role, source),
      checkpoint: (id, checkpoint) => writeCheckpoint(db, id, checkpoint),
      clear: id => settled(() => empty(id)),
      remove: id => settled(() => removeFolder(id)),
    },
    ingest: (folderId, messages, skipped, checkpoint) =>
      keeper.change(() => {
        const added = keeper.add(folderId, messages);
        writeSkipped(db, folderId, skipped);
        writeCheckpoint(db, folderId, checkpoint, added);
        return added;
      }),
    redate: (folderId, messages) =>
      settled(() => {
        const ranges = messages.map(({ header: { uid } }) => ({ first: uid, last: uid }));
        const held = removeMessages(db, keeper, folderId, ranges);
        if (held > 0) db.run('UPDATE folders SET held = held + ? WHERE id = ?', keeper.add(folderId, messages), folderId);
      }),
    beginBulk: () => {
      makeRoomForGarbage();
      keeper.beginBulk();
    },
    endBulk: () => keeper.endBulk(),
    expunge: (folderId, ranges) => {
      keeper.settle();
      return keeper.change(() => removeMessages(db, keeper, folderId, ranges));
    },
    uids: folderId => heldUids(db, folderId),
    skipped: accountId => listSkipped(db, accountId),
    mine: {
      list: () => mine.list(),
      has: address => mine.has(address),
      add: (address, source) => {
        if (mine.has(address)) return false;
        return keeper.change(() => {
          const isNew = mine.add(address, source);
          if (isNew) keeper.claim(address);
          return isNew;
        });
      },
    },
    reclaim: address => {
      for (const variant of variantsMet(db, address)) {
        if (mine.has(variant)) continue;
        keeper.change(() => {
          mine.add(variant, 'sent');
          keeper.claim(variant);
        });
        reclaimAddress(db, keeper, variant);
      }
      reclaimAddress(db, keeper, address);
    },
    people: {
      list: (now, hidden) => people.list(now, hidden),
      byId: (id, now) => people.byId(id, now),
      byAddress: (address, now) => people.byAddress(address, now),
      letters: (id, limit) => people.letters(id, limit),
      evidence: (id, now) => people.evidence(id, now),
      exchangedSince: (address, since, ownIds) => exchangedSince(db, address, since, ownIds),
      count: () => people.count(),
    },
    facts: factsStore(db),
    reports: reportsStore(db),
    senders: {
      choiceOf: addresses => keeper.choices.of(addresses.map(address => ({ address }))),
      choose: (addresses, choice, at) =>
        settled(() => {
          for (const address of addresses) keeper.choices.set(address, choice, at);
          keeper.recount(personsWith(db, addresses));
        }),
    },
    neverArrived: letters =>
      settled(() => {
        const lost = letters.filter(({ messageId, address }) => {
          const key = messageKey(messageId);
          return key !== null && keeper.bounced.add(key, address);
        });
        if (lost.length > 0) keeper.recount(personsWith(db, [...new Set(lost.map(({ address }) => address))]));
      }),
    touches: touchStore(db, keeper),
    records: recordStore(db, keeper),
    conversations: conversationStore(db),
    identity: identityStore(db, keeper, people),
    past: tiePast(db),
    messageCount: () => db.get<{ held: number }>('SELECT coalesce(sum(held), 0) AS held FROM folders')?.held ?? 0,
    rebuild: () => keeper.change(() => keeper.rebuild()),
    close: () => {
      try {
        keeper.settle();
      } finally {
        db.close();
        closed();
      }
    },
  };
}
