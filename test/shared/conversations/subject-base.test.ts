import { describe, expect, it } from 'vitest';
import { subjectBase } from '../../../shared/domain/conversations/subject-base.ts';

describe('the base of a subject', () => {
  it.each([
    ['Déjeuner jeudi', false],
    ['Re: Déjeuner jeudi', true],
    ['RE : Déjeuner  jeudi', true],
    ['Re[2]: RE: déjeuner jeudi', true],
    ['AW: Déjeuner jeudi', true],
    ['SV: Déjeuner jeudi ', true],
    ['回复：Déjeuner jeudi', true],
    ['[EXT] Re: Déjeuner jeudi', true],
    ['Re: [EXTERNE] Déjeuner jeudi', true],
    ['TR : Déjeuner jeudi', false],
    ['Fwd: Re: Déjeuner jeudi', true],
    ['De\u0301jeuner jeudi', false],
  ])('of %s', (subject, isAnswer) => {
    expect(subjectBase(subject)).toEqual({ text: 'déjeuner jeudi', isAnswer });
  });

  it.each(['Retour de Lyon', 'Reunion: ordre du jour', 'Avis', 'I, Claudius'])('%s is no answer', subject => {
    expect(subjectBase(subject)).toEqual({ text: subject.toLowerCase(), isAnswer: false });
  });

  it.each(['', 'Re:', ' Re: Re : '])('nothing is left of "%s"', subject => {
    expect(subjectBase(subject).text).toBe('');
  });

  it('ends, whatever the subject', () => {
    expect(subjectBase('Re: '.repeat(1000)).isAnswer).toBe(true);
  });
});
