import { describe, expect, it } from 'vitest';
import { composeMail, encodeFolderName, encodeWords, internalDate, mailbox, mailDate } from './mail-text.ts';

describe('writing sample mail', () => {
  it('leaves ASCII alone and encodes the rest in words of at most 75 characters (RFC 2047 §2)', () => {
    expect(encodeWords('Samedi')).toBe('Samedi');
    const long = encodeWords('Été comme hiver, les élèves de l’école d’à côté préfèrent la même fenêtre');
    expect(long.split('\r\n ').length).toBeGreaterThan(1);
    for (const word of long.split('\r\n ')) {
      expect(word).toMatch(/^=\?UTF-8\?B\?[\w+/=]+\?=$/);
      expect(word.length).toBeLessThanOrEqual(75);
    }
  });

  it('quotes a name that holds specials (RFC 5322 §3.2.3)', () => {
    expect(mailbox('Tom Ashworth', 't@a.example')).toBe('Tom Ashworth <t@a.example>');
    expect(mailbox('Ashworth, Tom', 't@a.example')).toBe('"Ashworth, Tom" <t@a.example>');
    expect(mailbox('Zoë', 'z@a.example')).toBe('=?UTF-8?B?Wm/Dqw==?= <z@a.example>');
    expect(mailbox('', 'z@a.example')).toBe('z@a.example');
  });

  it('writes the leap day in both formats', () => {
    const leap = Date.UTC(2028, 1, 29, 7, 5, 9);
    expect(mailDate(leap)).toBe('Tue, 29 Feb 2028 07:05:09 +0000');
    expect(internalDate(leap)).toBe('29-Feb-2028 07:05:09 +0000');
  });

  it('encodes folder names in modified UTF-7 (the example of RFC 3501 §5.1.3)', () => {
    expect(encodeFolderName('台北')).toBe('&U,BTFw-');
    expect(encodeFolderName('Conférences')).toBe('Conf&AOk-rences');
    expect(encodeFolderName('A & B')).toBe('A &- B');
  });

  it('leaves a body alone whose type the headers give', () => {
    expect(composeMail({ headers: [['Content-Type', 'text/calendar']], body: 'BEGIN:VCALENDAR\nEND:VCALENDAR' })).toBe(
      'Content-Type: text/calendar\r\nMIME-Version: 1.0\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    );
  });
});
