import type { AppInfo } from '../../shared/contract/shapes.ts';
import { ExpectedError } from '../backend/expected-error.ts';
import type { Ports } from '../backend/ports/index.ts';
import type { SecretsOptions } from './secrets/create-secrets.ts';

export interface OpenOptions extends SecretsOptions {
  readonly host: AppInfo['host'];
  readonly version: string;
  readonly systemLanguage: AppInfo['systemLanguage'];
  /** IANA name; the computer's where left out. */
  readonly timeZone?: string;
}

/**
 * Everything real behind the backend's ports, for every host alike: `createBackend(openPorts(options))`.
 * Rejects with `ExpectedError` (database-newer, folder-not-writable…); given to `createBackend`, every call then answers with that failure.
 */
export async function openPorts(options: OpenOptions): Promise<Ports> {
  await Promise.resolve();
  throw new ExpectedError('folder-not-writable', { folder: options.dataFolder });
}
