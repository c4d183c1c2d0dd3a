import { BANDS } from '../domain/band.ts';
import { HOLIDAY_COUNTRIES } from '../domain/agenda/holidays.ts';
import { FOLDER_ROLES } from '../domain/folder-role.ts';
import { RULES } from '../domain/letter.ts';
import { reminderAbout, reminderKind, reminderReason, reminderSuggestion } from './agenda.ts';
import { backupSchedule } from './backup.ts';
import { tactSettings } from './tact.ts';
import { z } from './zod.ts';

/** ISO 8601 UTC, as `Date.prototype.toISOString` writes it. */
const instant = z.iso.datetime();
const count = z.int().nonnegative();
export const band = z.enum(BANDS);
export const lang = z.enum(['en', 'fr']);
export type Lang = z.infer<typeof lang>;
export const address = z.string().min(3).max(320);
const host = z.string().min(1).max(253);

/** Where and how to connect. `tls`: from the first byte; `starttls`: upgraded, required; `plain`: loopback only. */
export const server = z.object({
  host,
  port: z.int().min(1).max(65535),
  security: z.enum(['tls', 'starttls', 'plain']),
});
export type Server = z.infer<typeof server>;

export const accountSettings = z.object({
  email: address,
  /** Login name on the servers; often the address. */
  user: z.string().min(1).max(320),
  imap: server,
  smtp: server,
  /** `oauth`: signed in to in the browser; left out for a password. */
  auth: z.enum(['password', 'oauth']).optional(),
  /** SHA-256 of the one self-signed certificate the user chose to trust, `AA:BB:…`, or null. */
  trustedFingerprint: z
    .string()
    .regex(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
    .nullable(),
});
export type AccountSettings = z.infer<typeof accountSettings>;

export const account = accountSettings.extend({
  id: z.int(),
  /** Last time the whole account was read to the end. */
  lastScan: instant.nullable(),
  state: z.enum(['never-read', 'ready', 'scanning', 'needs-password', 'offline', 'failed']),
  /** Code of the last failure while state is needs-password, offline or failed. */
  problem: z.string().nullable(),
});
export type Account = z.infer<typeof account>;

/** What the built-in table knows about a provider; `help` is a key of shared/i18n `providers`. */
export const providerGuess = z.object({
  provider: z.string(),
  name: z.string(),
  imap: server,
  smtp: server,
  user: z.string(),
  /** `password`: the mailbox password; `app-password`: one made for this program; `oauth`: only a browser sign-in; `bridge`: a local bridge program. */
  auth: z.enum(['password', 'app-password', 'oauth', 'bridge']),
  helpUrl: z.url().nullable(),
  /** False where nothing is known and the hosts are only the usual guess. */
  known: z.boolean(),
});

/** `table`: built in; `provider`: its own settings file; `directory`: Thunderbird's public table; `exchanger`: who receives the domain's mail; `dns`: SRV records; `guess`: the usual names. */
export const discovery = providerGuess.extend({ source: z.enum(['table', 'provider', 'directory', 'exchanger', 'dns', 'guess']) });
export type Discovery = z.infer<typeof discovery>;

export const connectionReport = z.object({
  imap: z.object({ ok: z.boolean(), greeting: z.string(), folders: count, messages: count }),
});
export type ConnectionReport = z.infer<typeof connectionReport>;

export const folder = z.object({
  id: z.int(),
  accountId: z.int(),
  path: z.string(),
  role: z.enum(FOLDER_ROLES),
  roleSource: z.enum(['default', 'name', 'special-use', 'user']),
  messages: count,
  /** Messages of it the store holds. */
  read: count,
});
export type Folder = z.infer<typeof folder>;

export const scanProgress = z.object({
  accountId: z.int(),
  phase: z.enum(['idle', 'connecting', 'listing', 'reading', 'finishing', 'done', 'cancelled', 'failed']),
  folder: z.string().nullable(),
  done: count,
  total: count,
  perSecond: z.number().nonnegative(),
  secondsLeft: z.number().nonnegative().nullable(),
  people: count,
  error: z.string().nullable(),
});
export type ScanProgress = z.infer<typeof scanProgress>;

export const skippedMessage = z.object({ folder: z.string(), uid: z.int(), reason: z.string() });

export const scanReport = z.object({
  messages: count,
  new: count,
  people: count,
  seconds: z.number().nonnegative(),
  folders: z.array(z.object({ path: z.string(), role: z.enum(FOLDER_ROLES), messages: count, new: count })),
  /** Broken or oversized messages left out. */
  skipped: count,
});
export type ScanReport = z.infer<typeof scanReport>;

/** One row of the people list; what `fil-rouge people --json` prints, plus what the window needs to draw it. */
export const personRow = z.object({
  id: z.int(),
  name: z.string(),
  addresses: z.array(z.string()).min(1),
  lastReceived: instant.nullable(),
  lastSent: instant.nullable(),
  lastTwoWay: instant.nullable(),
  received: count,
  sent: count,
  contactDays: count,
  health: z.int().min(0).max(100),
  band,
  writeBy: instant.nullable(),
  hiddenBecause: z.enum(RULES).nullable(),
  /** For hidden senders: the header or address that proves the rule. */
  hiddenEvidence: z.string().nullable(),
  /** Several people write from this address: no tie, and no health. Left out where it is a person. */
  shared: z.boolean().optional(),
  /** At a domain of the user's own; a space apart, in Today only if wanted. Left out elsewhere. */
  colleague: z.boolean().optional(),
  /** Known from an address book: no letter and no contact yet, so nothing that could hold or fade. Left out elsewhere. */
  unmet: z.boolean().optional(),
});
export type PersonRow = z.infer<typeof personRow>;

/** What a reason is made of; shared/i18n turns it into a sentence, the same in the window and on the command line. */
export const evidence = z.object({
  /** Probability of silence over the next 90 days. */
  risk: z.number().min(0).max(1),
  strength: z.number().nonnegative(),
  silentDays: z.number().nonnegative(),
  /** Contact-days of the last 365 days and of the 365 before. */
  contactDaysYear: count,
  contactDaysYearBefore: count,
  contactDaysHalfYear: count,
  /** Days since the last two-way contact; null if there was none. */
  twoWayDays: z.number().nonnegative().nullable(),
});
export type Evidence = z.infer<typeof evidence>;

export const letterRow = z.object({
  date: instant,
  direction: z.enum(['received', 'sent']),
  folder: z.string(),
});
export type LetterRow = z.infer<typeof letterRow>;

export const personPage = personRow.extend({
  letters: z.array(letterRow).max(200),
  firstReceived: instant.nullable(),
  firstSent: instant.nullable(),
  evidence,
});
export type PersonPage = z.infer<typeof personPage>;

/** Someone to turn to today, with the strongest reason. */
export const todayRow = z.object({
  person: personRow,
  kind: reminderKind,
  reason: reminderReason,
  /** What the reason's sentence is made of, beside the numbers of the tie. */
  about: reminderAbout,
  suggestion: reminderSuggestion,
  due: instant,
  evidence,
  /** Importance × urgency, 0–1. */
  score: z.number(),
});
export type TodayRow = z.infer<typeof todayRow>;

export const today = z.object({
  rows: z.array(todayRow).max(7),
  /** Everybody `people.list` gives where nobody hidden is asked for. */
  people: count,
  /** Of them by band: no groups, and nobody without a letter yet. */
  bands: z.record(band, count),
  hidden: count,
  messages: count,
  /** When the mailbox was last read; null if never. */
  asOf: instant.nullable(),
});
export type Today = z.infer<typeof today>;

export const preferences = z.object({
  /** When copies of everything are made; never where left out. */
  backup: backupSchedule.optional(),
  /** `system` follows the computer. */
  language: z.enum(['system', 'en', 'fr']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Weekdays without reminders, 1 Monday … 7 Sunday; none where left out. */
  quietDays: z.array(z.int().min(1).max(7)).max(7).optional(),
  /** The country whose holidays are quiet too; none where left out. */
  holidays: z.enum(HOLIDAY_COUNTRIES).nullable().optional(),
  tact: tactSettings.optional(),
  /** Colleagues in Today too; left out: no. */
  colleaguesInToday: z.boolean().optional(),
  /** The port of this computer on which reminders and dates can be subscribed to; off where null or left out. */
  calendarPort: z.int().min(1024).max(65_535).nullable().optional(),
  /** The hour of the user's day (0–23) from which the day's list is told of, once; not told of where null or left out. */
  morningHour: z.int().min(0).max(23).nullable().optional(),
  /** Closing the window leaves Fil Rouge in the notification area. Left out: it quits. */
  tray: z.boolean().optional(),
  startAtLogin: z.boolean().optional(),
  /** What the user writes is encrypted in the database, where there is a place for the key. Left out: yes. */
  encryptsTexts: z.boolean().optional(),
  /** Links to mail addresses open here. */
  opensMailto: z.boolean().optional(),
  /** Where the newest version is asked for once a day; never where null or left out. */
  updatesFrom: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .optional(),
});
export type Preferences = z.infer<typeof preferences>;

export const secretsStatus = z.object({
  /** `keyring`: the system's; `vault`: a file locked by a passphrase; `ask`: at each start; `environment`: variables of this run. */
  kind: z.enum(['keyring', 'vault', 'ask', 'environment']),
  locked: z.boolean(),
  /** False until the vault has its passphrase. */
  ready: z.boolean(),
});
export type SecretsStatus = z.infer<typeof secretsStatus>;

export const appInfo = z.object({
  version: z.string(),
  host: z.enum(['electron', 'bridge', 'cli', 'test']),
  /** IANA name. */
  timeZone: z.string(),
  systemLanguage: lang,
  /** Where everything lies that this program keeps. */
  dataFolder: z.string(),
  /** Where the preferences lie that could not be read at this start, a file's name; left out where all was well. */
  preferencesAside: z.string().optional(),
});
export type AppInfo = z.infer<typeof appInfo>;
