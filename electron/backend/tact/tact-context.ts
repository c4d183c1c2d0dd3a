import type { Handlers } from '../handlers.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';
import type { TactStore } from '../ports/tact-store.ts';
import type { Desk } from '../writing/desk.ts';

export interface TactContext extends Pick<Context, 'ports' | 'events'> {
  readonly desk: Desk;
  /** One letter to one person, by the way every letter goes. */
  readonly send: Handlers['letter.send'];
  /** One letter of an introduction or a question at a time: pressed twice, it goes once. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

export const tactOf = ({ ports }: Pick<TactContext, 'ports'>): TactStore => ports.writing.store.tact;

/** Reminders, lists and boards may all look different by now. */
export function changed({ events }: Pick<TactContext, 'events'>): void {
  events.emit({ type: 'people.changed' });
  events.emit({ type: 'writing.changed' });
}

/** Throws tact-unknown. */
export function known<T>(found: T | null): T {
  if (found === null) throw new ExpectedError('tact-unknown');
  return found;
}

/** Throws tact-unknown. */
export function mustBe(done: boolean): void {
  if (!done) throw new ExpectedError('tact-unknown');
}

/** Throws tact-state. */
export function mustBeNext(done: boolean): void {
  if (!done) throw new ExpectedError('tact-state');
}

/** The addresses of whoever has this one, itself where nobody has. */
export function addressesOf({ ports }: Pick<TactContext, 'ports'>, address: string): readonly string[] {
  return personWith({ ports }, address)?.addresses ?? [address];
}

export const personWith = ({ ports }: { readonly ports: Pick<Ports, 'store' | 'clock'> }, address: string): StoredPerson | null =>
  ports.store.people.byAddress(address, ports.clock.now());
