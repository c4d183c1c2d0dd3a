import { childPort } from '../../../electron/worker/message-port.ts';
import { serveBackend } from '../../../electron/worker/serve-backend.ts';
import { openHastyPorts } from './hasty-ports.ts';

/** The product's worker, in haste. */
serveBackend(childPort(process.parentPort), openHastyPorts);
