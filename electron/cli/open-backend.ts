import type { Failure, Result } from '../../shared/contract/errors.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { createFormats, type Formats } from '../../shared/i18n/formats.ts';
import { messages, type Messages } from '../../shared/i18n/index.ts';
import { openPorts, openRescue } from '../adapters/assemble.ts';
import type { Backend } from '../backend/create-backend.ts';
import { createRestartingBackend } from '../backend/restarting-backend.ts';
import { appVersion } from './app-version.ts';
import { CommandFailure, valueOf } from './command-failure.ts';
import type { CommandContext } from './terminal.ts';

const PASSPHRASE = 'FIL_ROUGE_PASSPHRASE';

export interface OpenedBackend {
  readonly backend: Backend;
  readonly words: Messages;
  readonly formats: Formats;
  /** The value; a failure becomes the command's. */
  readonly ask: <M extends MethodName>(method: M, input: Input<M>) => Promise<Output<M>>;
  readonly failure: (failure: Failure) => CommandFailure;
}

interface OpenOptions {
  readonly host?: 'cli' | 'bridge';
  readonly watch?: boolean;
  readonly passwordEnv?: string;
}

/** The vault, where there is a passphrase for it: of the environment, or typed by somebody who looks. */
const unlock = async (backend: Backend, { terminal, words }: CommandContext): Promise<void> => {
  const status = valueOf(await backend.call('secrets.status', {}), words);
  const given = terminal.env[PASSPHRASE];
  if (!status.locked && !(given && status.kind !== 'vault')) return;
  const passphrase = given || (await terminal.askHidden(words.cli.askPassphrase));
  if (passphrase) valueOf(await backend.call('secrets.unlock', { passphrase }), words);
};

/** What the user wrote may be under the vault too. Nobody is asked for a passphrase to look at what needs none: it is said instead. */
const openTexts = async (backend: Backend, { terminal, words }: CommandContext): Promise<void> => {
  const isLocked = async (): Promise<boolean> => valueOf(await backend.call('encryption.get', {}), words).state === 'locked';
  if (!(await isLocked())) return;
  const passphrase = terminal.env[PASSPHRASE];
  const { kind, locked } = valueOf(await backend.call('secrets.status', {}), words);
  if (passphrase && kind === 'vault' && locked) valueOf(await backend.call('secrets.unlock', { passphrase }), words);
  if (await isLocked()) terminal.err(`${words.encryption.cliLocked(PASSPHRASE)}\n`);
};

/** Opens the backend on the data folder for the time of `use`, with the user's language. */
const opened = async (
  context: CommandContext,
  { host = 'cli', watch = false, passwordEnv }: OpenOptions,
  use: (opened: OpenedBackend) => Promise<void>,
  needsSecrets: boolean,
): Promise<void> => {
  const { terminal, dataFolder, lang, isLangGiven } = context;
  const options = {
    dataFolder,
    host,
    version: appVersion(),
    systemLanguage: lang,
    env: terminal.env,
    ...(passwordEnv === undefined ? {} : { passwordEnv }),
  };
  const backend = createRestartingBackend({ ports: () => openPorts(options), rescue: () => openRescue(options) }, { watch });
  try {
    const preferred = await backend.call('preferences.get', {});
    // Then nothing is known of the user, and the way out (a backup, what can still be read) must stay open.
    const isDamaged = !preferred.ok && preferred.error.code === 'database-damaged';
    const language = isLangGiven || isDamaged ? lang : valueOf(preferred, context.words).language;
    const spoken = language === 'system' ? lang : language;
    const words = messages(spoken);
    const ask = async <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => {
      const result: Result<Output<M>> = await backend.call(method, input);
      return valueOf(result, words);
    };
    if (needsSecrets && !isDamaged) await unlock(backend, { ...context, words });
    if (!isDamaged) await openTexts(backend, { ...context, words });
    await use({
      backend,
      words,
      formats: createFormats(spoken, undefined),
      ask,
      failure: failure => CommandFailure.of(failure, words),
    });
  } finally {
    await backend.close();
  }
};

/** For commands that only read what is stored. */
export const withBackend = (context: CommandContext, use: (opened: OpenedBackend) => Promise<void>): Promise<void> =>
  opened(context, {}, use, false);

/** For commands that speak to a mail server, or let somebody do so. */
export const withSecrets = (context: CommandContext, options: OpenOptions, use: (opened: OpenedBackend) => Promise<void>): Promise<void> =>
  opened(context, options, use, true);
