import { run } from './run.ts';
import { systemTerminal } from './system-terminal.ts';

// `npm start`: the one command that is not for the installed program, which is started by its icon.
process.exitCode = await run(['start', ...process.argv.slice(2)], systemTerminal());
