import type { CircleSuggestion } from '../../../shared/contract/writing.ts';
import { type SuggestedPerson, domainOf, suggestCircles } from '../../../shared/domain/agenda/suggest-circles.ts';
import { guessProvider } from '../../../shared/domain/providers.ts';
import { HALF_LIFE_DAYS } from '../../../shared/domain/strength.ts';
import type { Ports } from '../ports/index.ts';

interface Candidate extends SuggestedPerson {
  readonly name: string;
}

/** Circles for people who are in none: those the user exchanged letters with both ways. */
export function circleSuggestions({ store, writing, clock }: Pick<Ports, 'store' | 'writing' | 'clock'>): CircleSuggestion[] {
  const now = clock.now();
  const marks = writing.store.marks.all();
  const own = new Set(store.mine.list().map(domainOf));
  const candidates: Candidate[] = store.people.list(now, false).flatMap(({ id, name, addresses, summary, health }) => {
    const address = addresses[0] ?? '';
    const firstContact = Math.min(summary.firstReceived ?? Infinity, summary.firstSent ?? Infinity);
    const lastContact = Math.max(summary.lastReceived ?? -Infinity, summary.lastSent ?? -Infinity);
    if (summary.lastTwoWay === null || addresses.some(each => (marks.get(each)?.circleId ?? null) !== null)) return [];
    const strengthThen = health.strength * 2 ** (health.silentDays / HALF_LIFE_DAYS);
    return [{ id, name, address, contactDays: summary.contactDays, strength: health.strength, strengthThen, firstContact, lastContact }];
  });
  return suggestCircles(candidates, domain => !own.has(domain) && !guessProvider(`a@${domain}`).known, now).map(
    ({ kind, name, cadence, people }) => ({
      kind,
      name,
      cadence,
      people: people.map(({ id: personId, name: who, address }) => ({ personId, name: who, address })),
    }),
  );
}
