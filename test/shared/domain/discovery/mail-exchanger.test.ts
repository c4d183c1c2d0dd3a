import { expect, it } from 'vitest';
import { providerOfExchanger, registeredDomain } from '../../../../shared/domain/discovery/mail-exchanger.ts';
import { guessOfProvider } from '../../../../shared/domain/providers.ts';

it.each([
  ['aspmx.l.google.com', 'gmail'],
  ['ALT1.ASPMX.L.GOOGLE.COM.', 'gmail'],
  ['firm-fr.mail.protection.outlook.com', 'm365'],
  ['mx1.mail.ovh.net', 'ovh'],
  ['in1-smtp.messagingengine.com', 'fastmail'],
  ['mx.notgoogle.com', null],
])('%s is the exchanger of %s', (host, provider) => {
  expect(providerOfExchanger(host)).toBe(provider);
  if (provider !== null) expect(guessOfProvider(provider, 'anna@firm.example')).toMatchObject({ user: 'anna@firm.example', known: true });
});

it.each([
  ['mx1.mail.example.com', 'example.com'],
  ['mx.example.co.uk', 'example.co.uk'],
  ['mail.example.com.au.', 'example.com.au'],
  ['localhost', null],
  ['co.uk', null],
])('%s stands under %s', (host, domain) => expect(registeredDomain(host)).toBe(domain));
