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
import { scanAccount } from './scan-account.ts';
import { createTakeIn, type TakeIn } from './take-in.ts';

/** Lists are asked again at most once a second while mail streams in. */
const PEOPLE_CHANGED_MS = 1_000;

export interface Scans {
  /** Reads an account; a call while one runs joins it and gets the same report, so nothing is read twice and nobody is refused. */
  run(account: StoredAccount): Promise<ScanReport>;
  /** Resolves when the scan has stopped; at once if none runs. */
  cancel(accountId: number): Promise<void>;
  /** Cancels, and forgets that there was an account. */
  stop(accountId: number): Promise<void>;
  progress(): ScanProgress[];
  close(): Promise<void>;
}

interface Running {
  readonly abort: AbortController;
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

export function createScans(ports: Ports, events: Events, states: AccountStates, afterScan: AfterScan): Scans {
  const { store, clock, secrets, log } = ports;
  const running = new Map<number, Running>();
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

  const scan = async (account: StoredAccount, signal: AbortSignal): Promise<ScanReport> => {
    const progress = reportProgress(account.id, {
      now,
      people,
      emit: current => events.emit({ type: 'scan.progress', progress: current }),
    });
    reporters.set(account.id, progress);
    states.scanning(account.id);
    try {
      const password = await secrets.get(secretName(account.id));
      const report = await scanAccount(account, password, {
        ports,
        takeIn: takeInOf(account.id),
        progress,
        signal,
        onPeopleChanged,
        afterScan,
      });
      states.settled(account.id);
      progress.end('done');
      log.info('read', { account: account.id, new: report.new, seconds: report.seconds, skipped: report.skipped });
      return report;
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
      running.delete(account.id);
      peopleChanged.flush();
    }
  };

  const cancel = async (accountId: number): Promise<void> => {
    const current = running.get(accountId);
    current?.abort.abort();
    await current?.report.catch(() => {});
  };

  return {
    run: account => {
      const current = running.get(account.id);
      if (current) return current.report;
      const abort = new AbortController();
      // In a later turn, so that its end can only come after it is known to run.
      const report = Promise.resolve().then(() => scan(account, abort.signal));
      running.set(account.id, { abort, report });
      return report;
    },
    cancel,
    stop: async accountId => {
      await cancel(accountId);
      reporters.delete(accountId);
      takeIns.delete(accountId);
    },
    progress: () => store.accounts.list().map(({ id }) => reporters.get(id)?.current() ?? idle(id, people())),
    close: async () => {
      await Promise.all([...running.keys()].map(cancel));
      peopleChanged.stop();
    },
  };
}
