import { CommandFailure } from './command-failure.ts';
import type { OpenedBackend } from './open-backend.ts';
import { printable } from './printable.ts';
import type { CommandContext } from './terminal.ts';

/** Reads the newest letters nobody looked at for gestures yet; where the mailbox cannot be reached, what is known stands without it. */
export async function readFirst({ terminal }: CommandContext, { ask, words }: OpenedBackend): Promise<void> {
  try {
    await ask('gesture.look', {});
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    terminal.err(`${words.conversations.notRead} ${printable(error.sentence)}\n`);
  }
}
