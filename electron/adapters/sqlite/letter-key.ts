import { subjectBase } from '../../../shared/domain/conversations/subject-base.ts';
import type { MessageHeader } from '../../../shared/domain/message-header.ts';

/** 53-bit hash (cyrb53, public domain) of a string: an integer both JavaScript and SQLite keep exactly, never 0. Not cryptographic. */
export function hash53(text: string, seed = 0): number {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return finish(a, b);
}

/** Hash of a Message-ID, or null where there is none. */
export function messageKey(messageId: string): number | null {
  return messageId === '' ? null : hash53(messageId);
}

/**
 * Equal for the copies of one letter, however many folders and accounts hold them. The sender is part of it, so that nobody can make
 * another's letter vanish by reusing its Message-ID. Without a Message-ID: sender, Date and Subject.
 */
export function letterKey(header: MessageHeader, key: number | null, senderId: number): number {
  const identity = key ?? hash53(`${header.date ?? ''}\n${header.subject}\n${header.inReplyTo}`, 1);
  return letterKeyOf(identity, senderId);
}

/** The same for a message of which only the hashed Message-ID is known. */
export function letterKeyOf(identity: number, senderId: number): number {
  return finish(Math.imul((identity >>> 0) ^ senderId, 2246822507), Math.imul((identity / 4294967296) ^ (senderId << 7), 3266489909));
}

/** Hash of the base subject, negative where it says that it answers; null where there is none. Nothing of the words can be read from it. */
export function subjectKey(subject: string): number | null {
  const { text, isAnswer } = subjectBase(subject);
  if (text === '') return null;
  const key = hash53(text, 2);
  return isAnswer ? -key : key;
}

function finish(a: number, b: number): number {
  let x = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  let y = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(x ^ (x >>> 13), 3266489909);
  x ^= y >>> 16;
  y ^= x >>> 15;
  return 4294967296 * (2097151 & y) + (x >>> 0) || 1;
}
