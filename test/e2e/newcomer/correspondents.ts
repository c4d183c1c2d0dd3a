import type { RawMessage } from '../../support/dovecot/maildir.ts';
import { letterMail } from '../../support/letter-mail.ts';

export const OWNER = 'me@atelier.example';
/** Another mailbox of the same person, with nothing in it yet. */
export const SECOND = { email: 'claire@home.example', user: 'claire', password: 'another horse' } as const;

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export const CORRESPONDENTS: readonly Correspondent[] = [
  ['Ana Horváth', 'ana@horvath.example'],
  ['Bruno Keller', 'bruno@keller-bois.example'],
  ['Chloé Lambert', 'chloe@lambert.example'],
  ['Dora Nilsen', 'dora@nilsen.example'],
  ['Émile Roche', 'emile@roche.example'],
  ['Fatou Diallo', 'fatou@diallo.example'],
  ['Greta Lindqvist', 'greta@lindqvist.example'],
  ['Hugo Marchetti', 'hugo@marchetti.example'],
].map(([name = '', address = '']) => ({ name, address }));

const LETTERS_EACH = 8;
/** Nobody was written to in the last two weeks, which would keep them out of a wave. */
const NEWEST_DAYS = 30;

/** RFC 5322 address with its name as an encoded word (RFC 2047). */
const headerAddress = ({ name, address }: Correspondent): string => `=?utf-8?B?${Buffer.from(name).toString('base64')}?= <${address}>`;

/** Letters both ways over a year and more, in the folders they lie in. */
export function pastLetters(): { readonly inbox: readonly RawMessage[]; readonly sent: readonly RawMessage[] } {
  const owner = headerAddress({ name: 'Claire Martin', address: OWNER });
  const letters = CORRESPONDENTS.flatMap((who, n) =>
    Array.from({ length: LETTERS_EACH }, (_, turn) => {
      const ageDays = NEWEST_DAYS + n * 9 + turn * 45;
      return {
        inbox: letterMail({ from: headerAddress(who), to: owner, id: `in-${n}-${turn}`, daysAgo: ageDays }),
        sent: letterMail({ from: owner, to: headerAddress(who), id: `out-${n}-${turn}`, daysAgo: ageDays - 1 }),
      };
    }),
  );
  return { inbox: letters.map(({ inbox }) => inbox), sent: letters.map(({ sent }) => sent) };
}

/** An address book with one who is known by mail and one who is not. */
export const ADDRESS_BOOK = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'FN:Ana Horváth',
  'EMAIL:ana@horvath.example',
  'TEL:+36 1 555 0100',
  'BDAY:1980-03-12',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:3.0',
  'FN:Zoé Valentin',
  'EMAIL:zoe@valentin.example',
  'ORG:Atelier Valentin',
  'END:VCARD',
  '',
].join('\r\n');
