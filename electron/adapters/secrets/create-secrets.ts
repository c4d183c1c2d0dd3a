import type { Keyring } from './keyring.ts';

export interface SecretsOptions {
  /** Absolute. */
  readonly dataFolder: string;
  /** Left out where the host has none (command line, bridge). */
  readonly keyring?: Keyring;
  /** Usually `process.env`: passwords are read from it, never written. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Name of the variable that holds the password of the account being added; only the name is kept. */
  readonly passwordEnv?: string;
}
