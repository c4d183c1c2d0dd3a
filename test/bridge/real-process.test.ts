import { connect, type Socket } from 'node:net';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { METHODS } from '../../shared/contract/methods.ts';
import { rawRequest, rpc } from '../support/bridge-request.ts';
import { type ServingProcess, startServing } from '../support/serving-process.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const PLANTED = 'a-planted-secret-6f3d';

/** What the tests beside this one ask of the parts, asked of `fil-rouge serve` as a user starts it. */
describe('the real process that serves the window in a browser', () => {
  let dataFolder: string;
  let server: ServingProcess;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    dataFolder = makeTemporaryFolder();
    server = await startServing({ dataFolder, env: { FIL_ROUGE_PASSWORD: PLANTED } });
  }, 60_000);
  afterAll(async () => {
    await server.kill();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    // Whatever was done to it, it still answers: else this throws.
    await server.ask('app.info', {});
  });
  const open = (): Socket => {
    const socket = connect({ host: '127.0.0.1', port: server.port });
    socket.on('error', () => {});
    sockets.push(socket);
    return socket;
  };
  /** Everything the other side says to these bytes, until it hangs up. */
  const say = (bytes: string | Uint8Array, patienceMs = 20_000): Promise<string> =>
    new Promise(resolve => {
      const socket = open();
      let heard = '';
      const timer = setTimeout(() => socket.destroy(), patienceMs);
      socket.on('data', chunk => (heard += chunk.toString('latin1')));
      socket.on('close', () => (clearTimeout(timer), resolve(heard)));
      socket.write(bytes);
    });
  const host = (): string => `Host: 127.0.0.1:${server.port}\r\n`;
  const bearer = (): string => `Authorization: Bearer ${server.token}\r\n`;

  it.each<[string, () => string | Uint8Array, RegExp]>([
    ['no Host at all', () => 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400/],
    ['two Hosts', () => `GET / HTTP/1.1\r\n${host()}Host: evil.example\r\nConnection: close\r\n\r\n`, /^HTTP\/1\.1 (400|403)/],
    ['HTTP/1.0 without a Host', () => 'GET / HTTP/1.0\r\n\r\n', /^HTTP\/1\.1 403/],
    ['a name rebound to this machine', () => 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 403/],
    [
      'another origin with the right token',
      () =>
        `POST /rpc HTTP/1.1\r\n${host()}${bearer()}Origin: https://evil.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`,
      /^HTTP\/1\.1 403/,
    ],
    [
      'a length and chunks at once',
      () =>
        `POST /rpc HTTP/1.1\r\n${host()}${bearer()}Content-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
      /^HTTP\/1\.1 400/,
    ],
    ['two lengths', () => `POST /rpc HTTP/1.1\r\n${host()}${bearer()}Content-Length: 2\r\nContent-Length: 40\r\n\r\n{}`, /^HTTP\/1\.1 400/],
    ['an endless header', () => `GET / HTTP/1.1\r\n${host()}X: ${'x'.repeat(64 * 1024)}\r\n\r\n`, /^HTTP\/1\.1 431/],
    ['a line break in a header', () => `GET / HTTP/1.1\r\n${host()}X: a\rb\r\n\r\n`, /^HTTP\/1\.1 400/],
    ['TLS', () => new Uint8Array([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00]), /^HTTP\/1\.1 400/],
    [
      'a WebSocket',
      () =>
        `GET /events HTTP/1.1\r\n${host()}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      /^(HTTP\/1\.1 4\d\d|$)/,
    ],
    ['CONNECT', () => `CONNECT evil.example:443 HTTP/1.1\r\n${host()}\r\n`, /^(HTTP\/1\.1 4\d\d|$)/],
    ['TRACE', () => `TRACE / HTTP/1.1\r\n${host()}${bearer()}Connection: close\r\n\r\n`, /^HTTP\/1\.1 405/],
    [
      'Expect: 100-continue and nothing after it',
      () =>
        `POST /rpc HTTP/1.1\r\n${host()}Content-Type: application/json\r\nContent-Length: 10\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`,
      /HTTP\/1\.1 401/,
    ],
    ['noise', () => Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256), /^HTTP\/1\.1 400/],
  ])('is not moved by %s', async (_, bytes, answer) => {
    const heard = await say(bytes());
    expect(heard).toMatch(answer);
    expect(heard).not.toContain(PLANTED);
    expect(heard).not.toMatch(/node_modules|\.ts:\d+|Error:/);
  });

  it('lets go of whoever sends a request a letter at a time, and serves the others meanwhile', async () => {
    const slow = Array.from({ length: 100 }, () => {
      const socket = open();
      const closed = new Promise<void>(resolve => {
        socket.on('close', () => resolve());
      });
      socket.write(`GET / HTTP/1.1\r\n${host()}`);
      const timer = setInterval(() => (socket.destroyed ? clearInterval(timer) : socket.write('X: y\r\n')), 1_000);
      socket.on('close', () => clearInterval(timer));
      return closed;
    });
    expect((await rpc(server.port, server.token, 'app.info', {})).status).toBe(200);
    await Promise.all(slow);
  }, 60_000);

  it('takes no more connections than it can serve, and serves again once they are gone', async () => {
    const many = Array.from({ length: 400 }, open);
    await wait(300);
    for (const socket of many) socket.destroy();
    await expect.poll(async () => (await rawRequest(server.port).catch(() => ({ status: 0 }))).status, { timeout: 20_000 }).toBe(200);
  }, 30_000);

  it('ends streams of events nobody reads, opened by the hundred', async () => {
    for (let n = 0; n < 100; n++) open().write(`GET /events HTTP/1.1\r\n${host()}${bearer()}\r\n`);
    await wait(200);
    for (const socket of sockets.splice(0)) socket.destroy();
    expect(await server.call('app.info', {})).toMatchObject({ ok: true });
  });

  it('serves nothing from outside its folder', async () => {
    for (const path of [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/..%5c..%5cpackage.json',
      '//etc/passwd',
      '/%2fetc%2fpasswd',
      '/.%00./package.json',
      '/assets/../../../package.json',
      '/\\..\\package.json',
      '/index.html%00.png',
      '/package.json',
      '/main/main.js',
      '/../main/main.js',
    ]) {
      const { status, body } = await rawRequest(server.port, { path });
      expect([path, status, body]).toEqual([path, 404, 'Not found']);
    }
  });

  it('answers two thousand random calls with values of the contract, and gives no secret away', async () => {
    // Ask other machines, wait for a person, or cost a passphrase each.
    const aside =
      /^(account\.(discover|test|signIn|signInFinish)|backup\.(create|preview|restore)|secrets\.unlock|rescue\.repair|updates\.check)$/;
    const methods = Object.keys(METHODS).filter(name => !aside.test(name));
    const call = fc.oneof(
      fc
        .record({
          method: fc.constantFrom(...methods),
          input: fc.dictionary(
            fc.constantFrom('id', 'personId', 'accountId', 'address', 'text', 'settings', '__proto__', 'constructor'),
            fc.jsonValue(),
          ),
        })
        .map(value => JSON.stringify(value)),
      fc.json(),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 8, maxLength: 8 }), async bodies => {
        const answers = await Promise.all(
          bodies.map(body =>
            rawRequest(server.port, {
              method: 'POST',
              path: '/rpc',
              headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
              body,
            }),
          ),
        );
        for (const { status, body } of answers) {
          expect([200, 400, 413]).toContain(status);
          expect(body).not.toContain(PLANTED);
          expect(body).not.toContain('"code":"internal"');
          expect(JSON.parse(body)).toHaveProperty('ok');
        }
      }),
      { numRuns: 250 },
    );
    expect(server.output().split('\n').filter(Boolean)).toHaveLength(1);
  }, 120_000);
});
