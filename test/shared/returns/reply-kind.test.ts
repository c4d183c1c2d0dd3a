import { describe, expect, it } from 'vitest';

import { readReply } from '../../../shared/domain/returns/reply-kind.ts';

describe('an answer to a letter', () => {
  it.each([
    'Please stop sending me these messages.',
    'Kindly do not contact me any more.',
    'Remove me from your mailing list.',
    'Unsubscribe',
    'STOP',
    'I would rather not receive your news any more.',
    'I no longer wish to get these mails.',
    'Merci de ne plus m’écrire.',
    'Merci de cesser vos envois.',
    'Je ne souhaite plus recevoir vos messages.',
    'Ne m’écrivez plus.',
    'Arrêtez de m’envoyer des mails, merci.',
    'Retirez-moi de votre liste.',
  ])('asks to be left alone: %s', text => {
    expect(readReply(`Bonjour,\n${text}\nCordialement`)).toMatchObject({ kind: 'asked-not-to-write', evidence: text });
  });

  it.each([
    'Don’t stop sending me your news, I love them.',
    'Thank you, I had to stop working last month and it feels good.',
    'Please write again when you are in Lyon.',
    'Merci de votre message, il m’a fait plaisir.',
    'N’arrête jamais de m’écrire !',
    'Je n’ai plus de nouvelles de Paul.',
    'We stopped by the old office yesterday.',
  ])('does not ask to be left alone: %s', text => {
    expect(readReply(text).kind).not.toBe('asked-not-to-write');
  });

  it.each([
    ['Please note my new address: ana@sud.example.', 'ana@sud.example'],
    ['J’ai changé d’adresse, écrivez-moi désormais à ana@sud.example', 'ana@sud.example'],
    ['Here is my new email.\nana.roy@sud.example', 'ana.roy@sud.example'],
    ['From now on please use ana@sud.example instead.', 'ana@sud.example'],
  ])('gives a new address: %s', (text, address) => {
    expect(readReply(text)).toMatchObject({ kind: 'new-address', address });
  });

  it.each([
    ['Happy new year! Are you still in Lyon?', 'Are you still in Lyon?'],
    ['Thanks. Could you send me the slides', 'Could you send me the slides'],
    ['Merci ! Pourriez-vous me donner le nom de votre avocat ?', 'Pourriez-vous me donner le nom de votre avocat ?'],
    ['Dites-moi quand vous passez.', 'Dites-moi quand vous passez.'],
  ])('asks something: %s', (text, evidence) => {
    expect(readReply(text)).toEqual({ kind: 'question', evidence, address: null });
  });

  it.each([
    'Thank you, and a happy new year to you too! How are you?',
    'Merci, très belle année ! Et vous ?',
    'Ça va ?',
    'All well here, back from Lyon.',
  ])('is news: %s', text => {
    expect(readReply(text)).toEqual({ kind: 'news', evidence: '', address: null });
  });

  it('takes hostile text in its stride', () => {
    const startedAt = performance.now();
    for (const text of ['please '.repeat(20_000), 'a@'.repeat(20_000), '?'.repeat(50_000), 'je ne veux '.repeat(10_000)]) readReply(text);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});
