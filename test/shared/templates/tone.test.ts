import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../shared/domain/templates/tone.ts';

const nothing = { register: null, language: null };

describe('how to write to somebody', () => {
  it('what was said of them goes before their circle, and both before the usual', () => {
    const circle = { register: 'tu', language: 'fr' } as const;
    expect(toneOf({ register: 'vous', language: null }, circle, 'en')).toEqual({
      language: 'fr',
      register: 'vous',
      languageKnown: true,
      registerKnown: true,
    });
    expect(toneOf(nothing, circle, 'en')).toMatchObject({ language: 'fr', register: 'tu' });
  });

  it('where nobody said, it is the interface’s language and plain politeness, and known to be no more than that', () => {
    expect(toneOf(nothing, null, 'fr')).toEqual({ language: 'fr', register: 'vous', languageKnown: false, registerKnown: false });
    expect(toneOf(nothing, null, 'en')).toMatchObject({ language: 'en', register: 'first-name' });
  });
});
