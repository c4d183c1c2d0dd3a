import { FOLDER_ROLES } from '../domain/folder-role.ts';
import { AGENDA_METHODS } from './agenda.ts';
import { CONVERSATION_METHODS } from './conversations.ts';
import { ENCRYPTION_METHODS } from './encryption.ts';
import { FACT_METHODS } from './facts.ts';
import { ATTACHMENT_METHODS } from './attachments.ts';
import { MARKS_METHODS } from './marks.ts';
import { SIGN_IN_PROVIDERS } from '../domain/sign-in/sign-in-provider.ts';
import { INSIGHTS_METHODS } from './insights.ts';
import { KEPT_METHODS } from './kept.ts';
import { PEOPLE_FILE_METHODS } from './people-files.ts';
import { IDENTITY_METHODS } from './identity.ts';
import { BACKUP_METHODS } from './backup.ts';
import { OUTBOX_METHODS } from './outbox.ts';
import { OUTSIDE_METHODS } from './outside.ts';
import { RESCUE_METHODS } from './rescue.ts';
import { SUPPRESSION_METHODS } from './returns.ts';
import { SENDER_METHODS } from './senders.ts';
import { TACT_METHODS } from './tact-methods.ts';
import * as shape from './shapes.ts';
import { WRITING_METHODS } from './writing-methods.ts';
import { z } from './zod.ts';

const nothing = z.object({});
const signInProvider = z.enum(SIGN_IN_PROVIDERS);
const password = z.string().min(1).max(4096);

const method = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

/**
 * Everything a host may ask of the backend. Inputs are parsed before, outputs after a handler runs; a handler's expected failures are
 * values (errors.ts). Long work answers at once and reports by events.
 */
export const METHODS = {
  'app.info': method(nothing, shape.appInfo),
  /** A report for whoever helps, without anything personal, to be read before it is given away. */
  'app.diagnostics': method(nothing, z.object({ text: z.string() })),

  'account.list': method(nothing, z.array(shape.account)),
  /** Servers for an address from the built-in table; never a network look-up. */
  'account.guess': method(z.object({ email: shape.address }), shape.providerGuess),
  /** The same, and where the table does not know, a look-up on the network that tells the domain of the address and nothing else. */
  'account.discover': method(z.object({ email: shape.address }), shape.discovery),
  'account.test': method(z.object({ settings: shape.accountSettings, password }), shape.connectionReport),
  /** Stores the account and its secret; does not connect (`account.test` does). */
  'account.add': method(z.object({ settings: shape.accountSettings, password }), shape.account),
  /** A new password for an account whose state is needs-password. */
  'account.password': method(z.object({ accountId: z.int(), password }), shape.account),
  /** Begins a sign-in in the browser for a new account, or for one whose sign-in ran out; `url` is to be opened by whoever asked. */
  'account.signIn': method(
    z.union([z.object({ settings: shape.accountSettings }), z.object({ accountId: z.int() })]),
    z.object({ attempt: z.string(), url: z.url() }),
  ),
  /** Waits (minutes) until the browser came back, connects, and keeps the account. */
  'account.signInFinish': method(z.object({ attempt: z.string().max(100) }), shape.account),
  'account.signInCancel': method(z.object({ attempt: z.string().max(100) }), nothing),
  /** The registration this program signs in with; null where there is none yet. */
  'account.signInClient': method(z.object({ provider: signInProvider }), z.object({ id: z.string().nullable() })),
  'account.signInSetClient': method(
    z.object({
      provider: signInProvider,
      id: z.string().trim().min(1).max(300).nullable(),
      secret: z.string().trim().min(1).max(300).nullable(),
    }),
    z.object({ id: z.string().nullable() }),
  ),
  'account.remove': method(z.object({ accountId: z.int() }), nothing),

  'folder.list': method(z.object({ accountId: z.int() }), z.array(shape.folder)),
  'folder.setRole': method(z.object({ folderId: z.int(), role: z.enum(FOLDER_ROLES).nullable() }), shape.folder),

  /** Reads what is new, or everything the first time; resolves when done. Progress comes by `scan.progress`. */
  'scan.run': method(z.object({ accountId: z.int() }), shape.scanReport),
  'scan.cancel': method(z.object({ accountId: z.int() }), nothing),
  'scan.progress': method(nothing, z.array(shape.scanProgress)),
  'scan.skipped': method(z.object({ accountId: z.int() }), z.array(shape.skippedMessage)),

  'people.list': method(z.object({ hidden: z.boolean() }), z.array(shape.personRow)),
  'person.get': method(z.union([z.object({ id: z.int() }), z.object({ address: shape.address })]), shape.personPage),
  'today.get': method(nothing, shape.today),
  /** Who comes up in the six days after today, soonest first; `due` is the day they do. */
  'today.coming': method(nothing, z.array(shape.todayRow).max(20)),

  'preferences.get': method(nothing, shape.preferences),
  'preferences.set': method(shape.preferences.partial(), shape.preferences),

  'secrets.status': method(nothing, shape.secretsStatus),
  'secrets.unlock': method(z.object({ passphrase: z.string().min(1).max(4096) }), shape.secretsStatus),

  ...IDENTITY_METHODS,
  ...BACKUP_METHODS,
  ...ENCRYPTION_METHODS,
  ...RESCUE_METHODS,
  ...INSIGHTS_METHODS,
  ...OUTBOX_METHODS,
  ...OUTSIDE_METHODS,
  ...WRITING_METHODS,
  ...SUPPRESSION_METHODS,
  ...AGENDA_METHODS,
  ...FACT_METHODS,
  ...CONVERSATION_METHODS,
  ...SENDER_METHODS,
  ...MARKS_METHODS,
  ...TACT_METHODS,
  ...ATTACHMENT_METHODS,
  ...PEOPLE_FILE_METHODS,
  ...KEPT_METHODS,
} as const;

export type MethodName = keyof typeof METHODS;
export type Input<M extends MethodName> = z.input<(typeof METHODS)[M]['input']>;
export type Output<M extends MethodName> = z.output<(typeof METHODS)[M]['output']>;
