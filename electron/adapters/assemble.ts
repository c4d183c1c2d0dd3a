import { join } from 'node:path';
import type { AppInfo } from '../../shared/contract/shapes.ts';
import { messages } from '../../shared/i18n/index.ts';
import type { Backups } from '../backend/ports/backups.ts';
import type { Clock, Ports, Secrets } from '../backend/ports/index.ts';
import type { MailReader } from '../backend/ports/mail.ts';
import type { Rescue } from '../backend/ports/rescue.ts';
import type { PeopleFiles } from '../backend/ports/people-files.ts';
import type { SignIn } from '../backend/ports/sign-in.ts';
import { createBackups } from './backup/backups.ts';
import { restoreOnStart } from './backup/restore-on-start.ts';
import { createDiscovery } from './autoconfig/discovery.ts';
import { locatePublic } from './autoconfig/https-text.ts';
import { systemClock } from './clock/system-clock.ts';
import { openDataFolder } from './data-folder.ts';
import { keepMemoryLean } from './lean-memory.ts';
import { openLog } from './log/log-file.ts';
import { refreshingSecrets } from './oauth/refreshing-secrets.ts';
import { signedInPage } from './oauth/signed-in-page.ts';
import { createSignIn, type SignInServers } from './oauth/sign-in.ts';
import { digestMemory } from './outside/digest-memory.ts';
import { newestVersion } from './outside/newest-version.ts';
import { isInstalled } from './outbox/installation.ts';
import { openOutboxPorts } from './outbox/open-outbox-ports.ts';
import { openPreferences } from './preferences/preferences-file.ts';
import { createSecrets, type SecretsOptions } from './secrets/create-secrets.ts';
import { repairDatabase } from './sqlite/repair.ts';
import { openStore } from './sqlite/open-store.ts';
import { openEncryption } from './texts/open-encryption.ts';
import { textKeys } from './texts/text-keys.ts';
import { TextLock } from './texts/text-lock.ts';
import { openWritingPorts } from './writing/open-writing-ports.ts';

export interface OpenOptions extends SecretsOptions {
  readonly host: AppInfo['host'];
  readonly version: string;
  readonly systemLanguage: AppInfo['systemLanguage'];
  /** IANA name; the computer's where left out. */
  readonly timeZone?: string;
  /** PEM certificates of authorities to trust for mail servers beside the usual ones (a company's own). */
  readonly authorities?: readonly string[];
  /** scrypt's N for backups; lower in tests. */
  readonly backupCost?: number;
  /** Who signs people in in the browser; Google and Microsoft where left out. */
  readonly signIn?: { readonly servers: SignInServers; readonly providerOf: SignIn['providerOf'] };
}

const DATABASE = 'fil-rouge.sqlite';
const FILES = { database: DATABASE, preferences: 'preferences.json' } as const;

/** Loaded at the first connection: what only reads the store starts in half the time without it. */
const mailReader = ({ authorities }: OpenOptions): MailReader => {
  const open = async () => {
    const { createImapMailReader } = await import('./imap/imap-mail-reader.ts');
    return createImapMailReader(authorities ? { authorities } : {});
  };
  let reader: Promise<MailReader> | null = null;
  return {
    connect: async (...args) => (await (reader ??= open())).connect(...args),
  };
};

/** Loaded at the first file. */
const peopleFiles = (): PeopleFiles => {
  const load = async (): Promise<PeopleFiles> => (await import('./people-files/people-files.ts')).peopleFiles;
  return {
    read: async (...file) => (await load()).read(...file),
    vcards: async people => (await load()).vcards(people),
    table: async people => (await load()).table(people),
    calendar: async (...file) => (await load()).calendar(...file),
  };
};

/**
 * Everything real behind the backend's ports, for every host alike: `createBackend(openPorts(options))`.
 * Rejects with `ExpectedError` (database-newer, folder-not-writable…); given to `createBackend`, every call then answers with that failure.
 */
export async function openPorts(options: OpenOptions): Promise<Ports> {
  keepMemoryLean();
  const dataFolder = openDataFolder(options.dataFolder);
  restoreOnStart({ ...FILES, dataFolder });
  const clock = systemClock(options.timeZone);
  const log = openLog(dataFolder);
  const preferences = await openPreferences(dataFolder, log);
  const timeZone = clock.timeZone();
  const secrets = createSecrets(options);
  const { env = {} } = options;
  const databaseFile = join(dataFolder, DATABASE);
  const texts = new TextLock(() => {
    const { language } = preferences.get();
    return messages(language === 'system' ? options.systemLanguage : language).encryption;
  });
  const store = openStore({ file: databaseFile, timeZone, texts, wasUsed: isInstalled(dataFolder) });
  const encryption = await openEncryption({ file: databaseFile, lock: texts, keys: textKeys(secrets), log }).catch((error: unknown) => {
    store.close();
    throw error;
  });
  return {
    info: {
      version: options.version,
      host: options.host,
      timeZone,
      systemLanguage: options.systemLanguage,
      dataFolder,
      ...(preferences.setAside === null ? {} : { preferencesAside: preferences.setAside }),
    },
    clock,
    log,
    preferences,
    digest: digestMemory(dataFolder),
    updates: newestVersion({ locate: locatePublic, ...(options.authorities ? { authorities: options.authorities } : {}) }),
    mail: mailReader(options),
    discovery: createDiscovery(options.authorities ? { authorities: options.authorities } : {}),
    outbox: openOutboxPorts({ dataFolder, databaseFile, texts, ...(options.authorities ? { authorities: options.authorities } : {}) }),
    writing: openWritingPorts(databaseFile, texts),
    secrets: refreshingSecrets(secrets, { clock, env, ...options.signIn }),
    signIn: createSignIn({ secrets, clock, env, page: signedInPage(options.systemLanguage), ...options.signIn }),
    backups: openBackups(options, clock, secrets),
    peopleFiles: peopleFiles(),
    calendarServer: { serve: async (...feed) => (await import('./calendar/serve-calendar.ts')).serveCalendar(...feed) },
    encryption,
    store,
  };
}

const openBackups = ({ dataFolder, version, backupCost }: OpenOptions, clock: Clock, secrets: Secrets): Backups =>
  createBackups({
    ...FILES,
    dataFolder,
    version,
    clock,
    keys: textKeys(secrets),
    ...(backupCost === undefined ? {} : { cost: backupCost }),
  });

/** What is left to do where `openPorts` rejects with database-damaged. */
export function openRescue(options: OpenOptions): Rescue {
  const clock = systemClock(options.timeZone);
  return {
    backups: openBackups(options, clock, createSecrets(options)),
    repair: () => repairDatabase(join(options.dataFolder, DATABASE), clock.now()),
  };
}
