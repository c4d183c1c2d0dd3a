import type { GuardFinding } from '../../../../shared/contract/tact.ts';

/** Where the words of a finding stand in the letter; null where they are gone since, or stand elsewhere. */
export function spanInText(text: string, { part, span: [start, end], evidence }: GuardFinding): readonly [number, number] | null {
  if (part.kind !== 'text' || end <= start) return null;
  const words = evidence.replaceAll('…', '').trim();
  const there = text.slice(start, end);
  if (there.replaceAll(/\s+/g, ' ').includes(words) || (there !== '' && words.includes(there.replaceAll(/\s+/g, ' ').trim())))
    return [start, end];
  const at = words === '' ? -1 : text.indexOf(words);
  return at < 0 ? null : [at, at + words.length];
}

/** The text without those words, and without the double spaces they leave. */
export function without(text: string, [start, end]: readonly [number, number]): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return /\s$/.test(before) && /^[ \t]/.test(after) ? before + after.replace(/^[ \t]+/, '') : before + after;
}
