import { judgeSender } from '../judge-sender.ts';
import type { CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> => judgeSender(context, 'hidden');
