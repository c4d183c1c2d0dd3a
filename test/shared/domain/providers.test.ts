import { describe, expect, test } from 'vitest';
import { providerGuess } from '../../../shared/contract/shapes.ts';
import { guessProvider, KNOWN_PROVIDERS } from '../../../shared/domain/providers.ts';

describe('the provider of an address', () => {
  test.each([
    ['anna@gmail.com', 'gmail', 'imap.gmail.com:993 tls', 'smtp.gmail.com:465 tls', 'anna@gmail.com', 'app-password'],
    ['anna@googlemail.com', 'gmail', 'imap.gmail.com:993 tls', 'smtp.gmail.com:465 tls', 'anna@googlemail.com', 'app-password'],
    ['a@hotmail.fr', 'outlook', 'outlook.office365.com:993 tls', 'smtp-mail.outlook.com:587 starttls', 'a@hotmail.fr', 'oauth'],
    ['a@live.co.uk', 'outlook', 'outlook.office365.com:993 tls', 'smtp-mail.outlook.com:587 starttls', 'a@live.co.uk', 'oauth'],
    ['a@yahoo.fr', 'yahoo', 'imap.mail.yahoo.com:993 tls', 'smtp.mail.yahoo.com:465 tls', 'a@yahoo.fr', 'app-password'],
    ['a@yahoo.co.uk', 'yahoo', 'imap.mail.yahoo.com:993 tls', 'smtp.mail.yahoo.com:465 tls', 'a@yahoo.co.uk', 'app-password'],
    ['anna.b@me.com', 'icloud', 'imap.mail.me.com:993 tls', 'smtp.mail.me.com:587 starttls', 'anna.b', 'app-password'],
    ['a@fastmail.com', 'fastmail', 'imap.fastmail.com:993 tls', 'smtp.fastmail.com:465 tls', 'a@fastmail.com', 'app-password'],
    ['a@ovh.fr', 'ovh', 'ssl0.ovh.net:993 tls', 'ssl0.ovh.net:465 tls', 'a@ovh.fr', 'password'],
    ['a@wanadoo.fr', 'orange', 'imap.orange.fr:993 tls', 'smtp.orange.fr:465 tls', 'a@wanadoo.fr', 'app-password'],
    ['anna@free.fr', 'free', 'imap.free.fr:993 tls', 'smtp.free.fr:465 tls', 'anna', 'password'],
    ['anna@laposte.net', 'laposte', 'imap.laposte.net:993 tls', 'smtp.laposte.net:465 tls', 'anna', 'password'],
    ['a@neuf.fr', 'sfr', 'imap.sfr.fr:993 tls', 'smtp.sfr.fr:465 tls', 'a@neuf.fr', 'password'],
    ['a@pm.me', 'proton', '127.0.0.1:1143 starttls', '127.0.0.1:1025 starttls', 'a@pm.me', 'bridge'],
  ])('%s', (email, provider, imap, smtp, user, auth) => {
    const guess = guessProvider(email);
    const written = [guess.imap, guess.smtp].map(({ host, port, security }) => `${host}:${port} ${security}`);
    expect([guess.provider, ...written, guess.user, guess.auth, guess.known]).toEqual([provider, imap, smtp, user, auth, true]);
  });

  test('is found whatever the case, and by the last @', () => {
    expect(guessProvider('Anna@GMail.COM').provider).toBe('gmail');
    expect(guessProvider('"a@free.fr"@gmail.com').provider).toBe('gmail');
  });

  test('is not guessed from a name that only looks like one', () => {
    for (const domain of ['gmail.com.example.org', 'notgmail.com', 'yahoo.co.jp', 'mail.free.fr']) {
      expect(guessProvider(`a@${domain}`).known).toBe(false);
    }
  });

  test('that nobody knows gets the usual names, over TLS', () => {
    expect(guessProvider('anna@example.org')).toEqual({
      provider: 'other',
      name: 'example.org',
      imap: { host: 'imap.example.org', port: 993, security: 'tls' },
      smtp: { host: 'smtp.example.org', port: 465, security: 'tls' },
      user: 'anna@example.org',
      auth: 'password',
      helpUrl: null,
      known: false,
    });
  });
});

describe('the table', () => {
  test('holds each domain once, in lower case', () => {
    const domains = KNOWN_PROVIDERS.flatMap(({ domains }) => domains);
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains.filter(domain => domain !== domain.toLowerCase())).toEqual([]);
  });

  test.each(KNOWN_PROVIDERS.map(({ provider, helpUrl }) => [provider, helpUrl] as const))(
    'names a page that helps with %s',
    (_, helpUrl) => {
      expect(URL.parse(helpUrl ?? '')).toMatchObject({ protocol: 'https:', port: '', username: '' });
    },
  );

  test('cannot be changed', () => {
    expect(() => Object.assign(KNOWN_PROVIDERS[0]?.imap ?? {}, { host: 'evil.example' })).toThrow(TypeError);
    expect(() => Object.assign(KNOWN_PROVIDERS[0] ?? {}, { auth: 'password' })).toThrow(TypeError);
  });

  test('gives what the contract promises, and never a password in the clear', () => {
    for (const { domains } of KNOWN_PROVIDERS) {
      for (const domain of domains) {
        const guess = guessProvider(`anna@${domain}`);
        expect(providerGuess.parse(guess)).toEqual(guess);
        expect([guess.imap.security, guess.smtp.security]).not.toContain('plain');
      }
    }
  });
});
