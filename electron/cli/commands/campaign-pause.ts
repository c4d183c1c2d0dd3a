import { printBoard } from '../campaign-board.ts';
import { withBackend } from '../open-backend.ts';
import type { CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened =>
    printBoard(context, opened, await opened.ask('campaign.pause', { campaignId: context.positionals[0] ?? '' })),
  );
