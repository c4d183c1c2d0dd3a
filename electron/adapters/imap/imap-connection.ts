import { ImapFlow } from 'imapflow';
import type { AccountSettings, Server } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import { connectionFailure } from './connection-failure.ts';
import { type CommandOptions, type ImapFlowInternals, interceptBytes, internalsOf } from './imapflow-seam.ts';
import { LIMITS } from './limits.ts';
import { isLoopbackHost } from './loopback.ts';
import { ResponseFramer } from './response-framer.ts';
import { secureTransport } from './secure-transport.ts';
import { SilenceWatch } from './silence-watch.ts';

export interface ConnectionOptions {
  readonly timeoutMs: number;
  /** How long a server may go on without bringing anything that was asked for; default twenty times `timeoutMs`. */
  readonly patienceMs?: number | undefined;
  readonly authorities: readonly string[];
  /** Also to loopback, where the line costs nothing: for measuring. */
  readonly compressLoopback?: boolean;
}

const GREETING = /^\0*\* (?:OK|PREAUTH|BYE)\b/i;
/** A server that answers in another protocol is known by its first bytes. */
const GREETING_BYTES = 64;
/** Never reached by imapflow's own watchdog: SilenceWatch is the one that knows what is expected. */
const NEVER_MS = 24 * 60 * 60 * 1000;
/** A search of a large mailbox on a slow disk says every ten seconds that it goes on, for minutes. */
const PATIENCE = 20;

/** One connection: imapflow, with the framer in front of its parser, limits, a watch for silence, and every failure in the contract's terms. */
export class ImapConnection {
  readonly client: ImapFlow;
  readonly internals: ImapFlowInternals;
  readonly framer = new ResponseFramer();
  readonly watch: SilenceWatch;
  readonly closed: Promise<void>;
  readonly #server: Server;
  readonly #password: string;
  readonly #user: string;
  #fatal: ExpectedError | null = null;
  #greeting: Buffer | null = Buffer.alloc(0);

  constructor(settings: AccountSettings, password: string, options: ConnectionOptions) {
    const server = settings.imap;
    this.#server = server;
    this.#password = password;
    this.#user = settings.user;
    this.client = new ImapFlow({
      host: server.host,
      port: server.port,
      secure: server.security === 'tls',
      doSTARTTLS: server.security === 'starttls',
      // After a sign-in in the browser, what comes in the place of the password is an access token.
      auth: settings.auth === 'oauth' ? { user: settings.user, accessToken: password } : { user: settings.user, pass: password },
      transport: secureTransport(server, { fingerprint: settings.trustedFingerprint, authorities: options.authorities }),
      logger: false,
      // DEFLATE saves 80 % of the bytes and costs CPU on both sides: worth it on any network, not on loopback.
      disableCompression: isLoopbackHost(server.host) && options.compressLoopback !== true,
      disableAutoIdle: true,
      disableIMAP4rev2: true,
      qresync: true,
      connectionTimeout: options.timeoutMs,
      greetingTimeout: options.timeoutMs,
      socketTimeout: NEVER_MS,
      maxLineLength: LIMITS.searchLine,
      maxLiteralSize: LIMITS.literal,
      maxResponseSize: LIMITS.response,
      maxResponseTokens: LIMITS.responseTokens,
    });
    this.internals = internalsOf(this.client);
    this.watch = new SilenceWatch(options.timeoutMs, options.patienceMs ?? PATIENCE * options.timeoutMs, () =>
      this.fail(this.#error('timeout')),
    );
    this.closed = new Promise(resolve => {
      this.client.once('close', resolve);
    });
    // Pending commands are rejected as well, and tell more.
    this.client.on('error', error => {
      this.#fatal ??= connectionFailure(error, server, password, settings.user);
    });
    this.#saveRoundTrips();
    this.#tap();
  }

  /** Connects and signs in. */
  async open(): Promise<void> {
    const stop = this.watch.start();
    try {
      await this.client.connect();
    } catch (error) {
      throw this.failure(error);
    } finally {
      stop();
    }
  }

  /** Runs one command under the watch; failures come out as ExpectedError. `lineLimit` where the answer is one long line. */
  async command<T>(run: () => Promise<T>, lineLimit: number = LIMITS.line): Promise<T> {
    if (!this.client.usable) throw this.failure({ code: 'NoConnection' });
    this.framer.begin();
    this.framer.lineLimit = lineLimit;
    const stop = this.watch.start();
    try {
      return await run();
    } catch (error) {
      throw this.failure(error);
    } finally {
      stop();
      this.framer.lineLimit = LIMITS.line;
    }
  }

  /** A command imapflow has no method for, or whose answer it would collect. The response must be released with `next`. */
  async exec(name: string, attributes: unknown[], options: CommandOptions): Promise<{ next(): void }> {
    // Ends an IDLE, as imapflow's own methods do.
    if (typeof this.internals.preCheck === 'function') await this.internals.preCheck();
    return this.internals.exec(name, attributes, options);
  }

  /** The first cause counts: what follows it is only the connection going down. */
  failure(error: unknown): ExpectedError {
    return this.#fatal ?? connectionFailure(error, this.#server, this.#password, this.#user);
  }

  /** Ends the connection for `cause`, which pending commands then fail with. */
  fail(cause: ExpectedError): void {
    this.#fatal ??= cause;
    this.client.close();
  }

  refused(reason: string): ExpectedError {
    return this.#error('server-error', { reason });
  }

  #error(code: 'timeout' | 'not-imap' | 'server-error', params: Record<string, string> = {}): ExpectedError {
    return new ExpectedError(code, { host: this.#server.host, port: this.#server.port, ...params }, { retryable: code === 'timeout' });
  }

  /** ID tells the server who calls, which nobody needs to know; NAMESPACE would prefix paths that LIST already gave whole. */
  #saveRoundTrips(): void {
    const { internals } = this;
    internals.commands = new Map(internals.commands)
      .set('ID', () => Promise.resolve({ name: '', version: '' }))
      .set('NAMESPACE', () => Promise.resolve(false));
    internals.skipLsub = true;
  }

  #tap(): void {
    interceptBytes(this.internals, (chunk, parse, parseWhole, next) => {
      this.watch.heard();
      try {
        this.#checkGreeting(chunk);
        if (!this.framer.capturing) {
          this.framer.follow(chunk);
          parseWhole();
          return;
        }
        const taken = this.framer.take(chunk, parse);
        if (this.framer.tookRow()) this.watch.useful();
        if (taken) void this.#afterwards(taken, next);
        else next();
      } catch (error) {
        this.#stop(error);
        next();
      }
    });
  }

  async #afterwards(taken: Promise<void>, next: () => void): Promise<void> {
    try {
      await taken;
    } catch (error) {
      this.#stop(error);
    }
    next();
  }

  #stop(error: unknown): void {
    const cause =
      error instanceof ExpectedError
        ? new ExpectedError(error.failure.code, { host: this.#server.host, port: this.#server.port, ...error.failure.params })
        : this.failure(error);
    this.#fatal ??= cause;
    this.internals.streamer.destroy(cause);
  }

  #checkGreeting(chunk: Buffer): void {
    if (this.#greeting === null) return;
    this.#greeting = Buffer.concat([this.#greeting, chunk.subarray(0, GREETING_BYTES)]);
    if (this.#greeting.length < GREETING_BYTES && !this.#greeting.includes(10)) return;
    if (!GREETING.test(this.#greeting.toString('latin1'))) throw this.#error('not-imap');
    this.#greeting = null;
  }
}
