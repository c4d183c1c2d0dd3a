import { connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveCalendar } from '../../../electron/adapters/calendar/serve-calendar.ts';
import { rawRequest } from '../../support/bridge-request.ts';

const SECRET = 'A'.repeat(43);
let served: Awaited<ReturnType<typeof serveCalendar>>;
let asked = 0;

beforeEach(async () => {
  asked = 0;
  served = await serveCalendar(0, SECRET, async () => {
    asked += 1;
    return 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  });
});
afterEach(() => served.close());

const host = (): string => `127.0.0.1:${served.port}`;
const ask = (options: Parameters<typeof rawRequest>[1] = {}) =>
  rawRequest(served.port, { path: `/${SECRET}.ics`, ...options, headers: { Host: host(), ...options.headers } });

it('whoever has the address gets the calendar as it is now', async () => {
  expect(await ask()).toMatchObject({
    status: 200,
    body: expect.stringContaining('BEGIN:VCALENDAR'),
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
  expect(await ask({ method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  expect(served.url).toBe(`http://${host()}/${SECRET}.ics`);
});

it.each([
  '/',
  '/.ics',
  `/${SECRET}`,
  `/${SECRET}.ics/`,
  `/${SECRET}.ics?x=1`,
  `//${SECRET}.ics`,
  `/${'a'.repeat(43)}.ics`,
  `/%41${SECRET.slice(1)}.ics`,
])('%s is not its path', async path => {
  expect((await ask({ path })).status).toBe(404);
  expect(asked).toBe(0);
});

it.each(['POST', 'PUT', 'DELETE', 'PROPFIND', 'REPORT', 'OPTIONS'])('%s changes nothing: it is to be read', async method => {
  expect((await ask({ method })).status).toBe(405);
  expect(asked).toBe(0);
});

it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example', '[::1]:80'])(
  'a name that was rebound to this machine (Host: %s) gets nothing',
  async name => {
    expect((await ask({ headers: { Host: name } })).status).toBe(403);
  },
);

it.each(['https://evil.example', 'null', 'http://127.0.0.1'])('a page (Origin: %s) gets nothing, even with the path', async origin => {
  const answer = await ask({ headers: { Origin: origin } });
  expect([answer.status, answer.headers['access-control-allow-origin'], asked]).toEqual([403, undefined, 0]);
});

it('listens on 127.0.0.1 only', async () => {
  const reached = await new Promise<boolean>(resolve => {
    const socket = connect({ host: '::1', port: served.port });
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
  });
  expect(reached).toBe(false);
});

it('guessing is slowed down, and does not shut out who knows', async () => {
  const statuses = [];
  for (let i = 0; i < 40; i++) statuses.push((await ask({ path: `/guess${i}.ics` })).status);
  expect([statuses.at(0), statuses.at(-1)]).toEqual([404, 429]);
  expect((await ask()).status).toBe(200);
});

it('a calendar that cannot be made is an error without words', async () => {
  const broken = await serveCalendar(0, SECRET, () => Promise.reject(new Error('/home/me/secret')));
  try {
    const answer = await rawRequest(broken.port, { path: `/${SECRET}.ics`, headers: { Host: `127.0.0.1:${broken.port}` } });
    expect([answer.status, answer.body]).toEqual([500, '']);
  } finally {
    await broken.close();
  }
});
