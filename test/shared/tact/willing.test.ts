import { describe, expect, it } from 'vitest';
import { readWilling } from '../../../shared/domain/tact/willing.ts';

const said = (text: string): string => readWilling(text).reading;

describe('an answer to "are you willing?"', () => {
  it.each([
    'Yes, with pleasure.',
    'Hi Claire,\n\nSure, go ahead!\n\nBen',
    'Hello Claire, I would be delighted to meet her.',
    'No problem, you can give her my number.',
    'Bonjour Claire,\nOui, avec plaisir.',
    'Volontiers !',
    'Merci de penser à moi. Je veux bien, tu peux lui donner mon adresse.',
    'Pas de souci, vas-y.',
  ])('is a yes: %s', text => expect(said(text)).toBe('yes'));

  it.each([
    'No, I would rather not.',
    'Thanks for thinking of me, but not at the moment.',
    'I am afraid I have to decline.',
    'Bonjour, je préfère ne pas donner suite pour le moment.',
    'Yes she sounds nice, but I can’t take on anything this year.',
    'Merci, mais pas maintenant.',
    'Je ne souhaite pas que mon numéro circule.',
  ])('is a no: %s', text => expect(said(text)).toBe('no'));

  it.each(['Who is she, exactly?', 'Let me think about it, maybe yes.', 'Je réfléchis et je te redis.', 'Il pleut à Brest.', ''])(
    'is for the user to judge: %s',
    text => expect(said(text)).toBe('unclear'),
  );

  it('keeps one short line of it that cannot turn the writing direction', () => {
    const { evidence } = readWilling(`Yes, gladly \u202E${'very '.repeat(100)}.`);
    expect(evidence.length).toBeLessThanOrEqual(160);
    expect(evidence).not.toContain('\u202E');
  });
});
