import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDiscovery, type DnsRecords } from '../../../electron/adapters/autoconfig/discovery.ts';
import type { Locate } from '../../../electron/adapters/autoconfig/https-text.ts';
import { isPublicAddress } from '../../../electron/adapters/autoconfig/public-address.ts';
import { portOf } from '../../support/dovecot/free-port.ts';
import { makeCertificates } from '../../support/dovecot/certificates.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const HOSTS = [
  'autoconfig.example.org',
  'example.org',
  'autoconfig.thunderbird.net',
  'autoconfig.hoster.example',
  'hoster.example',
  'elsewhere.example',
];

const config = (host: string, extra = '') => `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="example.org"><domain>example.org</domain><displayName>Example &amp; Sons</displayName>${extra}
<incomingServer type="pop3"><hostname>pop.${host}</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>imap.${host}</hostname><port>143</port><socketType>STARTTLS</socketType></incomingServer>
<incomingServer type="imap"><hostname>imap.${host}</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.${host}</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>
</emailProvider></clientConfig>`;

let server: Server;
let authorities: string[];
let port: number;
let answer: RequestListener;
const asked: string[] = [];
const folder = temporaryFolders();

beforeAll(async () => {
  const made = makeCertificates(folder(), HOSTS[0] ?? '', false, HOSTS.slice(1));
  authorities = [made.caPem ?? ''];
  server = createServer({ key: readFileSync(made.keyPath), cert: readFileSync(made.certificatePath) }, (request, response) => {
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    answer(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  port = portOf(server);
});
afterAll(() => new Promise(resolve => server.close(resolve)));

const nothing: DnsRecords = {
  resolveMx: () => Promise.reject(new Error('ENOTFOUND')),
  resolveSrv: () => Promise.reject(new Error('ENOTFOUND')),
};
const here: Locate = () => Promise.resolve({ address: '127.0.0.1', port });
const find = (email: string, dns: Partial<DnsRecords> = {}, locate = here, budgetMs = 3_000) => {
  asked.length = 0;
  return createDiscovery({ locate, authorities, dns: { ...nothing, ...dns }, budgetMs }).find(email);
};
/** Answers one path with a text, all others with 404. */
const only = (place: string, text: string, status = 200, headers = {}) => {
  answer = (request, response) => {
    if (`${request.headers.host ?? ''}${request.url ?? ''}` === place) response.writeHead(status, headers).end(text);
    else response.writeHead(404).end();
  };
};

it('takes what the domain itself publishes: TLS before STARTTLS, never POP', async () => {
  only('autoconfig.example.org/mail/config-v1.1.xml', config('example.org'));
  expect(await find('anna@example.org')).toEqual({
    source: 'provider',
    guess: {
      provider: 'other',
      name: 'Example & Sons',
      imap: { host: 'imap.example.org', port: 993, security: 'tls' },
      smtp: { host: 'smtp.example.org', port: 465, security: 'tls' },
      user: 'anna',
      auth: 'password',
      helpUrl: null,
      known: true,
    },
  });
});

it('prefers the domain’s own answer to a public directory that answers sooner', async () => {
  answer = (request, response) => {
    const own = request.headers.host === 'example.org';
    if (own) setTimeout(() => response.end(config('own.example')), 150);
    else if (request.headers.host === 'autoconfig.thunderbird.net') response.end(config('directory.example'));
    else response.writeHead(404).end();
  };
  expect((await find('anna@example.org'))?.guess.imap.host).toBe('imap.own.example');
});

it('tells nobody more than the domain', async () => {
  only('', '');
  expect(await find('anna.secret@example.org')).toBeNull();
  expect(asked).toContain('autoconfig.thunderbird.net/v1.1/example.org');
  expect(asked.join(' ')).not.toContain('secret');
});

it('recognises a known provider by who takes in the mail', async () => {
  only('', '');
  const resolveMx = () =>
    Promise.resolve([
      { exchange: 'backup.other.example', priority: 20 },
      { exchange: 'example-org.mail.protection.outlook.com', priority: 0 },
    ]);
  expect(await find('anna@example.org', { resolveMx })).toMatchObject({
    source: 'exchanger',
    guess: { provider: 'm365', auth: 'oauth', imap: { host: 'outlook.office365.com' } },
  });
});

it('asks the firm behind the exchanger for its settings', async () => {
  only('autoconfig.hoster.example/mail/config-v1.1.xml', config('hoster.example'));
  const resolveMx = () => Promise.resolve([{ exchange: 'mx7.in.hoster.example', priority: 10 }]);
  expect(await find('anna@example.org', { resolveMx })).toMatchObject({
    source: 'exchanger',
    guess: { imap: { host: 'imap.hoster.example' } },
  });
});

it('reads the DNS’s service records last, and hears that a service is not offered', async () => {
  only('', '');
  const records = (imap: string) => ({
    resolveSrv: (name: string) =>
      Promise.resolve(
        name.startsWith('_imaps')
          ? [{ name: imap, port: 993, priority: 1, weight: 1 }]
          : [
              { name: 'late.example.org', port: 465, priority: 9, weight: 1 },
              { name: 'out.example.org', port: 465, priority: 1, weight: 1 },
            ],
      ),
  });
  expect(await find('anna@example.org', records('in.example.org'))).toMatchObject({
    source: 'dns',
    guess: { imap: { host: 'in.example.org', security: 'tls' }, smtp: { host: 'out.example.org' } },
  });
  expect(await find('anna@example.org', records('.'))).toBeNull();
});

const UNSAFE: readonly [string, string, number?, Record<string, string>?][] = [
  ['a document type', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${config('example.org')}`],
  ['no encrypted server', config('example.org').replaceAll(/SSL|STARTTLS/g, 'plain')],
  ['the name of this machine', config('example.org').replaceAll('imap.example.org', 'localhost')],
  ['an address of a private network', config('example.org').replaceAll('imap.example.org', '192.168.1.10')],
  ['a host with a line break in it', config('example.org').replaceAll('imap.example.org', 'imap.example.org\r\nEVIL')],
  ['more than 64 kB', config('example.org', `<!-- ${'x'.repeat(70_000)} -->`)],
  ['a page that is no XML', '<html><body>404 <br> not here'],
  ['a redirect to plain http', '', 302, { location: 'http://elsewhere.example/config' }],
  ['a redirect to a chosen port', '', 302, { location: 'https://elsewhere.example:8443/config' }],
  ['a redirect to itself for ever', '', 302, { location: '/mail/config-v1.1.xml' }],
];

it.each(UNSAFE)('takes nothing from %s', async (_, text, status = 200, headers = {}) => {
  only('autoconfig.example.org/mail/config-v1.1.xml', text, status, headers);
  expect(await find('anna@example.org')).toBeNull();
});

it('shows a provider’s name without characters that turn or hide the text', async () => {
  only('autoconfig.example.org/mail/config-v1.1.xml', config('example.org').replace('Example &amp; Sons', 'Bank\u202Egro\u200B.elpmaxe'));
  expect((await find('anna@example.org'))?.guess.name).toBe('Bankgro.elpmaxe');
});

it.each(['atelier.test', 'nas.local', 'mail.internal', 'localhost'])('asks nobody about %s, which is on no internet', async domain => {
  only('', '');
  expect(await find(`anna@${domain}`)).toBeNull();
  expect(asked).toEqual([]);
});

it('gives up on servers that never answer', async () => {
  answer = () => {};
  expect(await find('anna@example.org', {}, here, 300)).toBeNull();
});

it('trusts no certificate made for another name', async () => {
  only('autoconfig.wrong.example/mail/config-v1.1.xml', config('wrong.example'));
  expect(await find('anna@wrong.example')).toBeNull();
});

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '169.254.169.254',
  '192.168.0.1',
  '172.20.0.1',
  '::1',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '0.0.0.0',
])('never asks %s, which is not on the open internet', address => {
  expect(isPublicAddress(address)).toBe(false);
});
it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111'])('may ask %s', address => expect(isPublicAddress(address)).toBe(true));
