import '../adapters/lean-first.ts';
import { openPorts } from '../adapters/assemble.ts';
import { childPort } from './message-port.ts';
import { serveBackend } from './serve-backend.ts';

/** The utilityProcess: the backend lives here, so that neither the window nor its host ever waits for the parser or the database. */
serveBackend(childPort(process.parentPort), openPorts);
