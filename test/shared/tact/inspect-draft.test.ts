import { describe, expect, it } from 'vitest';
import { contactIndex } from '../../../shared/domain/tact/discretion/contact-index.ts';
import { DEFAULT_GUARDS, type DraftContext, type UsualManner } from '../../../shared/domain/tact/draft.ts';
import type { Finding } from '../../../shared/domain/tact/finding.ts';
import { inspectDraft } from '../../../shared/domain/tact/inspect-draft.ts';

const NO_HABIT: UsualManner = { language: null, register: null, greeting: null, signOff: null, myWords: null, theirWords: null };
const PAUL = {
  id: 'paul',
  name: 'Paul Morin',
  emails: ['Paul.Morin@example.net'],
  phones: ['06 12 34 56 78'],
  postal: ['14 rue des Lilas, 44000 Nantes'],
};
const context = (more: Partial<DraftContext> = {}): DraftContext => ({
  recipients: ['anna@example.com'],
  space: null,
  usual: null,
  contacts: contactIndex([PAUL]),
  gestures: [],
  ownWords: [],
  values: null,
  settings: DEFAULT_GUARDS,
  now: Date.UTC(2026, 4, 20),
  ...more,
});
const look = (text: string, more: Partial<DraftContext> = {}, attachments: readonly string[] = []): Finding[] =>
  inspectDraft({ subject: '', text, attachments }, context(more));
const guards = (text: string, more: Partial<DraftContext> = {}): string[] => look(text, more).map(({ guard }) => guard);

describe('discretion', () => {
  it('names whose number, address or street is passed on, however it is written', () => {
    for (const number of ['0612345678', '06.12.34.56.78', '+33 6 12 34 56 78', '+33 (0)6 12-34-56-78', '0033612345678']) {
      const text = `Call him on ${number}, please.`;
      const [found] = look(text);
      expect(found?.message, number).toEqual({
        code: 'detail-of-another',
        params: { contact: 'paul', name: 'Paul Morin', detail: 'phone' },
      });
      expect(text.slice(...(found?.span ?? [0, 0])), number).toBe(number);
    }
    expect(guards('Écris à PAUL.MORIN@example.net.')).toEqual(['discretion']);
    expect(guards('Il habite 14, r. des Lilas à Nantes.')).toEqual(['discretion']);
  });

  it('says nothing of other numbers, of other houses, nor to the person themselves', () => {
    expect(guards('SIRET 061 234 567 80012')).toEqual([]);
    expect(guards('Call me on 06 12 34 56 79')).toEqual([]);
    expect(guards('Il faut 06 bandeaux, 12 affiches, 34 tracts, 56 cartes et 78 badges.')).toEqual([]);
    expect(guards('16 rue des Lilas, 44000 Nantes')).toEqual([]);
    expect(guards('Is it still 06 12 34 56 78?', { recipients: ['paul.morin@example.net'] })).toEqual([]);
  });

  it('looks into attachments: cards and tables', () => {
    const found = look('See attached.', {}, [
      'nothing',
      'BEGIN:VCARD\nFN:Paul\nTEL;TYPE=CELL:+33-6-12-34-56-78\nEND:VCARD',
      'a;b;paul.morin@example.net',
    ]);
    expect(found.map(({ part }) => part)).toEqual([
      { kind: 'attachment', index: 1 },
      { kind: 'attachment', index: 2 },
    ]);
  });
});

