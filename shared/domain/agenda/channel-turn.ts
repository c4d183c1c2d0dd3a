import type { TouchChannel } from './channel.ts';

/** After so many contacts by mail alone it is time for a voice. */
const SAME_CHANNEL = 5;

/**
 * What to do instead of writing, where the last contacts were all mail: a call, or a meeting after a call; null where mail is as good.
 * @param letters when the newest letters either way were, epoch ms
 * @param touches contacts beyond mail
 */
export function turnOfChannel(
  letters: readonly number[],
  touches: readonly { readonly at: number; readonly channel: TouchChannel }[],
): 'call' | 'meet' | null {
  const newest = [...letters.map(at => ({ at, mail: true })), ...touches.map(({ at }) => ({ at, mail: false }))]
    .toSorted((a, b) => b.at - a.at)
    .slice(0, SAME_CHANNEL);
  if (newest.length < SAME_CHANNEL || newest.some(({ mail }) => !mail)) return null;
  const last = touches.toSorted((a, b) => b.at - a.at)[0];
  return last?.channel === 'call' ? 'meet' : 'call';
}
