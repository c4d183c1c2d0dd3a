import type { Lang } from '../../shared/contract/shapes.ts';
import type { Messages } from '../../shared/i18n/index.ts';

/** What a command may use of the world; tests give their own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether somebody looks at standard error, where progress and questions go. */
  readonly isInteractive: boolean;
  readonly columns: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Asks without echo; null where nobody can answer. */
  readonly askHidden: (question: string) => Promise<string | null>;
  /** Aborts on Ctrl-C and on the polite request to end. */
  readonly interrupted: AbortSignal;
}

/** What every command is given: the terminal, what was typed before and after the command, and words to answer in. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly words: Messages;
  readonly lang: Lang;
  readonly json: boolean;
  /** Absolute. */
  readonly dataFolder: string;
  /** True when --lang was given: then the user's preference is not asked. */
  readonly isLangGiven: boolean;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

export const textOption = ({ options }: Pick<CommandContext, 'options'>, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

export const printJson = ({ terminal }: Pick<CommandContext, 'terminal'>, value: unknown): void =>
  terminal.out(`${JSON.stringify(value)}\n`);
