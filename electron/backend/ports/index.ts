import type { AppInfo, Preferences, SecretsStatus } from '../../../shared/contract/shapes.ts';
import type { Backups } from './backups.ts';
import type { Encryption } from './encryption.ts';
import type { Discovery } from './discovery.ts';
import type { MailReader } from './mail.ts';
import type { OutboxPorts } from './outbox.ts';
import type { DigestMemory, Updates } from './outside.ts';
import type { CalendarServer } from './calendar-server.ts';
import type { PeopleFiles } from './people-files.ts';
import type { SignIn } from './sign-in.ts';
import type { Store } from './store.ts';
import type { WritingPorts } from './writing.ts';

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** IANA name of the user's zone. */
  timeZone(): string;
}

/** Passwords and tokens, by name (`account/3`). Throws `ExpectedError` secret-missing, vault-locked, vault-wrong-passphrase, vault-damaged, keyring-unavailable. */
export interface Secrets {
  status(): Promise<SecretsStatus>;
  unlock(passphrase: string): Promise<SecretsStatus>;
  get(name: string): Promise<string>;
  set(name: string, secret: string): Promise<void>;
  remove(name: string): Promise<void>;
}

export interface PreferencesFile {
  get(): Preferences;
  set(change: Partial<Preferences>): Preferences;
}

/** Lines for a developer. Never an address, subject, password or token. */
export interface Log {
  info(message: string, fields?: Record<string, string | number | boolean | null>): void;
  warn(message: string, fields?: Record<string, string | number | boolean | null>): void;
  /** The last lines, oldest first. */
  newest(lines: number): readonly string[];
}

export interface Ports {
  readonly info: AppInfo;
  readonly clock: Clock;
  readonly store: Store;
  readonly mail: MailReader;
  readonly discovery: Discovery;
  readonly outbox: OutboxPorts;
  readonly writing: WritingPorts;
  readonly secrets: Secrets;
  readonly signIn: SignIn;
  readonly backups: Backups;
  readonly encryption: Encryption;
  readonly preferences: PreferencesFile;
  readonly digest: DigestMemory;
  readonly updates: Updates;
  readonly peopleFiles: PeopleFiles;
  readonly calendarServer: CalendarServer;
  readonly log: Log;
}
