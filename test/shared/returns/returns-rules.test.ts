import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type ReturnKind, isByPerson, tellingAnswer } from '../../../shared/domain/returns/answer.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { leftForGood } from '../../../shared/domain/returns/left-organisation.ts';
import { pauseRule } from '../../../shared/domain/returns/pause-rule.ts';

describe('an automatic answer that says somebody is gone for good', () => {
  it.each([
    'Ana Lopez no longer works at Nord Ltd. Please contact our office.',
    'Thank you for your message. I have left the company at the end of June.',
    'Ben Okafor has left our organisation; his projects are with Cleo now.',
    'This mailbox is no longer monitored.',
    'I have retired and wish you all the best.',
    'Bonjour,\nMme Durand ne travaille plus dans notre société.\nCordialement',
    'J’ai quitté l’entreprise le 30 juin.',
    'Elle a quitté le cabinet en juin.',
    'Je suis parti à la retraite.',
    'M. Petit n’exerce plus au sein du cabinet.',
    'Cette personne ne fait plus partie de nos effectifs.',
  ])('%s', text => {
    expect(leftForGood(text)).not.toBeNull();
  });

  it.each([
    'I am out of the office until 6 January and will answer when I return.',
    'I am not at the office this week; in urgent cases call Cleo.',
    'I am on leave and no longer at my desk until Monday.',
    'Je suis absente jusqu’au 5 janvier et ne serai plus joignable.',
    'En congé maternité, je ne suis plus au bureau.',
    'De retour le 12, je ne suis plus au bureau d’ici là.',
    'Thank you for your message. We will answer within two days.',
    '',
  ])('is not: %s', text => {
    expect(leftForGood(text)).toBeNull();
  });

  it('does not take long over anything', () => {
    const start = performance.now();
    leftForGood('no longer '.repeat(20_000));
    leftForGood(`left ${'x'.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('what to show of all that came back', () => {
  it('is the most telling: a person before a machine, a wish before a question, the newest of a kind', () => {
    const came = (kind: ReturnKind, at: number) => ({ kind, at });
    expect(tellingAnswer([came('auto-reply', 1), came('letter', 2), came('question', 3), came('letter', 9)])).toEqual(came('question', 3));
    expect(tellingAnswer([came('letter', 2), came('letter', 9), came('bounce', 10)])).toEqual(came('letter', 9));
    expect(tellingAnswer([came('delayed', 1)])).toBeNull();
    expect(ANSWERS.filter(isByPerson)).toEqual(['asked-not-to-write', 'new-address', 'question', 'letter']);
  });
});

describe('a campaign pauses', () => {
  const fine = Array.from({ length: 30 }, () => null);
  it('at two refusals of the sender or text', () => {
    expect(pauseRule([...fine, 'policy'])).toBeNull();
    expect(pauseRule(['policy', ...fine, 'policy'])).toBe('policy-replies');
  });
  it('at three dead addresses among the last twenty', () => {
    expect(pauseRule(['hard', 'hard', ...fine, 'hard'])).toBeNull();
    expect(pauseRule(['hard', 'hard', null, 'hard', ...fine])).toBe('hard-bounces');
    expect(pauseRule(['soft', 'soft', 'soft', 'soft'])).toBeNull();
  });
});

it('what is kept of a stranger’s mail is one short line that turns nothing', () => {
  expect(evidenceLine('Please\u202e stop\r\n writing\u0000 ')).toBe('Please stop writing');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      const line = evidenceLine(text);
      expect(line.length).toBeLessThanOrEqual(160);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});
