import { EventEmitter, once } from 'node:events';
import type { ImapConnection } from './imap-connection.ts';

/** Far below the 29 minutes after which servers may hang up (RFC 2177 §3), so that a connection that died while the computer slept is noticed. */
const IDLE_MS = 5 * 60 * 1000;
/** Where the server has no IDLE, or ends it on its own. */
const POLL_MS = 60 * 1000;

/** Waits for messages to come or go in the open folder. */
export class IdleWait {
  readonly #connection: ImapConnection;
  readonly #wake = new EventEmitter();
  #changed = false;
  #closed = false;
  #idleWorks: boolean;
  readonly #idleMs: number;
  readonly #pollMs: number;

  constructor(connection: ImapConnection, { idleMs = IDLE_MS, pollMs = POLL_MS }: { idleMs?: number; pollMs?: number } = {}) {
    this.#connection = connection;
    this.#idleMs = idleMs;
    this.#pollMs = pollMs;
    const { client, internals } = connection;
    this.#idleWorks = client.capabilities.has('IDLE');
    const changed = (): void => {
      this.#changed = true;
      this.#wake.emit('wake');
    };
    client.on('exists', changed);
    client.on('expunge', changed);
    // imapflow tells each vanished UID singly, and a server may name four billion in one line.
    internals.untaggedHandlers['VANISHED'] = async () => changed();
    client.once('close', () => {
      this.#closed = true;
      this.#wake.emit('wake');
    });
  }

  /** What was known up to here is what the caller sees: called when a folder is opened. */
  reset(): void {
    this.#changed = false;
  }

  async wait(signal: AbortSignal): Promise<'changed' | 'aborted' | 'closed'> {
    while (!this.#closed && !this.#changed && !signal.aborted) {
      await this.#idleOnce(signal);
      if (this.#closed) break;
      try {
        // Ends the IDLE (imapflow sends DONE first), proves the server alive, and brings what was not told.
        await this.#connection.command(() => this.#connection.client.noop());
      } catch {
        this.#connection.client.close();
        return 'closed';
      }
    }
    if (this.#closed) return 'closed';
    if (!this.#changed) return 'aborted';
    this.#changed = false;
    return 'changed';
  }

  async #idleOnce(signal: AbortSignal): Promise<void> {
    const awake = new AbortController();
    const wake = once(this.#wake, 'wake', { signal: awake.signal });
    const idles = this.#idleWorks;
    const timer = setTimeout(() => this.#wake.emit('wake'), idles ? this.#idleMs : this.#pollMs);
    const onAbort = (): void => void this.#wake.emit('wake');
    signal.addEventListener('abort', onAbort, { once: true });
    if (idles) {
      const over = (): void => {
        // Refused, or ended by the server: polling is calmer than asking again at once.
        if (!awake.signal.aborted) this.#idleWorks = false;
        this.#wake.emit('wake');
      };
      this.#connection.client.idle().then(over, over);
    }
    await wake.catch(() => {});
    awake.abort();
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
