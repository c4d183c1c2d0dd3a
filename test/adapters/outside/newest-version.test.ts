import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newestVersion } from '../../../electron/adapters/outside/newest-version.ts';
import { ExpectedError } from '../../../electron/backend/expected-error.ts';
import { makeCertificates } from '../../support/dovecot/certificates.ts';
import { portOf } from '../../support/dovecot/free-port.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const ADDRESS = 'https://versions.example/fil-rouge.json';
const folder = temporaryFolders();
let server: Server;
let authorities: string[];
let answer: RequestListener;
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  const made = makeCertificates(folder(), 'versions.example', false, []);
  authorities = [made.caPem ?? ''];
  server = createServer({ key: readFileSync(made.keyPath), cert: readFileSync(made.certificatePath) }, (request, response) => {
    asked.push(request.headers.accept);
    answer(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise(resolve => server.close(resolve)));

const newest = (text: string, status = 200, headers = {}) => {
  answer = (_, response) => void response.writeHead(status, headers).end(text);
  return newestVersion({ locate: async () => ({ address: '127.0.0.1', port: portOf(server) }), authorities }).newest(ADDRESS);
};

it('reads the number, and nothing else', async () => {
  expect(await newest('{"version": "1.2.3", "download": "https://evil.example/setup.exe"}')).toBe('1.2.3');
  expect(asked).toEqual(['application/json']);
});

it.each(['', '[]', '{"version": 2}', `{"version": "${'9'.repeat(30)}"}`, '<html>'])('takes %j for no answer', async text => {
  expect(await newest(text)).toBeNull();
});

it('takes an error for no answer', async () => expect(await newest('{"version":"9.9.9"}', 404)).toBeNull());

it.each([
  ['too much', 'x'.repeat(100_000), 200, {}],
  ['a way out of https', '', 302, { location: 'http://versions.example/' }],
  ['a way to a file', '', 302, { location: 'file:///etc/passwd' }],
])('refuses %s', async (_, text, status, headers) => {
  await expect(newest(text, status, headers)).rejects.toThrow(ExpectedError);
});
