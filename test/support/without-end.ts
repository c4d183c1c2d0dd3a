import type { Socket } from 'node:net';

/** Writes `piece` for as long as the connection takes it. */
export function forever(socket: Socket, piece: Buffer | string): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
    if (!socket.destroyed) socket.once('drain', more);
  };
  more();
}

/** Writes `text` a character at a time, over and over: never silent, and never done. */
export function drip(socket: Socket, text: string, everyMs = 40): void {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed) clearInterval(timer);
    else socket.write(text[at++ % text.length] ?? '');
  }, everyMs);
  socket.once('close', () => clearInterval(timer));
}
