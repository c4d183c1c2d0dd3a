import type { Mailbox, MessageHeader } from '../../../shared/domain/message-header.ts';
import { EMPTY_HEADER } from '../empty-header.ts';

const interned = new Map<string, Mailbox>();

/** Equal addresses give the same object, as the real reader does. */
export function mailbox(address: string, name = ''): Mailbox {
  const key = `${name} <${address}>`;
  const known = interned.get(key) ?? { address, name };
  interned.set(key, known);
  return known;
}

/** A plain letter; say only what matters. */
export function messageHeader(more: Partial<MessageHeader> & { readonly uid: number }): MessageHeader {
  return { ...EMPTY_HEADER, internalDate: Date.UTC(2026, 0, 1), date: Date.UTC(2026, 0, 1), ...more };
}
