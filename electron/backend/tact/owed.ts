import type { AgendaDebt } from '../../../shared/domain/agenda/agenda-person.ts';
import type { LocalDays } from '../../../shared/domain/local-day.ts';
import { THANK_WITHIN, thanksOwed as thanksOwedFor } from '../../../shared/domain/tact/thanks-owed.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredGesture, StoredPromise, StoredThanks } from '../ports/tact-store.ts';
import { personWith } from './tact-context.ts';

const DAY = 86_400_000;
/** Thanks for what was so long ago would be a story of its own. */
const THANKS_DAYS = 180;
/** What became of an advice is told after some weeks; not a year later. */
const LOOP_FROM_DAYS = 21;
const LOOP_TO_DAYS = 150;
/** A promise without a day is due then. */
const PROMISE_DAYS = 7;
const PROMISES_KEPT_DAYS = 120;

export interface Owed {
  readonly thanks: StoredThanks;
  readonly kind: 'thanks' | 'close-loop';
  /** Epoch ms. */
  readonly due: number;
}

/** Null where they were not thanked; else when they were, for this or for what came after. */
function thankedAt(thanks: StoredThanks, said: readonly StoredGesture[]): number | null {
  const counted = said.filter(({ standing }) => standing !== 'dismissed');
  if (thanksOwedFor([thanks], counted).length > 0) return null;
  const thanked = counted.filter(({ kind, direction, at }) => kind === 'thank' && direction === 'from-me' && at >= thanks.at);
  return Math.min(...thanked.map(({ at }) => at));
}

/**
 * Services nobody was thanked for, the longest ago first; then those who were thanked and may like to hear what came of it, as long as the
 * user wrote nothing to them since.
 */
export function thanksOwed({ store, writing, clock }: Pick<Ports, 'store' | 'writing' | 'clock'>): Owed[] {
  const now = clock.now();
  const { tact } = writing.store;
  const services = tact.thanks.list().filter(({ state, at }) => (state === 'open' || state === 'done') && at >= now - THANKS_DAYS * DAY);
  if (services.length === 0) return [];
  const gestures = Map.groupBy(tact.gestures.list(), ({ address }) => address);
  return services
    .flatMap((thanks): Owed[] => {
      const person = thanks.address === '' ? null : personWith({ ports: { store, clock } }, thanks.address);
      const addresses = person?.addresses ?? [thanks.address];
      const thanked = thankedAt(
        thanks,
        addresses.flatMap(address => gestures.get(address) ?? []),
      );
      if (thanked === null && thanks.state === 'open')
        return [{ thanks, kind: 'thanks', due: thanks.at + THANK_WITHIN[thanks.service] * DAY }];
      if (thanks.service === 'connection' || thanks.service === 'document') return [];
      const since = thanked ?? thanks.at;
      const wroteSince = (person?.summary.lastSent ?? -Infinity) > since + DAY;
      if (wroteSince || now < since + LOOP_FROM_DAYS * DAY || now > since + LOOP_TO_DAYS * DAY) return [];
      return [{ thanks, kind: 'close-loop', due: since + LOOP_FROM_DAYS * DAY }];
    })
    .toSorted((a, b) => a.thanks.at - b.thanks.at || a.thanks.id - b.thanks.id);
}

export const dueOf = ({ due, at }: StoredPromise): number => due ?? at + PROMISE_DAYS * DAY;

/** Promises that may still be kept, the earliest due first. One the user has written after, once it was due, is not asked about any more. */
export function openPromises({ writing, clock }: Pick<Ports, 'writing' | 'clock'>): StoredPromise[] {
  const now = clock.now();
  return writing.store.tact.promises
    .list()
    .filter(promise => promise.state === 'open' && dueOf(promise) >= now - PROMISES_KEPT_DAYS * DAY)
    .toSorted((a, b) => dueOf(a) - dueOf(b) || a.id - b.id);
}

/** What the agenda reminds of, by address. */
export function debtsByAddress(
  ports: Pick<Ports, 'store' | 'writing' | 'clock'>,
  days: LocalDays,
): { readonly promises: ReadonlyMap<string, readonly AgendaDebt[]>; readonly thanks: ReadonlyMap<string, readonly AgendaDebt[]> } {
  const debts = (all: readonly (AgendaDebt & { address: string })[]) => Map.groupBy(all, ({ address }) => address);
  return {
    promises: debts(
      openPromises(ports).map(promise => ({
        address: promise.address,
        since: promise.at,
        dueDay: days.dayOf(dueOf(promise)),
        label: promise.subject,
      })),
    ),
    thanks: debts(
      thanksOwed(ports)
        .filter(({ kind, thanks }) => kind === 'thanks' && thanks.address !== '')
        .map(({ thanks, due }) => ({ address: thanks.address, since: thanks.at, dueDay: days.dayOf(due), label: thanks.subject })),
    ),
  };
}
