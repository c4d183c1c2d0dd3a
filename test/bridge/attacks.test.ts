import { connect } from 'node:net';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startBridge, type Bridge } from '../../electron/bridge/start-bridge.ts';
import { fakeClient, type FakeClient } from '../support/bridge-fake-client.ts';
import { rawRequest, rpc } from '../support/bridge-request.ts';

let folder: string;
let client: FakeClient;
let bridge: Bridge;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fil-rouge-bridge-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'page', 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  await writeFile(join(folder, 'page', 'assets', 'main.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'not for the page');
  client = fakeClient();
  bridge = await startBridge({ client, rendererFolder: join(folder, 'page') });
});
afterEach(async () => {
  await bridge.close();
  await rm(folder, { recursive: true, force: true });
});

describe('who may ask', () => {
  test('the page of this run is answered', async () => {
    const answer = await rpc(bridge.port, bridge.token, 'app.info', {}, { Origin: `http://127.0.0.1:${bridge.port}` });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { ok: true, value: {} }]);
  });

  test.each([
    ['no token', {}],
    ['an empty token', { Authorization: 'Bearer ' }],
    ['a token of the right length', { Authorization: `Bearer ${'A'.repeat(43)}` }],
    ['another scheme', { Authorization: 'Basic QUFB' }],
    ['a cookie', { Cookie: 'token=x' }],
  ])('%s is refused and never reaches the backend', async (_, headers) => {
    for (const [method, path] of [
      ['POST', '/rpc'],
      ['GET', '/events'],
    ] as const) {
      const answer = await rawRequest(bridge.port, {
        method,
        path,
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(method === 'POST' ? { body: '{"method":"app.info","input":{}}' } : {}),
      });
      expect(answer.status).toBe(401);
    }
    expect(client.calls).toEqual([]);
    expect(client.listeners()).toBe(0);
  });

  test('the token in the query is not taken: it would end in histories and logs', async () => {
    const answer = await rawRequest(bridge.port, { path: `/events?token=${bridge.token}` });
    expect(answer.status).toBe(401);
  });

  test.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '127.0.0.1:1',
    '[::1]:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
  ])('a name that was rebound to this machine (Host: %s) gets nothing, not even the page', async host => {
    expect((await rpc(bridge.port, bridge.token, 'app.info', {}, { Host: host })).status).toBe(403);
    expect((await rawRequest(bridge.port, { headers: { Host: host } })).status).toBe(403);
    expect(client.calls).toEqual([]);
  });

  test('localhost is this machine too', async () => {
    expect((await rpc(bridge.port, bridge.token, 'app.info', {}, { Host: `localhost:${bridge.port}` })).status).toBe(200);
  });

  test.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1', 'file://', 'app://app'])(
    'a page of another origin (%s) is refused even with the token',
    async origin => {
      expect((await rpc(bridge.port, bridge.token, 'app.info', {}, { Origin: origin })).status).toBe(403);
      expect(client.calls).toEqual([]);
    },
  );

  test('listens on 127.0.0.1 only', async () => {
    const reached = await new Promise<boolean>(resolve => {
      const socket = connect({ host: '::1', port: bridge.port });
      socket.on('connect', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    expect(reached).toBe(false);
  });

  test('guessing is slowed down, and does not shut out the page', async () => {
    const statuses = [];
    for (let i = 0; i < 40; i++) statuses.push((await rpc(bridge.port, `guess${i}`, 'app.info', {})).status);
    expect(statuses.at(0)).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect((await rpc(bridge.port, bridge.token, 'app.info', {})).status).toBe(200);
  });
});

describe('what may be asked', () => {
  const authorised = () => ({ Authorization: `Bearer ${bridge.token}`, 'Content-Type': 'application/json' });

  test.each([
    ['GET', '/rpc'],
    ['PUT', '/rpc'],
    ['OPTIONS', '/rpc'],
    ['POST', '/events'],
    ['POST', '/'],
    ['DELETE', '/index.html'],
  ])('%s %s is not a way in', async (method, path) => {
    const answer = await rawRequest(bridge.port, { method, path, headers: authorised() });
    expect(answer.status).toBe(405);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'a form could send %j without asking, so it is refused',
    async type => {
      const answer = await rpc(bridge.port, bridge.token, 'app.info', {}, { 'Content-Type': type });
      expect(answer.status).toBe(415);
    },
  );

  test('more than 1 MB is refused, announced or not', async () => {
    const big = JSON.stringify({ method: 'app.info', input: 'x'.repeat(1024 * 1024) });
    const announced = await rawRequest(bridge.port, { method: 'POST', path: '/rpc', headers: authorised(), body: big });
    const chunked = await rawRequest(bridge.port, {
      method: 'POST',
      path: '/rpc',
      headers: { ...authorised(), 'Transfer-Encoding': 'chunked' },
      body: big,
    });
    expect([announced.status, chunked.status]).toEqual([413, 413]);
    expect(JSON.parse(announced.body)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(client.calls).toEqual([]);
  });

  test.each(['', '{', 'null', '[]', '"x"', '{"method":1}', '{"input":{}}', '{"method":"app.info","input":{},"more":1}', '\u0000'])(
    'the body %j is answered as invalid input',
    async body => {
      const answer = await rawRequest(bridge.port, { method: 'POST', path: '/rpc', headers: authorised(), body });
      expect([answer.status, JSON.parse(answer.body)]).toMatchObject([400, { ok: false, error: { code: 'invalid-input' } }]);
      expect(client.calls).toEqual([]);
    },
  );

  test('bytes that are no UTF-8 are refused', async () => {
    const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    expect((await rawRequest(bridge.port, { method: 'POST', path: '/rpc', headers: authorised(), body })).status).toBe(400);
  });

  test('a backend that throws is answered as internal, without its words', async () => {
    const broken = fakeClient(() => Promise.reject(new Error('/home/me/secret')));
    const other = await startBridge({ client: broken, rendererFolder: folder });
    try {
      const answer = await rpc(other.port, other.token, 'app.info', {});
      expect(JSON.parse(answer.body)).toEqual({ ok: false, error: { code: 'internal', params: {}, retryable: false } });
    } finally {
      await other.close();
    }
  });
});

describe('the page', () => {
  test('is served with a fresh nonce in page and policy', async () => {
    const nonces = [];
    for (let i = 0; i < 2; i++) {
      const { status, headers, body } = await rawRequest(bridge.port);
      const nonce = /nonce="([\w-]+)"/.exec(body)?.[1] ?? '';
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(headers['content-security-policy']).toContain(`connect-src 'self'`);
      expect(headers['x-content-type-options']).toBe('nosniff');
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/%00index.html',
    '/C:%5csecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '//etc/passwd',
    '/assets/',
    '/assets',
    '/%',
  ])('%s leads nowhere', async path => {
    const answer = await rawRequest(bridge.port, { path });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('not for the page');
  });

  test('an absolute request target cannot name another place', async () => {
    const answer = await rawRequest(bridge.port, { path: 'http://evil.example/secret.txt' });
    expect(answer.status).toBe(404);
  });
});

test('thousands of random requests never bring it down nor past the token', async () => {
  let seed = 20_260;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const pick = <T>(from: readonly T[]): T | undefined => from[random(from.length)];
  const noise = () => Array.from({ length: random(40) }, () => String.fromCharCode(32 + random(94))).join('');
  const bad = () =>
    pick([undefined, 'Bearer', `Bearer ${noise()}`, noise(), `bearer ${bridge.token}`, `Bearer ${bridge.token} `.repeat(2)]);
  for (let i = 0; i < 3000; i++) {
    const authorization = bad();
    const answer = await rawRequest(bridge.port, {
      method: pick(['GET', 'POST', 'PUT', 'HEAD', 'PATCH']) ?? '',
      path: encodeURI(`/${pick(['rpc', 'events', '', 'index.html', '..', noise()])}`),
      headers: {
        ...(authorization === undefined ? {} : { Authorization: authorization.trim() }),
        'Content-Type': pick(['application/json', 'text/plain']) ?? '',
        'X-Noise': noise(),
      },
      ...(random(2) === 0 ? {} : { body: noise() }),
    });
    expect([200, 400, 401, 403, 404, 405, 415, 429]).toContain(answer.status);
  }
  expect(client.calls).toEqual([]);
  expect((await rpc(bridge.port, bridge.token, 'app.info', {})).status).toBe(200);
}, 60_000);
