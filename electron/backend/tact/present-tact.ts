import type { GestureRow, GestureSummary, Named, NeedRow } from '../../../shared/contract/tact.ts';
import { GESTURE_KINDS } from '../../../shared/domain/tact/gesture.ts';
import type { StoredGesture, StoredNeed } from '../ports/tact-store.ts';
import { personWith, type TactContext } from './tact-context.ts';

/** Who has an address; each is looked up once. */
export function namer(context: Pick<TactContext, 'ports'>): (address: string, name?: string) => Named {
  const known = new Map<string, Named>();
  return (address, name) => {
    const found = known.get(address);
    if (found) return found;
    const person = address === '' ? null : personWith(context, address);
    const named = { personId: person?.id ?? null, name: person?.name ?? (name || address), address };
    known.set(address, named);
    return named;
  };
}
export type Namer = ReturnType<typeof namer>;

export const presentGesture = (
  { id, address, kind, direction, subject, state, at, standing, evidence, rule }: StoredGesture,
  who: Namer,
): GestureRow => ({
  id,
  who: who(address),
  kind,
  direction,
  subject,
  state,
  at: new Date(at).toISOString(),
  standing,
  evidence,
  rule,
});

export const presentNeed = ({ id, kind, address, text, at, state, evidence, rule }: StoredNeed, who: Namer): NeedRow => ({
  id,
  kind,
  who: address === null ? null : who(address),
  text,
  at: new Date(at).toISOString(),
  state,
  evidence,
  rule,
});

/** Newest first in; what was dismissed does not count. */
export function summaryOf(all: readonly StoredGesture[], who: Namer): GestureSummary {
  const counted = all.filter(({ standing }) => standing !== 'dismissed');
  const count = (direction: StoredGesture['direction']): GestureSummary['fromMe'] => {
    const of = (kind: StoredGesture['kind']): number =>
      counted.filter(gesture => gesture.direction === direction && gesture.kind === kind).length;
    const [give, ask, thank, share, introduce] = GESTURE_KINDS.map(of);
    return { give: give ?? 0, ask: ask ?? 0, thank: thank ?? 0, share: share ?? 0, introduce: introduce ?? 0 };
  };
  const [last] = counted;
  return { fromMe: count('from-me'), fromThem: count('from-them'), last: last ? presentGesture(last, who) : null };
}
