import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { constants, createInflateRaw } from 'node:zlib';
import { readTask, report } from '../task.ts';

// The limit of the wire: the same FETCH items, every byte thrown away but the tagged line. Nothing that parses can be faster.

const task = readTask();
const at = { port: task.port, host: '127.0.0.1' };
const socket = task.tls ? connectTls({ ...at, servername: task.tls.host, ca: task.tls.caPem }) : connectPlain(at);
socket.setNoDelay(true);
let wireBytes = 0;
let tail = '';
let wake: () => void = () => {};
let closed = false;
socket.on('close', () => {
  closed = true;
  wake();
});
const take = (chunk: Buffer) => {
  // A tagged line ends a chunk, so the last bytes are all that must be looked at.
  tail = (tail + chunk.toString('latin1', Math.max(0, chunk.length - 4000))).slice(-8000);
  wake();
};
socket.on('data', chunk => {
  wireBytes += chunk.length;
});
socket.on('data', take);

let deflate: ((line: string) => Buffer) | null = null;
let tag = 0;
const run = async (command: string): Promise<string> => {
  const line = `r${++tag} ${command}\r\n`;
  tail = '';
  socket.write(deflate ? deflate(line) : line);
  for (;;) {
    const end = new RegExp(`(?:^|\\n)r${tag} (OK|NO|BAD)[^\\n]*\\n$`).exec(tail);
    if (end && end[1] !== 'OK') throw new Error(end[0]);
    if (end) return tail;
    if (closed) throw new Error('The server closed the connection');
    await new Promise<void>(resolve => {
      wake = resolve;
    });
  }
};

await run(`LOGIN "${task.user}" "${task.password}"`);
if (task.compress) {
  await run('COMPRESS DEFLATE');
  socket.off('data', take);
  const inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
  inflate.on('data', take);
  socket.pipe(inflate);
  deflate = stored;
}
await report(async () => {
  wireBytes = 0;
  let messages = 0;
  for (const folder of task.folders) {
    messages += Number(/(\d+) EXISTS/.exec(await run(`EXAMINE "${folder}"`))?.[1]);
    await run(`UID FETCH 1:* ${task.items}`);
  }
  return { messages, wireBytes };
});
socket.destroy();

/** One stored block (RFC 1951 §3.2.4), which needs no compressor. */
function stored(line: string): Buffer {
  const text = Buffer.from(line, 'latin1');
  const head = Buffer.alloc(5);
  head.writeUInt16LE(text.length, 1);
  head.writeUInt16LE(~text.length & 0xffff, 3);
  return Buffer.concat([head, text]);
}
