import type { Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import { diagnostics } from './diagnostics.ts';

export function appHandlers(context: Context): Pick<Handlers, 'app.info' | 'app.diagnostics'> {
  return {
    'app.info': () => context.ports.info,
    'app.diagnostics': async () => ({ text: await diagnostics(context) }),
  };
}
