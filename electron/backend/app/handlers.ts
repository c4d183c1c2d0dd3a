import type { Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';

export function appHandlers({ ports }: Context): Pick<Handlers, 'app.info'> {
  return { 'app.info': () => ports.info };
}
