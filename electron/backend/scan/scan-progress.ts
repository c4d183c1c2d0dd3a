import type { ScanProgress } from '../../../shared/contract/shapes.ts';
import { throttle } from '../throttle.ts';

/** Ten a second is what an eye can use. */
const INTERVAL_MS = 100;
const RATE_WINDOW_MS = 3_000;

export interface ProgressReporter {
  phase(phase: ScanProgress['phase'], folder?: string | null): void;
  /** More messages to read than was known. */
  expect(messages: number): void;
  read(messages: number): void;
  /** The last word of this scan, sent at once. */
  end(phase: 'done' | 'cancelled' | 'failed', error?: string): void;
  current(): ScanProgress;
}

interface Surroundings {
  readonly now: () => number;
  readonly people: () => number;
  readonly emit: (progress: ScanProgress) => void;
}

/** Keeps the numbers of one scan and sends them at most ten times a second. Speed is that of the last three seconds. */
export function reportProgress(accountId: number, { now, people, emit }: Surroundings): ProgressReporter {
  let phase: ScanProgress['phase'] = 'connecting';
  let folder: string | null = null;
  let error: string | null = null;
  let done = 0;
  let total = 0;
  let samples = [{ at: now(), done: 0 }];

  const perSecond = (): number => {
    const [oldest] = samples;
    const ms = now() - (oldest?.at ?? 0);
    return oldest && ms > 0 ? Math.max(0, Math.round(((done - oldest.done) * 1000) / ms)) : 0;
  };
  const current = (): ScanProgress => {
    const speed = perSecond();
    const left = phase === 'reading' && speed > 0 ? Math.ceil((total - done) / speed) : null;
    return { accountId, phase, folder, done, total, perSecond: speed, secondsLeft: left, people: people(), error };
  };
  const sender = throttle(INTERVAL_MS, now, () => {
    emit(current());
    samples = [...samples.filter(({ at }, index) => index === samples.length - 1 || now() - at <= RATE_WINDOW_MS), { at: now(), done }];
  });

  return {
    phase: (next, path = null) => {
      phase = next;
      folder = path;
      sender.trigger();
    },
    expect: messages => {
      total += messages;
      sender.trigger();
    },
    read: messages => {
      done += messages;
      // New mail may come while the old is read.
      total = Math.max(total, done);
      sender.trigger();
    },
    end: (last, code) => {
      phase = last;
      folder = null;
      error = code ?? null;
      sender.force();
    },
    current,
  };
}
