import { describe, expect, it } from 'vitest';

import { LIBRARY } from '../../../shared/domain/templates/library/index.ts';
import { otherRegister } from '../../../shared/domain/templates/register-mix.ts';

const letter = (...sentences: readonly string[]): string => `Bonjour Marie,\n\n${sentences.join('\n\n')}\n\nClaire\n`;

describe('the other register in a French letter', () => {
  it.each([
    ['J’espère que tu vas bien.', 'tu'],
    ['Merci pour ton aide.', 'ton'],
    ['Ton aide a compté.', 'ton'],
    ['J’ai vu ta fille et tes parents.', 'ta'],
    ['Je t’écris enfin.', 't’'],
    ["Je t'écris enfin.", "t'"],
    ['Je te souhaite une belle année.', 'te'],
    ['Et toi, que deviens-tu ?', 'toi'],
    ['Raconte-moi.', 'Raconte-moi'],
    ['Dis-le-moi dès que le colis est là.', 'Dis-le-moi'],
    ['N’hésite pas si quelque chose manque.', 'N’hésite pas'],
    ['Bonjour, regarde la page 4.', 'Bonjour, regarde'],
    ['As tu reçu la clé ?', 'tu'],
    ['Que cette année te soit douce, à toi et aux tiens.', 'te'],
  ])('is seen where one says « vous »: %s', (sentence, words) => {
    expect(otherRegister(letter('Comment allez-vous ?', sentence), 'vous')).toBe(words);
    expect(otherRegister(letter(sentence), 'formal')).toBe(words);
  });

  it.each([
    ['Comment allez-vous ?', 'Comment allez-vous'],
    ['J’espère que vous allez bien.', 'que vous allez bien'],
    ['Merci de votre aide.', 'votre'],
    ['Je vous souhaite une belle année.', 'Je vous souhaite'],
    ['Je tenais à vous remercier.', 'Je tenais à vous remercier'],
    ['Dites-moi ce qui vous arrange.', 'Dites-moi'],
    ['Répondez, s’il vous plaît.', 's’il vous plaît'],
    ['Répondez quand vous pourrez.', 'vous pourrez'],
    ['Auriez-vous un moment ?', 'Auriez-vous'],
    ['N’hésitez pas à rappeler.', 'N’hésitez pas'],
    ['Prenez le temps de lire la note.', 'Prenez'],
    ['Transmettez-la au service.', 'Transmettez-la'],
  ])('is seen where one says « tu »: %s', (sentence, words) => {
    expect(otherRegister(letter('Je pense à toi.\n\nLa lettre est longue.', sentence), 'tu')).toBe(words);
  });

  it.each([
    'Le ton de la réunion m’a plu, sur un ton nouveau.',
    'Elle m’a répondu « tu verras bien », et j’en ris encore.',
    'Ton Smits vous salue, Ta Nguyen aussi.',
    'Y a-t-il du nouveau, va-t-elle mieux ?',
    'Voici le lien : https://exemple.fr/ta-page?te=1',
    '> tu m’as écrit cela',
    'La TVA et le TU sont de vieux amis.',
    'Le Te Deum de Charpentier.',
    'Avez-vous vu le statut du têtu ?',
    'Il s’est tu, et on a tu l’affaire.',
    'Je le tiens de sa femme, je les tiens au chaud.',
    'Mon fils m’a dit : tu devrais refaire la toiture.',
    'La pièce s’intitule Comme il te plaira, vous verrez.',
    'M. Te Wong vous salue.',
    'Y a t’il un train ? Prends note de votre appel. Nous passons par Bar-le-Duc et celle-ci.',
  ])('is not taken from: %s', sentence => {
    expect(otherRegister(letter('Comment allez-vous ?', sentence), 'vous')).toBeNull();
  });

  it.each([
    'Je crois que vous auriez des choses à vous dire.',
    'Tu veux que je vous mette en relation ?',
    'Passez un bel été, vous deux.',
    'Je te souhaite, à toi et aux tiens, une belle année. Que vos projets aboutissent.',
    'Embrasse ta famille. J’espère que vous allez bien.',
    'Votre réunion de famille a eu lieu entre vous ?',
  ])('several people may be meant in a letter in « tu »: %s', sentence => {
    expect(otherRegister(letter(sentence), 'tu')).toBeNull();
  });

  it('is only a mixture where nobody said how one speaks', () => {
    expect(otherRegister(letter('Comment vas-tu ?'), null)).toBeNull();
    expect(otherRegister(letter('Comment allez-vous ?'), null)).toBeNull();
    expect(otherRegister(letter('Comment allez-vous ? Je pense à toi.'), null)).toBe('toi');
  });

  it('is nowhere in the library, and everywhere in its texts sent to the others', () => {
    const french = LIBRARY.filter(({ language }) => language === 'fr');
    for (const { subject, body, registers, kind } of french) {
      for (const register of registers) expect([kind, otherRegister(`${subject}\n${body}`, register)]).toEqual([kind, null]);
    }
    const inTu = french.filter(({ registers }) => registers.includes('tu'));
    const neutral = new Set(['introduction-introduce', 'thanks-meeting', 'new-year-friends']);
    const unseen = inTu.filter(({ subject, body }) => otherRegister(`${subject}\n${body}`, 'vous') === null).map(({ kind }) => kind);
    expect(unseen.filter(kind => !neutral.has(kind))).toEqual([]);
  });
});
