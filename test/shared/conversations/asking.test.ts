import { describe, expect, it } from 'vitest';
import { askingIn } from '../../../shared/domain/conversations/asking.ts';
import { closesConversation } from '../../../shared/domain/conversations/closing.ts';

describe('a letter asks', () => {
  it.each([
    ['Bonjour Luc,\nPourrais-tu m’envoyer le plan avant jeudi ?\nMerci', 'question'],
    ['Quand passes-tu à Lyon ?', 'question'],
    ['Are you coming on Thursday?', 'question'],
    ['Hi Luc, could you send me the plan by Thursday. Thanks', 'request'],
    ['Merci de me confirmer votre présence.', 'request'],
    ['Merci de bien vouloir nous retourner le contrat signé.', 'request'],
    ['J’aimerais savoir si la salle est libre le 12.', 'request'],
    ['Dans l’attente de votre réponse, je vous souhaite une bonne journée.', 'request'],
    ['Please confirm the date.', 'request'],
    ['I would be grateful if you could confirm the date.', 'request'],
    ['Je vous remercie de bien vouloir me confirmer votre présence.', 'request'],
    ['Je vous remercie de m’indiquer la date.', 'request'],
    ['Bitte bestätigen Sie den Termin.', 'request'],
    ['¿Vienes el jueves?', 'question'],
    ['Let me know whether Tuesday works for you.', 'request'],
    ['I was wondering whether you still have the book.', 'request'],
  ])('%s', (text, kind) => {
    expect(askingIn(text)?.kind).toBe(kind);
  });

  it.each([
    'Comment allez-vous ? Ici tout va bien.',
    'Hello, how are you? I wanted to tell you that the book is out.',
    'N’hésitez pas à me dire si vous avez besoin de quoi que ce soit.',
    'Let me know if you have any questions.',
    'Dites-moi si vous avez besoin d’aide.',
    'Voici le plan, comme promis.',
    'Je vous remercie de votre accueil.',
    'Je vous remercie de m’avoir si bien reçu.',
    'Merci de ton message, il m’a fait plaisir.',
    'Le compte rendu est en pièce jointe : https://example.org/?id=3',
    'Thanks for the lovely evening.',
  ])('not: %s', text => {
    expect(askingIn(text)).toBeNull();
  });
});

describe('a letter closes a conversation', () => {
  it.each([
    'Merci beaucoup !',
    'Bonjour Luc,\n\nMerci, c’est parfait. À jeudi !',
    'Thanks, got it.',
    'Hi Ana,\nPerfect, see you on Thursday.',
    'Bien reçu, bonne journée',
    'D’accord pour mardi.',
    'De rien !',
    'Hallo Luc,\nvielen Dank!',
    '¡Muchas gracias!',
    'Ricevuto, grazie.',
  ])('%s', text => {
    expect(closesConversation(text)).toBe(true);
  });

  it.each([
    'Merci. Pourrais-tu aussi m’envoyer la liste ?',
    'Thanks! When are you back?',
    'Merci pour ton message. Les nouvelles sont mauvaises : mon père est à l’hôpital depuis dimanche et je ne viendrai pas.',
    'Super-Marie arrive.',
    'Voici le plan.',
    '',
  ])('not: %s', text => {
    expect(closesConversation(text)).toBe(false);
  });
});
