import { trustedFingerprint } from '../trusted-fingerprint.ts';
import { CommandFailure } from '../command-failure.ts';
import { withSecrets, type OpenedBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { parseServerUrl } from '../server-url.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { AccountSettings, Server } from '../../../shared/contract/shapes.ts';

/** From the options; what is left out, from what is known of the provider. */
const settingsOf = async (context: CommandContext, { ask }: OpenedBackend): Promise<AccountSettings> => {
  const { cli } = context.words;
  const email = textOption(context, 'email');
  if (email === undefined) throw new UsageError(cli.missingOption('--email'));
  const guess = await ask('account.guess', { email });
  const serverOf = (kind: 'imap' | 'smtp'): Server => {
    const given = textOption(context, kind);
    if (given === undefined && guess.known) return guess[kind];
    if (given === undefined) throw new UsageError(cli.missingOption(`--${kind}`));
    const server = parseServerUrl(given, kind);
    // Not repeated: somebody may have put the password into it.
    if (server === null) throw new UsageError(cli.badValue(`--${kind}`, given.replace(/\/\/[^/]*@/, '//…@')));
    return server;
  };
  const imap = serverOf('imap');
  const fingerprint = textOption(context, 'trust');
  const trusted = fingerprint === undefined ? null : trustedFingerprint(fingerprint);
  if (fingerprint !== undefined && trusted === null) throw new UsageError(cli.badValue('--trust', fingerprint));
  const user = textOption(context, 'user') ?? (imap.host === guess.imap.host ? guess.user : email);
  return { email, user, imap, smtp: serverOf('smtp'), trustedFingerprint: trusted };
};

const passwordOf = async ({ terminal, words: { cli } }: CommandContext, variable: string | undefined, email: string): Promise<string> => {
  const password = variable === undefined ? await terminal.askHidden(cli.askPassword(email)) : terminal.env[variable];
  if (password) return password;
  if (variable === undefined) throw new UsageError(cli.missingOption('--password-env'));
  throw new CommandFailure(cli.variableUnset(variable));
};

/**
 * Where the password goes: into the vault if FIL_ROUGE_PASSPHRASE opens (or makes) one; else nowhere, and what is kept is the name of its
 * variable, which every `sync` reads again. Typed without a vault it is asked for at each `sync`.
 */
export const run = async (context: CommandContext): Promise<void> => {
  const { terminal, options } = context;
  const variable = textOption(context, 'password-env');
  const inVault = Boolean(terminal.env['FIL_ROUGE_PASSPHRASE']);
  await withSecrets(context, variable === undefined || inVault ? {} : { passwordEnv: variable }, async opened => {
    const { ask, words } = opened;
    const settings = await settingsOf({ ...context, words }, opened);
    const password = await passwordOf({ ...context, words }, variable, settings.email);
    if (options['no-test'] !== true) await ask('account.test', { settings, password });
    const account = await ask('account.add', { settings, password });
    if (context.json) printJson(context, account);
    else terminal.out(`${printable(words.cli.accountAdded(account.email))}\n`);
  });
};
