import { Readable } from 'node:stream';

/**
 * The bytes of one message as a stream that stops two bytes short of the end. nodemailer starts to read only after the server's 354, and
 * the dot can only follow the last CRLF, so what `mark` writes is durable before the server can take the message.
 */
export class BeforeTheDot {
  /** The server has answered 354: it is taking bytes. */
  started = false;
  /** The last bytes are on their way: from here only the server's answer tells. */
  handedOver = false;
  readonly stream: Readable;
  #over = false;
  #marking: Promise<void> = Promise.resolve();

  constructor(raw: Uint8Array, mark: () => void | Promise<void>) {
    if (raw.length < 2 || raw[raw.length - 2] !== 13 || raw[raw.length - 1] !== 10)
      throw new RangeError('A message ends in CRLF (RFC 5322 §2.3).');
    this.stream = new Readable({
      read: () => (this.started ? void this.#finish(raw.subarray(-2), mark) : this.#begin(raw.subarray(0, -2))),
    });
  }

  /** Whatever has not been sent by now will not be. */
  stop(): void {
    this.#over = true;
  }

  /** Resolves when no mark is being written; never rejects. */
  async settled(): Promise<void> {
    await this.#marking.catch(() => {});
  }

  #begin(most: Uint8Array): void {
    this.started = true;
    this.stream.push(most);
  }

  /** Ends the stream, or destroys it where the mark could not be made. */
  async #finish(last: Uint8Array, mark: () => void | Promise<void>): Promise<void> {
    try {
      if (this.#over) throw new Error('the dialogue ended before the end of the message');
      this.#marking = (async () => mark())();
      await this.#marking;
      if (this.#over) throw new Error('the dialogue ended before the final dot');
    } catch (error) {
      this.stream.destroy(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    this.handedOver = true;
    this.stream.push(last);
    this.stream.push(null);
  }
}
