import type { Guess } from '../../../shared/domain/providers.ts';

/** Where an answer came from, best first: the provider's own file, Thunderbird's public table, who takes in the domain's mail, its DNS. */
export type DiscoverySource = 'provider' | 'directory' | 'exchanger' | 'dns';

export interface Discovered {
  readonly guess: Guess;
  readonly source: DiscoverySource;
}

/** Finds the servers of an address on the network. Only its domain leaves the machine; never an address, never a password. */
export interface Discovery {
  /** Null where nobody knows. Resolves within some seconds; never rejects. */
  find(email: string): Promise<Discovered | null>;
}
