import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../shared/contract/errors.ts';
import { RULES } from '../../../shared/domain/letter.ts';
import { KNOWN_PROVIDERS } from '../../../shared/domain/providers.ts';
import { en } from '../../../shared/i18n/en.ts';
import { fr } from '../../../shared/i18n/fr.ts';

const params = {
  host: 'imap.example.org',
  port: 1993,
  account: 'marie@dupont.example',
  folder: 'Envoyés',
  file: '/data/x.db',
  variable: 'VAR',
};

describe('every failure has a sentence with a next step', () => {
  it.each(ERROR_CODES)('%s', code => {
    for (const messages of [en, fr]) {
      for (const given of [{}, params]) {
        const text = messages.errors[code](given);
        expect(text).toMatch(/^[\p{Lu}«“a-z].{15,}\.$/u);
        expect(text).not.toMatch(/undefined|\n/);
      }
    }
  });

  it('names the server, the variable, the file', () => {
    expect(en.errors['wrong-password'](params)).toContain('imap.example.org refused the password');
    expect(fr.errors['connection-refused'](params)).toContain('imap.example.org ne répond pas sur le port 1993');
    expect(fr.errors['secret-missing'](params)).toContain('VAR');
    expect(en.errors['database-damaged'](params)).toContain('/data/x.db');
    expect(en.errors['wrong-password']({})).toMatch(/^The server refused/);
  });
});

describe('every rule says why, with its proof', () => {
  it.each(RULES.filter(rule => rule !== 'person'))('%s', rule => {
    expect(en.rules[rule]('')).toMatch(/^Hidden: .+\.$/);
    expect(fr.rules[rule]('')).toMatch(/^Masqué\u202f: .+\.$/);
  });

  it('as the words have it', () => {
    expect(fr.rules['list-unsubscribe']('List-Unsubscribe')).toBe('Masqué\u202f: lettre d’information (List-Unsubscribe).');
    expect(en.rules['mass-recipients']('14')).toBe('Hidden: sent to 14 people at once.');
    expect(fr.rules['auto-reply-subject']('Subject')).toBe('Masqué\u202f: réponse automatique, d’après son objet (objet).');
  });
});

it('every provider of the table has its own three steps, and any other the general ones', () => {
  for (const messages of [en, fr]) {
    const general = messages.providers.steps('other');
    expect(general).toHaveLength(3);
    for (const { provider } of [...KNOWN_PROVIDERS, { provider: 'm365' }]) {
      expect(messages.providers.steps(provider)).toHaveLength(3);
      expect(messages.providers.steps(provider)).not.toEqual(general);
    }
  }
});
