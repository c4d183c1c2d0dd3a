import type { IsMine } from './letter.ts';
import type { Mailbox, MessageHeader } from './message-header.ts';

/** A letter to one person alone, in sixtieths: whole numbers add up to the same in any order. */
export const WHOLE = 60;
/** Being in copy is a weak contact: at most that of one among four. */
const COPIED = 4;

/** Verdicts keep the share of a letter where they keep proofs: '' for a whole one, '1/3' for one of three. */
const asFraction = (of: number): string => (of <= 1 ? '' : `1/${of}`);

/** Sixtieths of a letter, from the evidence of its verdict. */
export const shareOf = (evidence: string): number => (evidence.startsWith('1/') ? Math.round(WHOLE / Number(evidence.slice(2))) : WHOLE);

const isAmong = (list: readonly Mailbox[], isMine: IsMine): boolean => list.some(({ address }) => isMine(address));

/** What a letter is worth to each it went to: one of n where it went to n; in copy, less. As evidence of its verdict. */
export function shareReceived({ to, cc }: MessageHeader, isMine: IsMine): string {
  // The common case first: to me alone.
  if (to.length === 1 && cc.length === 0) return '';
  const all = new Set([...to, ...cc].map(({ address }) => address)).size;
  return asFraction(isAmong(cc, isMine) && !isAmong(to, isMine) ? Math.max(all, COPIED) : all);
}

/** The same for a letter of the user's; who of them stood in copy is not kept. */
export function shareSent({ to, cc, bcc }: MessageHeader, isMine: IsMine): string {
  if (to.length === 1 && cc.length + bcc.length === 0) return '';
  return asFraction(new Set([...to, ...cc, ...bcc].flatMap(({ address }) => (isMine(address) ? [] : [address]))).size);
}