describe('manner', () => {
  const french = { ...NO_HABIT, language: 'fr' as const };

  it('shows a tu where one says vous, at the word', () => {
    const text = 'Bonjour Madame,\nComme tu le sais, le dossier avance.';
    const [found] = look(text, { usual: { ...french, register: 'vous' } });
    expect(found?.message).toEqual({ code: 'other-register', params: { usual: 'vous', said: 'tu' } });
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe('tu');
  });

  it('lets a vous to several pass between friends', () => {
    const usual = { ...french, register: 'tu' as const };
    expect(guards('Cher Luc, chère Inès,\nVous avez vu la mer ?', { usual })).toEqual([]);
    expect(guards('Cher Luc, votre avis m’importe, pourriez-vous répondre ?', { usual })).toEqual(['register']);
  });

  it('stops a circular to a friend and a pal’s tone at work, and lets one such word pass', () => {
    const circular = 'Dear Sir or Madam,\nPlease find enclosed our new catalogue.\nYours faithfully';
    expect(guards(circular, { space: 'friends' })).toEqual(['space']);
    expect(guards(circular, { space: 'professional' })).toEqual([]);
    expect(guards('Coucou ma belle, gros bisous, mdr', { space: 'professional' })).toEqual(['space']);
    expect(guards('Hello, kind regards', { space: 'friends' })).toEqual([]);
  });

  it('says how much longer, and only of what is long', () => {
    const usual = { ...NO_HABIT, theirWords: 60, myWords: 50 };
    expect(look('word '.repeat(310), { usual }).map(({ message }) => message)).toEqual([
      { code: 'much-longer', params: { words: 310, usual: 60, whose: 'theirs' } },
    ]);
    expect(guards('word '.repeat(120), { usual })).toEqual([]);
  });

  it('sees another language, and another greeting at the far end', () => {
    expect(guards('Thank you, it is with the printer and they will call you.', { usual: french })).toEqual(['language']);
    expect(guards('Coucou,\nLe dossier est prêt.', { usual: { ...french, greeting: 'Madame,' } })).toEqual(['greeting']);
    expect(guards('Bonjour Anne,\nLe dossier est prêt.', { usual: { ...french, greeting: 'Bonjour,' } })).toEqual([]);
  });
});

describe('measure', () => {
  it('stops at judgements in a letter for work, only notes them where nobody said so, and is silent among friends', () => {
    const text = 'The accountant is a liar.';
    expect(look(text, { space: 'professional' }).map(({ guard, severity }) => [guard, severity])).toEqual([['sensitive', 'interrupt']]);
    expect(look(text).map(({ severity }) => severity)).toEqual(['notice']);
    expect(guards(text, { space: 'friends' })).toEqual([]);
  });

  it('does not take the mention of a subject for an opinion', () => {
    for (const text of [
      'The strike may delay the train.',
      'The minister opens the fair on Monday.',
      'Mass is at ten.',
      'The cancer ward ordered six beds.',
    ])
      expect(guards(text, { space: 'professional' }), text).toEqual([]);
  });

  it('finds the user’s own words, accents and case aside, and not within others', () => {
    const more = { space: 'professional' as const, ownWords: ['Cession'] };
    expect(guards('On parle d’une CESSION.', more)).toEqual(['sensitive']);
    expect(guards('On parle de concessions.', more)).toEqual([]);
  });
});

describe('asking once, and values', () => {
  const ask = {
    kind: 'ask' as const,
    direction: 'from-me' as const,
    state: 'open' as const,
    subject: 'relire mon mémoire',
    at: Date.UTC(2026, 4, 3),
  };
  const draft = 'Bonjour, pourriez-vous relire mon mémoire ?';

  it('sees the second ask on one matter, and none once it was answered, or long ago, or on another', () => {
    expect(look(draft, { gestures: [ask] }).map(({ message }) => message)).toEqual([
      { code: 'asked-before', params: { day: '2026-05-03', subject: 'relire mon mémoire' } },
    ]);
    expect(guards(draft, { gestures: [{ ...ask, state: 'answered' }] })).toEqual([]);
    expect(guards(draft, { gestures: [{ ...ask, at: Date.UTC(2025, 4, 3) }] })).toEqual([]);
    expect(guards('Bonjour, pourriez-vous me prêter une échelle ?', { gestures: [ask] })).toEqual([]);
  });

  it('counts asks in a row, which anything given ends', () => {
    const row = [1, 2, 3].map(n => ({ ...ask, subject: `affaire ${n}`, state: 'answered' as const, at: ask.at + n }));
    expect(look(draft, { gestures: row })[0]?.message.code).toBe('only-asks');
    expect(guards(draft, { gestures: [...row, { ...ask, kind: 'give', at: ask.at + 9 }] })).toEqual([]);
  });

  it('questions a wave that touches nothing the user stands for', () => {
    const text =
      'Nous organisons samedi prochain une grande vente de voitures anciennes avec remise exceptionnelle, animation musicale, buvette, parking surveillé.';
    expect(guards(text, { values: ['Le patrimoine maritime'] })).toEqual(['values']);
    expect(guards(`${text} Au profit du patrimoine du port.`, { values: ['Le patrimoine maritime'] })).toEqual([]);
  });

  it('keeps silent when a guard is off', () => {
    const settings = { ...DEFAULT_GUARDS, isOn: { ...DEFAULT_GUARDS.isOn, discretion: false, 'ask-once': false } };
    expect(guards(`${draft} 06 12 34 56 78`, { gestures: [ask], settings })).toEqual([]);
  });
});
