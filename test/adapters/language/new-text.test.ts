import { describe, expect, it } from 'vitest';

import { newText } from '../../../electron/adapters/language/new-text.ts';
import { returnDate } from '../../../electron/adapters/language/return-date.ts';

describe('the new text of a mail', () => {
  it.each([
    ['Yes, gladly.\n\nOn Mon, 23 Nov 2026 at 09:41, Claire Martin <claire@x.example> wrote:\n> Would you?\n', 'Yes, gladly.'],
    ['Avec plaisir.\n\nLe lun. 23 nov. 2026 à 09:41, Claire Martin <claire@x.example> a écrit :\n> Voulez-vous ?\n', 'Avec plaisir.'],
    ['Oui.\n\n-----Message d’origine-----\nDe : Claire\nEnvoyé : lundi\nÀ : Ana\nObjet : ?\n\nVoulez-vous ?', 'Oui.'],
    ['Oui.\n\nDe : Claire Martin <claire@x.example>\nEnvoyé : lundi 23 novembre 2026 09:41\nÀ : Ana\nObjet : ?\n\nVoulez-vous ?', 'Oui.'],
    ['Gerne.\n\nAm 23.11.2026 um 09:41 schrieb Claire Martin:\n> Kommst du?', 'Gerne.'],
    ['Fint.\n\nDen man. 23. nov. 2026 kl. 09.41 skrev Claire Martin <claire@x.example>:\n\n> Kommer du?', 'Fint.'],
    ['好的。\n\nClaire Martin <claire@x.example> 于2026年11月23日周一 写道：\n> 你来吗？', '好的。'],
    ['Fine with me.\n\n-- \nAna Roy\nNorthwind', 'Fine with me.'],
  ])('leaves out what was quoted and signed (%#)', (text, own) => {
    expect(newText(text)).toBe(own);
  });
});

describe('the day somebody is back', () => {
  const sentAt = Date.UTC(2026, 10, 23, 9);
  it.each([
    ['I am out of the office until 5 December.', '2026-12-05'],
    ['I will be back on Monday, January 4th.', '2027-01-04'],
    ['Away until May 5. I will have limited access to email.', '2027-05-05'],
    ['Je suis absente jusqu’au 12 décembre inclus.', '2026-12-12'],
    ['De retour le lundi 30 novembre 2026.', '2026-11-30'],
    ['Je serai absent du 24 novembre au 2 décembre, retour le 3 décembre.', '2026-12-03'],
  ])('is read from %s', (text, day) => {
    const at = returnDate(text, sentAt);
    expect(at === null ? null : new Date(at).toISOString().slice(0, 10)).toBe(day);
  });

  it.each(['I am on leave and will answer when I return.', 'Our offices were founded on 5 December 1998.', 'Call me back at 9.', ''])(
    'is not invented from %s',
    text => {
      expect(returnDate(text, sentAt)).toBeNull();
    },
  );
});
