import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An SMTP server as a process of its own; prints its port. With `--keep` it answers 250 once the mail is safe on the disk, as every server
 * must that then answers for it (RFC 5321 §4.5.5); else at once, which none does: that shows what the outbox itself costs.
 */
const keeps = process.argv.includes('--keep');
const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-sink-'));
let taken = 0;
function keep(message: string): void {
  const file = openSync(join(folder, String(++taken)), 'w');
  writeSync(file, message, null, 'latin1');
  fsyncSync(file);
  closeSync(file);
}
process.on('SIGTERM', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});

const server = net.createServer(socket => {
  let pending = '';
  let inData = false;
  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.write('220 sink ESMTP\r\n');
  socket.on('data', chunk => {
    pending += chunk.toString('latin1');
    for (;;) {
      const mark = inData ? '\r\n.\r\n' : '\r\n';
      const end = pending.indexOf(mark);
      if (end < 0) return;
      const part = pending.slice(0, end);
      const verb = part.slice(0, 4).toUpperCase();
      pending = pending.slice(end + mark.length);
      if (inData) {
        inData = false;
        if (keeps) keep(part);
        socket.write('250 2.0.0 taken\r\n');
      } else if (verb === 'EHLO') socket.write('250-sink\r\n250-AUTH PLAIN\r\n250 SIZE 10485760\r\n');
      else if (verb === 'DATA') {
        inData = true;
        socket.write('354 go on\r\n');
      } else if (verb === 'QUIT') socket.end('221 bye\r\n');
      else socket.write(verb === 'AUTH' ? '235 ok\r\n' : '250 ok\r\n');
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(address.port);
});
