import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '../../electron/bridge/content-security-policy.ts';
import { pageFile } from '../../electron/bridge/page-file.ts';

vi.mock('electron', () => ({ protocol: {} }));
const { answerAppRequest } = await import('../../electron/main/protocol.ts');

describe('where a path leads', () => {
  const folder = resolve('/srv/page');
  test.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/a.js', 'assets/a.js'],
    ['/assets/%C3%A9.css', 'assets/é.css'],
    ['/assets/../index.html', 'index.html'],
  ])('%s stays inside', (path, file) => expect(pageFile(folder, path)?.path).toBe(join(folder, file)));

  test.each([
    '/..',
    '/../page2/a.js',
    '/../../etc/passwd.txt',
    '/%2e%2e/a.js',
    '/..%2fa.js',
    '/a/..%2f..%2fb.js',
    '/..%5ca.js',
    '/..\\a.js',
    '/C:/a.js',
    '/a.js:stream.js',
    '/a.js%00.html',
    '/%',
    '/%ff.js',
    'index.html',
    '',
    '/.',
    '/a',
    '/a.exe',
    '/a.map',
    '/.env',
  ])('%j leads nowhere', path => expect(pageFile(folder, path)).toBeNull());
});

describe('the content security policy', () => {
  test('is this one, word for word', () => {
    expect(contentSecurityPolicy({ nonce: 'N', connect: 'none' })).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data:; font-src 'self'; connect-src 'none'; " +
        "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
    );
  });
  test('lets the page reach its bridge in a browser, and nothing else', () => {
    expect(contentSecurityPolicy({ nonce: 'N', connect: 'self' })).toContain("connect-src 'self'");
  });
});

describe('app://', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fil-rouge-page-'));
    await mkdir(join(folder, 'page'));
    await writeFile(join(folder, 'page', 'index.html'), '<meta nonce="__CSP_NONCE__">');
    await writeFile(join(folder, 'outside.txt'), 'outside');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const ask = (url: string, method = 'GET') => answerAppRequest(join(folder, 'page'), { method, url });

  test('gives the page with a nonce of its own each time, and no connection to anywhere', async () => {
    const [one, two] = [await ask('app://app/'), await ask('app://app/index.html')];
    const nonce = /nonce="([\w-]{24})"/.exec(await one.text())?.[1] ?? 'none';
    expect(one.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(one.headers.get('content-security-policy')).toContain("connect-src 'none'");
    expect(one.headers.get('x-content-type-options')).toBe('nosniff');
    expect(one.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await two.text()).not.toContain(nonce);
  });
  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('refuses %s', async method =>
    expect((await ask('app://app/', method)).status).toBe(405),
  );
  test.each(['app://evil/', 'app://app@evil/', 'https://app/'])('refuses %s', async url => expect((await ask(url)).status).toBe(403));
  test.each(['app://app/../outside.txt', 'app://app/..%2foutside.txt', 'app://app/%2e%2e%2foutside.txt', 'app://app/missing.js'])(
    '%s is not found',
    async url => expect((await ask(url)).status).toBe(404),
  );
});
