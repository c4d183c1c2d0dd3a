import type { BorderClient } from '../../shared/contract/client.ts';
import { OUTSIDE_METHODS } from '../../shared/contract/outside.ts';

/** The start and the first look at the mailbox come first; so does the network after a sleep. */
const SETTLE_MS = 60_000;
/** Timers stand still while a computer sleeps, and not every system tells of waking. */
const LONGEST_MS = 15 * 60_000;
const SHORTEST_MS = 1_000;

export interface MorningOptions {
  readonly client: BorderClient;
  /** Shows the one notification. */
  readonly tell: (names: readonly string[]) => void;
  /** Calls back when the computer woke. */
  readonly onWake: (listener: () => void) => void;
  readonly now?: () => number;
}

/** Asks for the day's list when its hour comes; whoever chooses an hour that has passed sees at once what they chose. Whether it is due is the backend's to say, and to remember. Returns the way to stop. */
export const startMorning = ({ client, tell, onWake, now = Date.now }: MorningOptions): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const lookIn = (ms: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void look(), ms);
  };
  const look = async (): Promise<void> => {
    const result = await client.call('digest.take', {});
    const answer = result.ok ? OUTSIDE_METHODS['digest.take'].output.safeParse(result.value).data : undefined;
    if (stopped) return;
    if (answer?.names && answer.names.length > 0) tell(answer.names);
    // No hour was chosen: the next change of the preferences is soon enough.
    if (answer && answer.nextAt === null) return;
    const wait = answer?.nextAt ? Date.parse(answer.nextAt) - now() : LONGEST_MS;
    lookIn(Math.min(Math.max(wait, SHORTEST_MS), LONGEST_MS));
  };
  const unsubscribe = client.subscribe(({ type }) => {
    if (type === 'preferences.changed' || type === 'backend.restarted') lookIn(SHORTEST_MS);
  });
  onWake(() => lookIn(SETTLE_MS));
  lookIn(SETTLE_MS);
  return () => {
    stopped = true;
    clearTimeout(timer);
    unsubscribe();
  };
};
