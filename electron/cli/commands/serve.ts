import { once } from 'node:events';
import { startBridge, type Bridge } from '../../bridge/start-bridge.ts';
import { CommandFailure } from '../command-failure.ts';
import { withSecrets, type OpenedBackend } from '../open-backend.ts';
import { rendererFolder } from '../renderer-folder.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const portOf = (context: CommandContext): number => {
  const given = textOption(context, 'port') ?? '0';
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageError(context.words.cli.badValue('--port', given));
};

const start = async (port: number, folder: string, { backend, words }: OpenedBackend): Promise<Bridge> => {
  try {
    return await startBridge({ client: backend, port, rendererFolder: folder });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) {
      throw new CommandFailure(words.cli.portTaken(port));
    }
    throw error;
  }
};

/** Opens the bridge and stays until Ctrl-C. `onOpen` hears its address: `npm start` shows it in a browser. */
export const serve = (context: CommandContext, onOpen: (url: string) => void = () => {}): Promise<void> => {
  const port = portOf(context);
  return withSecrets(context, { host: 'bridge', watch: true }, async opened => {
    const { terminal, json } = context;
    const { cli } = opened.words;
    const folder = await rendererFolder(opened.words, line => terminal.err(`${line}\n`));
    const bridge = await start(port, folder, opened);
    try {
      if (json) printJson(context, { url: bridge.url, port: bridge.port });
      else terminal.out(`${cli.serving(bridge.url)}\n${cli.servingHint}\n`);
      onOpen(bridge.url);
      if (!terminal.interrupted.aborted) await once(terminal.interrupted, 'abort');
    } finally {
      await bridge.close();
    }
    if (!json) terminal.out(`${cli.bye}\n`);
  });
};

export const run = (context: CommandContext): Promise<void> => serve(context);
