import type { ScanProgress, ScanReport } from '../../../shared/contract/shapes.ts';
import { secretName } from '../accounts/add-account.ts';
import type { AccountStates } from '../accounts/account-states.ts';
import type { Events } from '../events.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Ports } from '../ports/index.ts';
import type { AfterScan } from '../returns/start-returns.ts';
import type { StoredAccount } from '../ports/store.ts';
import { throttle } from '../throttle.ts';
import { reportProgress, type ProgressReporter } from './scan-progress.ts';
import { scanAccount, type TextReading } from './scan-account.ts';
import { createTakeIn, type TakeIn } from './take-in.ts';

/** Lists are asked again at most once a second while mail streams in. */
const PEOPLE_CHANGED_MS = 1_000;

export interface Scans {
  /**
   * Reads an account, and after that the texts of what came back and the like. A call while one reads joins it and gets the same report, so
   * nothing is read twice and nobody is refused.
   */
  run(account: StoredAccount): Promise<ScanReport>;
  /** The same, and resolves when all headers are read and stored: the texts are read beside whatever comes next. */
  read(account: StoredAccount): Promise<ScanReport>;
  /** Resolves when the scan has stopped; at once if none runs. */
  cancel(accountId: number): Promise<void>;
  /** Cancels, and forgets that there was an account. */
  stop(accountId: number): Promise<void>;
  progress(): ScanProgress[];
  close(): Promise<void>;
}

interface Running {
  readonly abort: AbortController;
  readonly read: Promise<ScanReport>;
  readonly report: Promise<ScanReport>;
}

const idle = (accountId: number, people: number): ScanProgress => ({
  accountId,
  phase: 'idle',
  folder: null,
  done: 0,
  total: 0,
  perSecond: 0,
  secondsLeft: null,
  people,
  error: null,
});

export function createScans(ports: Ports, events: Events, states: AccountStates, { takeBack, afterScan }: TextReading): Scans {
  const { store, clock, secrets, log } = ports;
  /** Those that still read headers; a call joins them. */
  const reading = new Map<number, Running>();
  /** These, and those that read texts by now. */
  const running = new Map<number, Set<Running>>();
  const lastOf = new Map<number, Promise<void>>();
  const reporters = new Map<number, ProgressReporter>();
  const takeIns = new Map<number, TakeIn>();
  const now = () => clock.now();
  const people = () => store.people.count().shown;
  const peopleChanged = throttle(PEOPLE_CHANGED_MS, now, () => events.emit({ type: 'people.changed' }));

  const onPeopleChanged = () => peopleChanged.trigger();
  const takeInOf = (accountId: number): TakeIn => {
    const takeIn = takeIns.get(accountId) ?? createTakeIn({ store, now, onNew: onPeopleChanged });
    takeIns.set(accountId, takeIn);
    return takeIn;
  };

  const scan = async (account: StoredAccount, signal: AbortSignal, onRead: (report: ScanReport) => void): Promise<ScanReport> => {
    const progress = reportProgress(account.id, {
      now,
      people,
      emit: current => events.emit({ type: 'scan.progress', progress: current }),
    });
    reporters.set(account.id, progress);
    states.scanning(account.id);
    try {
      const password = await secrets.get(secretName(account.id));
      return await scanAccount(account, password, {
        ports,
        takeIn: takeInOf(account.id),
        progress,
        signal,
        onPeopleChanged,
        onRead: report => {
          states.settled(account.id);
          progress.end('done');
          log.info('read', { account: account.id, new: report.new, seconds: report.seconds, skipped: report.skipped });
          peopleChanged.flush();
          onRead(report);
        },
        texts: { takeBack, afterScan: inTurn },
      });
    } catch (error) {
      if (signal.aborted) {
        states.settled(account.id);
        progress.end('cancelled');
        throw new ExpectedError('cancelled', {}, { cause: error });
      }
      const code = error instanceof ExpectedError ? error.failure.code : 'internal';
      states.failed(account.id, code);
      progress.end('failed', code);
      log.info('not read', { account: account.id, code });
      throw error;
    } finally {
      peopleChanged.flush();
    }
  };

  /** What comes after two scans of one account asks the same questions: the second must find the first one's answers. */
  const inTurn: AfterScan = (accountId, session, signal, moved) => {
    const before = lastOf.get(accountId) ?? Promise.resolve();
    const mine = before.then(() => (signal.aborted ? undefined : afterScan(accountId, session, signal, moved)));
    lastOf.set(accountId, mine);
    return mine;
  };

  const start = (account: StoredAccount): Running => {
    const current = reading.get(account.id);
    if (current) return current;
    const abort = new AbortController();
    const { promise: read, resolve, reject } = Promise.withResolvers<ScanReport>();
    const report = Promise.resolve()
      // In a later turn, so that its end can only come after it is known to run.
      .then(() =>
        scan(account, abort.signal, found => {
          // New mail is read anew from here on, whatever is still asked about the old.
          reading.delete(account.id);
          resolve(found);
        }),
      )
      .finally(() => {
        if (reading.get(account.id) === started) reading.delete(account.id);
        running.get(account.id)?.delete(started);
      });
    report.catch(reject);
    // Whoever asked for the one need not care about the other.
    read.catch(() => {});
    const started: Running = { abort, read, report };
    reading.set(account.id, started);
    const all = running.get(account.id) ?? new Set();
    running.set(account.id, all.add(started));
    return started;
  };

  const cancel = async (accountId: number): Promise<void> => {
    const all = [...(running.get(accountId) ?? [])];
    for (const { abort } of all) abort.abort();
    await Promise.allSettled(all.map(({ report }) => report));
  };

  return {
    run: account => start(account).report,
    read: account => start(account).read,
    cancel,
    stop: async accountId => {
      await cancel(accountId);
      reporters.delete(accountId);
      takeIns.delete(accountId);
      running.delete(accountId);
      lastOf.delete(accountId);
    },
    progress: () => store.accounts.list().map(({ id }) => reporters.get(id)?.current() ?? idle(id, people())),
    close: async () => {
      await Promise.all([...running.keys()].map(cancel));
      peopleChanged.stop();
    },
  };
}
