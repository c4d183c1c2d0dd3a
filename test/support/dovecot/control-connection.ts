import { connect, type Socket } from 'node:net';

/** A second client of the same mailbox, as another mail program would be: delivers, moves and expunges while the tested one reads. */
export class ControlConnection {
  readonly #socket: Socket;
  #buffer = '';
  #wake: () => void = () => {};
  #closed = false;
  #tag = 0;

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.setNoDelay(true);
    this.#socket.on('data', chunk => {
      this.#buffer += chunk.toString('latin1');
      this.#wake();
    });
    const end = () => {
      this.#closed = true;
      this.#wake();
    };
    this.#socket.on('error', end);
    this.#socket.on('close', end);
  }

  /** Runs one command; `literal` is sent as a non-synchronising literal (LITERAL+). Gives all response text; throws on NO and BAD. */
  async run(command: string, literal?: Uint8Array): Promise<string> {
    const tag = `c${++this.#tag}`;
    if (literal) {
      this.#socket.write(`${tag} ${command} {${literal.length}+}\r\n`);
      this.#socket.write(literal);
      this.#socket.write('\r\n');
    } else this.#socket.write(`${tag} ${command}\r\n`);
    const end = new RegExp(`^${tag} (OK|NO|BAD).*\\r\\n`, 'm');
    const found = await this.#until(end);
    const at = this.#buffer.indexOf(found[0]) + found[0].length;
    const text = this.#buffer.slice(0, at);
    this.#buffer = this.#buffer.slice(at);
    if (found[1] !== 'OK') throw new Error(`${command.split(' ')[0] ?? ''} failed: ${found[0].trim()}`);
    return text;
  }

  async login(user: string, password: string): Promise<void> {
    await this.run(`LOGIN "${user}" "${password}"`);
  }

  close(): void {
    this.#socket.destroy();
  }

  async #until(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.#buffer);
      if (found) return found;
      if (this.#closed) throw new Error('The server closed the control connection');
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
  }
}
