import type { BoardRow, CampaignEffect } from '../../../shared/contract/writing.ts';
import { isByPerson, tellingAnswer } from '../../../shared/domain/returns/answer.ts';
import { REFUSAL, type NotedReturn, type ReturnsStore } from '../ports/returns-store.ts';
import { BANDS, type Band } from '../../../shared/domain/band.ts';
import type { StoredPerson } from '../ports/store.ts';

type Came = Pick<BoardRow, 'answer' | 'came'>;

/** Clocks differ. */
const SLACK_MS = 10 * 60_000;

/**
 * What came back, for the rows of a board: by step and address, since a new copy stands for the mail it replaces.
 * @param lastSentTo when the user last wrote to an address, epoch ms
 */
export function boardAnswers(returns: ReturnsStore, campaign: string, lastSentTo: (address: string) => number | null) {
  const all = new Map<string, NotedReturn[]>();
  for (const one of returns.of(campaign)) {
    // The row's own state and reason say that; nothing came.
    if (one.messageKey === REFUSAL) continue;
    const key = `${one.step} ${one.address}`;
    const known = all.get(key);
    if (known) known.push(one);
    else all.set(key, [one]);
  }
  return (step: number, address: string): Came => {
    const came = all.get(`${step} ${address}`) ?? [];
    const telling = tellingAnswer(came);
    const shown = telling ?? came.at(-1);
    if (!shown) return { answer: null };
    const { kind, at, evidence, reason, returnsOn } = shown;
    return {
      answer: telling?.kind ?? null,
      came: {
        at: new Date(at).toISOString(),
        // A status code says less than the reason does.
        evidence: reason === null ? evidence : '',
        ...(reason === null ? {} : { reason }),
        returnsOn: returnsOn === null ? null : new Date(returnsOn).toISOString(),
        toAnswer: isByPerson(kind) && (lastSentTo(address) ?? -Infinity) <= at,
      },
    };
  };
}

/**
 * What a campaign did to the ties of those it reached.
 * @param personOf whom an address belongs to
 * @param before by address, how the tie stood at the start
 */
export function effectOf(
  rows: readonly BoardRow[],
  personOf: (address: string) => Pick<StoredPerson, 'summary' | 'health'> | null,
  before: ReadonlyMap<string, Band>,
): CampaignEffect {
  const reached = new Map<string, number>();
  for (const { address, sentAt } of rows) {
    if (sentAt !== null) reached.set(address, Math.min(reached.get(address) ?? Infinity, Date.parse(sentAt)));
  }
  const answered = new Set(rows.filter(({ answer }) => answer !== null && isByPerson(answer)).map(({ address }) => address));
  const people = new Map([...reached.keys()].map(address => [address, personOf(address)]));
  // Our own mail was the other way.
  const inTouch = [...reached].filter(([address, at]) => (people.get(address)?.summary.lastReceived ?? -Infinity) >= at - SLACK_MS);
  // Only of those who are still known: both columns count the same people.
  const noted = [...reached.keys()].flatMap(address => {
    const [former, now] = [before.get(address), people.get(address)?.health.band];
    return former !== undefined && now !== undefined ? [{ former, now }] : [];
  });
  const ties = BANDS.map(band => ({
    band,
    before: noted.filter(({ former }) => former === band).length,
    now: noted.filter(({ now }) => now === band).length,
  }));
  return { reached: reached.size, answered: answered.size, inTouch: inTouch.length, ...(noted.length > 0 ? { ties } : {}) };
}
