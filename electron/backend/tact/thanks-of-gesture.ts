import type { StoredGesture, TactStore } from '../ports/tact-store.ts';

const sourceOf = ({ id }: StoredGesture): string => `gesture:${id}`;

/**
 * A gift or an introduction the user noted as theirs is one to thank for; one that became something else is not. What was read from a letter
 * has its own line of thanks already.
 */
export function keepThanksOf(tact: TactStore, gesture: StoredGesture): void {
  if (gesture.source !== null) return;
  const { address, kind, direction, standing, subject, at } = gesture;
  const isService = direction === 'from-them' && standing === 'confirmed' && (kind === 'give' || kind === 'introduce');
  const known = tact.thanks.list().find(({ source }) => source === sourceOf(gesture));
  if (known) {
    if (!isService) tact.thanks.set(known.id, 'dismissed');
    else if (known.state === 'dismissed') tact.thanks.set(known.id, 'open');
  } else if (isService) {
    const service = kind === 'introduce' ? 'introduction' : 'help';
    tact.thanks.add({ address, name: '', service, subject, at, state: 'open', evidence: '', rule: null, source: sourceOf(gesture) });
  }
}
