import type { TouchChannel } from './channel.ts';

/** After so many contacts by mail alone it is time for a voice. */
const SAME_CHANNEL = 5;

/**
 * Whether the last contacts were all mail, so that a call or a meeting would do the tie good.
 * @param letters when the newest letters either way were, epoch ms
 * @param touches contacts beyond mail
 */
export function isTimeForAVoice(
  letters: readonly number[],
  touches: readonly { readonly at: number; readonly channel: TouchChannel }[],
): boolean {
  const newest = [...letters.map(at => ({ at, mail: true })), ...touches.map(({ at }) => ({ at, mail: false }))]
    .toSorted((a, b) => b.at - a.at)
    .slice(0, SAME_CHANNEL);
  return newest.length === SAME_CHANNEL && newest.every(({ mail }) => mail);
}
