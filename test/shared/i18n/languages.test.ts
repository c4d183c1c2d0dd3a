import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/i18n/en.ts';
import { fr } from '../../../shared/i18n/fr.ts';
import { keysOf, sentencesOf } from './sentences.ts';

const english = sentencesOf(en, 'en');
const french = sentencesOf(fr, 'fr');
const list = (sentences: readonly { path: string; text: string }[]): string[] => sentences.map(({ path, text }) => `${path}: ${text}`);

it('both languages say the same things', () => {
  expect(keysOf(fr).toSorted()).toEqual(keysOf(en).toSorted());
  expect(english.length).toBeGreaterThan(300);
  expect(french.length).toBeGreaterThan(300);
});

it('no text speaks of business', () => {
  const forbidden = /\b(crm|leads?|prospects?|pipelines?|customers?|funnel)\b/i;
  // “customer” stands in no text; « client » may name a customer area of a provider.
  expect(list([...english, ...french].filter(({ text }) => forbidden.test(text)))).toEqual([]);
});

it('no text is empty or has a space too many', () => {
  const odd = [...english, ...french].filter(({ path, text }) => !path.includes('.usage') && (text === '' || / {2}|^ /.test(text)));
  // The lead of an empty Today is the only text that may be empty.
  expect(list(odd.filter(({ path }) => !path.endsWith('.today.lead')))).toEqual([]);
});

describe('French typography', () => {
  // Times, addresses and what a shell reads keep their plain signs.
  const prose = french.map(({ path, text }) => ({
    path,
    text: text.replaceAll(/https?:\S+|[a-z]+:\/\/\S+|\b\d+:\d+\b|'@@@'|SHA-256|@@@/g, '…'),
  }));

  it('has typographic apostrophes only', () => {
    expect(list(prose.filter(({ text }) => text.includes("'")))).toEqual([]);
  });

  it('has a narrow no-break space before ; : ! ?', () => {
    expect(list(prose.filter(({ text }) => /[^\u202f;:!?][;:!?](?=[\s\u202f»]|$)/.test(text)))).toEqual([]);
  });

  it('has narrow no-break spaces inside guillemets, and no other quotation marks', () => {
    expect(list(prose.filter(({ text }) => /«(?!\u202f)|(?<!\u202f)»|[“”"]/.test(text)))).toEqual([]);
  });

  it('ends English and French prose with one ellipsis character', () => {
    expect(list([...english, ...french].filter(({ text }) => text.includes('...')))).toEqual([]);
  });
});

it('English has typographic apostrophes and quotation marks', () => {
  expect(list(english.filter(({ text }) => /[a-z]'[a-z]|"/.test(text)))).toEqual([]);
});
