import { join } from 'node:path';
import { ExpectedError } from '../../backend/expected-error.ts';
import { namedValues } from './named-values.ts';

const FILE = 'secrets-environment.json';
const PREFIX = 'FIL_ROUGE_PASSWORD';
const ACCOUNT = 'account/';
/** Whether it is a mail password: only those stand in variables. */
export const isOfAccount = (name: string): boolean => name.startsWith(ACCOUNT);

export type Environment = Readonly<Record<string, string | undefined>>;

/** Passwords in variables of this run. Which variable belongs to which account is remembered; the password never is. */
export interface EnvironmentSecrets {
  /** Whether any is remembered or set. */
  isUsed(): boolean;
  /** The variable a secret is looked for in. */
  variableOf(name: string): string;
  get(name: string): string | null;
  /** Remembers that `variable` holds this secret. Throws secret-missing if it does not in this run. */
  remember(name: string, variable: string, secret: string): void;
  forget(name: string): void;
}

/** `account/3` may always be given as FIL_ROUGE_PASSWORD_3, or as FIL_ROUGE_PASSWORD for all accounts alike. */
const usualVariable = (name: string): string => `${PREFIX}_${name.replace(/^account\//, '').replaceAll(/[^A-Za-z0-9]/g, '_')}`;

export function environmentSecrets(dataFolder: string, env: Environment): EnvironmentSecrets {
  const variables = namedValues(join(dataFolder, FILE));
  const read = (variable: string): string | null => env[variable] || null;
  const variableOf = (name: string) => variables.get(name) ?? usualVariable(name);
  return {
    isUsed: () => !variables.isEmpty() || Object.keys(env).some(key => key === PREFIX || key.startsWith(`${PREFIX}_`)),
    variableOf,
    // The variables are for mail passwords: none of them is a backup's passphrase or a client's.
    get: name => (isOfAccount(name) ? (read(variableOf(name)) ?? read(usualVariable(name)) ?? read(PREFIX)) : null),
    remember: (name, variable, secret) => {
      if (read(variable) !== secret) throw new ExpectedError('secret-missing', { variable });
      variables.put(name, variable);
    },
    forget: name => variables.put(name, null),
  };
}
