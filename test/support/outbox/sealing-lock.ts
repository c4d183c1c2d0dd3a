import { textCipher } from '../../../electron/adapters/texts/text-cipher.ts';
import { TextLock } from '../../../electron/adapters/texts/text-lock.ts';

/** Bytes that wait are encrypted, as in a program that has a place for the key; the same one in every process of a test. */
export function sealingLock(): TextLock {
  const lock = new TextLock();
  lock.set({ seals: true, needsKey: true, cipher: textCipher(Buffer.alloc(32, 7)) });
  return lock;
}
