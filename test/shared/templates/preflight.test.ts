import { describe, expect, it } from 'vitest';

import { preflight, type PreflightInput } from '../../../shared/domain/templates/preflight.ts';

const good: PreflightInput = {
  subject: 'A good 2027 to you',
  text: 'Hello Ana,\n\nI wish you a calm end of 2026. Julie sends her regards.\n\nClaire\n',
  blankValues: [],
  recipient: { firstName: 'Ana', name: 'Ana Roy' },
  tone: { language: 'en', register: 'first-name', registerKnown: true },
  otherNames: ['Julie Bernard', 'Karim Haddad', 'Ana Petit'],
  personalLineRequired: false,
  personalLine: '',
  attachments: 0,
  earlierTexts: [],
  year: 2026,
};
const rules = (change: Partial<PreflightInput>): string[] =>
  preflight({ ...good, ...change }).map(({ rule, severity, span }) => `${severity} ${rule} ${span}`.trim());

describe('pre-flight', () => {
  it('finds nothing in a good letter', () => {
    expect(rules({})).toEqual([]);
  });

  it.each([
    ['Hello {{ person.first_name }},\n', 'hold leftover-placeholder {{ person.first_name }}'],
    ['Hello [Name],\n', 'hold leftover-placeholder [Name]'],
    ['Bonjour [Prénom],\n', 'hold leftover-placeholder [Prénom]'],
    ['Hello <<First>>,\n', 'hold leftover-placeholder <<First>>'],
    ['Hello *|FNAME|*,\n', 'hold leftover-placeholder *|FNAME|*'],
    ['Hello %FIRSTNAME%,\n', 'hold leftover-placeholder %FIRSTNAME%'],
    ['Hello ${name},\n', 'hold leftover-placeholder ${name}'],
    ['Bonjour «Prénom»,\n', 'hold leftover-placeholder «Prénom»'],
    ['Hello Ana,\nwe meet on [date] in [XX].', 'hold leftover-placeholder [date]'],
    ['Hello Ana,\nI am [Your name].', 'hold leftover-placeholder [Your name]'],
    ['Hello Ana,\nWe met on Invalid Date.', 'hold broken-value Invalid Date'],
    ['Hello undefined,\n', 'hold broken-value undefined'],
    ['Bonjour ,\nComment allez-vous ?', 'hold greeting-without-name Bonjour ,'],
    ['Dear,\n', 'hold greeting-without-name Dear,'],
    ['Hello Karim,\nHappy new year.', 'hold other-recipient-named Karim'],
    ['Hello Ana,\nAs I told Julie Bernard already.', 'hold other-recipient-named Julie Bernard'],
    ['Hello Ana,\nPlease find attached the programme.', 'hold attachment-missing attached'],
    ['Hello Ana,\nI have attached the plan.', 'hold attachment-missing attached'],
    ['Hello Ana,\nThe plan is attached to this mail.', 'hold attachment-missing attached'],
    ['Hello Ana,\nAttached is the plan.', 'hold attachment-missing Attached'],
    ['Bonjour Ana,\nJe vous joins le plan.', 'hold attachment-missing Je vous joins'],
    ['Bonjour Ana,\nVous trouverez ci-joint le programme.', 'hold attachment-missing ci-joint'],
    ['Hello Ana,\nDear all, see you soon.', 'look everyone-addressed Dear all'],
    ['Hello Ana,\nHappy 2019!', 'look wrong-year 2019'],
    ['Hello Ana,\nSee you soon!!', 'look shouting !!'],
  ])('sees %j', (text, expected) => {
    expect(rules({ text })).toContain(expected);
  });

  it.each([
    'I have always been attached to this harbour.',
    'Je suis très attachée à ce lieu, et je vous rejoins demain.',
    'She said « peut-être », and I [once] laughed.',
    'See [1] and the «Atelier» of before.',
    'Forty percent (40%) of the harbour, 60% of the town.',
  ])('lets pass: %s', sentence => {
    expect(rules({ text: `Hello Ana,\n\n${sentence}\n\nClaire\n` })).toEqual([]);
  });

  it('does not take a namesake or part of a word for another recipient', () => {
    expect(rules({ text: 'Hello Ana,\nThe Anatole project is over.' })).toEqual([]);
    expect(rules({ otherNames: ['Ana Roy'] })).toEqual([]);
  });

  it('holds for what the template needed and this person has not', () => {
    expect(rules({ blankValues: ['person.organisation'] })).toEqual(['hold blank-value person.organisation']);
    expect(rules({ personalLineRequired: true })).toEqual(['hold personal-line-missing']);
  });

  it('sees where a French letter changes from « vous » to « tu », and leaves English alone', () => {
    const text = 'Bonjour Ana,\n\nComment allez-vous ? Merci pour ton aide.\n\nClaire\n';
    expect(rules({ text })).toEqual([]);
    for (const registerKnown of [true, false]) {
      expect(rules({ text, tone: { language: 'fr', register: 'vous', registerKnown } })).toEqual(['look other-register ton']);
    }
  });

  it('flags a letter that is last year’s again', () => {
    expect(rules({ earlierTexts: ['Hello Ana,\n\nhow are you?\n', good.text.replace('2026', '2025')] })).toEqual([
      'look same-as-last-time',
    ]);
  });
});
