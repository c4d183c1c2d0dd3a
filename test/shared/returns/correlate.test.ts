import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bouncedMail, citedMail, idsOf, lastMailTo, type SentMail } from '../../../shared/domain/returns/correlate.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23);
const sentTo = (address: string, id: number, more: Partial<SentMail> = {}): SentMail => ({
  id,
  accountId: 1,
  campaign: 'c',
  step: 1,
  address,
  ids: [`m${id}.rk@atelier.example`],
  at: NOW - DAY,
  ...more,
});
const sent = [
  sentTo('ana@nord.example', 1),
  sentTo('bo@sud.example', 2),
  sentTo('ana@nord.example', 3, { at: NOW - 2 * DAY, accountId: 2 }),
];
const here = { accountId: 1, at: NOW };

describe('what a message is about', () => {
  it('is the last mail it names, by our id or the server’s', () => {
    const renamed = sentTo('eve@est.example', 4, { ids: ['m4.rk@atelier.example', 'ABC.prod@outlook.example'] });
    const ids = idsOf('<old@there.example>\r\n <m1.rk@atelier.example> <m2.rk@atelier.example>');
    expect(ids).toHaveLength(3);
    expect(citedMail(ids, sent)?.id).toBe(2);
    expect(citedMail(['ABC.prod@outlook.example'], [...sent, renamed])?.id).toBe(4);
    expect(citedMail([], sent)).toBeNull();
  });

  it('without a name is the last one to that address that went before it', () => {
    expect(lastMailTo('Ana@nord.example', NOW, sent, 60)?.id).toBe(1);
    expect(lastMailTo('ana@nord.example', NOW - 1.5 * DAY, sent, 60)?.id).toBe(3);
    expect(lastMailTo('ana@nord.example', NOW - 3 * DAY, sent, 60)).toBeNull();
    expect(lastMailTo('ana@nord.example', NOW + 90 * DAY, sent, 60)).toBeNull();
  });
});

describe('a delivery report', () => {
  it('is proven by our Message-ID, and by nothing else', () => {
    expect(bouncedMail(['m2.rk@atelier.example'], ['whoever@x.example'], here, sent)).toMatchObject({ mail: { id: 2 }, isProven: true });
    expect(bouncedMail([], ['bo@sud.example'], here, sent)).toMatchObject({ mail: { id: 2 }, isProven: false });
  });

  it('about another’s message is not ours, whomever it names', () => {
    expect(bouncedMail(['theirs@far.example'], ['bo@sud.example'], here, sent)).toBeNull();
  });

  it('that names a recipient only counts for five days, and on the account it came to', () => {
    expect(bouncedMail([], ['bo@sud.example'], { accountId: 1, at: NOW + 5 * DAY }, sent)).toBeNull();
    expect(bouncedMail([], ['bo@sud.example'], { accountId: 2, at: NOW }, sent)).toBeNull();
  });

  it('is never proven by ids that are not ours', () => {
    const ours = new Set(sent.flatMap(({ ids }) => ids));
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 })),
        fc.array(fc.constantFrom('ana@nord.example', 'bo@sud.example')),
        (cited, failed) => {
          fc.pre(!cited.some(id => ours.has(id)));
          expect(bouncedMail(cited, failed, here, sent)?.isProven ?? false).toBe(false);
        },
      ),
    );
  });
});
