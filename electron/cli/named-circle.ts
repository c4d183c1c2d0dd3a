import { failed } from '../../shared/contract/call.ts';
import type { Circle } from '../../shared/contract/writing.ts';
import type { OpenedBackend } from './open-backend.ts';

/** By name in any case, or by number. Fails where there is none. */
export async function namedCircle({ ask, failure }: Pick<OpenedBackend, 'ask' | 'failure'>, name: string): Promise<Circle> {
  const circles = await ask('circle.list', {});
  const found = circles.find(circle => circle.name.toLowerCase() === name.toLowerCase()) ?? circles.find(({ id }) => String(id) === name);
  if (!found) throw failure(failed('circle-unknown', { circle: name }).error);
  return found;
}
