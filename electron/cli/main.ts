#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import '../adapters/lean-first.ts';

// Types stripped and code compiled once: the short commands take half the time. Hence the imports after it.
enableCompileCache();
const [{ run }, { systemTerminal }] = await Promise.all([import('./run.ts'), import('./system-terminal.ts')]);
process.exitCode = await run(process.argv.slice(2), systemTerminal());
