import { describe, expect, it } from 'vitest';

import { exclusionsOf, mayBeLifted, type Candidate, type Wave } from '../../../shared/domain/campaigns/exclusion.ts';
import { riskiest, riskOf, type RiskSigns } from '../../../shared/domain/campaigns/risk-order.ts';

const now = Date.UTC(2026, 11, 20);
const day = 86_400_000;
const julie: Candidate = {
  name: 'Julie Bernard',
  lastSent: now - 60 * day,
  resting: false,
  suppressed: false,
  deadAddress: false,
  sensitive: false,
  space: 'professional',
  wishesUnanswered: 0,
  language: 'fr',
};
const wishes: Wave = { kind: 'wishes', space: 'professional', languages: ['fr', 'en'] };

describe('who is left out of a campaign', () => {
  it('is nobody one may well write to', () => {
    expect(exclusionsOf(julie, wishes, now)).toEqual([]);
    expect(exclusionsOf({ ...julie, lastSent: null, space: null, language: null }, wishes, now)).toEqual([]);
  });

  it.each([
    [{ lastSent: now - 13 * day }, 'written-recently'],
    [{ resting: true }, 'resting'],
    [{ suppressed: true }, 'suppressed'],
    [{ deadAddress: true }, 'dead-address'],
    [{ sensitive: true }, 'sensitive-note'],
    [{ space: 'friends' as const }, 'other-space'],
    [{ wishesUnanswered: 2 }, 'wishes-unanswered'],
    [{ name: 'julie@x.example' }, 'no-name'],
    [{ language: 'de' }, 'other-language'],
  ])('says why for %j', (change, reason) => {
    expect(exclusionsOf({ ...julie, ...change }, wishes, now)).toEqual([reason]);
  });

  it('counts unanswered wishes against wishes only', () => {
    expect(exclusionsOf({ ...julie, wishesUnanswered: 5 }, { ...wishes, kind: 'announcement' }, now)).toEqual([]);
  });

  it('lists every reason, the gravest first, and lets the user lift all but what is not theirs to lift', () => {
    const reasons = exclusionsOf({ ...julie, suppressed: true, resting: true, name: '' }, wishes, now);
    expect(reasons).toEqual(['suppressed', 'resting', 'no-name']);
    expect(reasons.filter(mayBeLifted)).toEqual(['resting', 'no-name']);
  });
});

describe('what to look at before approving in bulk', () => {
  const plain: RiskSigns = {
    findings: [],
    textLength: 400,
    medianLength: 400,
    neverReplied: false,
    silentDays: 30,
    oddLanguage: false,
    starred: false,
  };

  it('puts what is wrong above what is odd, and what is odd above what is long ago', () => {
    const wrong = { ...plain, findings: [{ rule: 'blank-value' as const, severity: 'hold' as const, span: 'x' }] };
    const odd = { ...plain, oddLanguage: true };
    const old = { ...plain, silentDays: 900 };
    expect(riskiest([plain, old, odd, wrong], riskOf)).toEqual([wrong, odd, old, plain]);
  });

  it('names five at most', () => {
    expect(
      riskiest(
        Array.from({ length: 40 }, () => plain),
        riskOf,
      ),
    ).toHaveLength(5);
  });
});
