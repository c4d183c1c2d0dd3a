import type { IsMine } from './letter.ts';
import type { MessageHeader } from './message-header.ts';
import { senderRule } from './sender-rule.ts';

export type OwnAddressSource = 'account' | 'sent' | 'delivered-to';

export interface OwnAddress {
  readonly address: string;
  readonly source: OwnAddressSource;
}

export interface OwnAddresses {
  readonly isMine: IsMine;
  /** Adds what is known for sure: the account's address, or what the store kept. */
  add(address: string): void;
  /**
   * Learns from one message; returns the addresses that became mine by it, almost always none. `direct`: neither list, mailing nor
   * automatic (its verdict is a letter).
   */
  see(header: MessageHeader, inSentFolder: boolean, direct: boolean): readonly OwnAddress[];
}

/** A From must have written this many messages of the Sent folder: one stray copy filed there proves nothing. */
const SENT_FROMS = 2;
/** A Delivered-To must have been reached by this many different people, each writing to it by name. */
const DELIVERED_SENDERS = 3;
const LIMIT = 5_000;
const NONE: readonly OwnAddress[] = [];

/**
 * Which addresses are the user's own. A stranger taken for the user would vanish from the list, so each source has its guard:
 *
 * - From of mail in the Sent folder counts from the second message on, and only of mail not addressed to the user, which would be a
 *   received letter filed among the sent.
 * - Delivered-To counts when at least three different people wrote to that very address in To or Cc, directly and not through a list
 *   (lists stamp Delivered-To with their own name), and nobody writes from it. Someone who writes from an address is a person: the
 *   colleague whose mail a catch-all or a shared mailbox also delivers here. Only Sent overrules that.
 */
export function ownAddresses(known: Iterable<string> = []): OwnAddresses {
  const mine = new Set<string>();
  const sentFrom = new Map<string, number>();
  const deliveredBy = new Map<string, Set<string>>();
  const writers = new Set<string>();

  const isMine: IsMine = address => mine.has(address) || (needsCanonical(address) && mine.has(canonicalAddress(address)));
  const add = (address: string): void => {
    mine.add(address).add(canonicalAddress(address));
    sentFrom.delete(address);
    deliveredBy.delete(address);
  };
  for (const address of known) add(address);

  const seeSent = (header: MessageHeader): readonly OwnAddress[] => {
    const from = header.from[0]?.address;
    if (from === undefined || isMine(from)) return NONE;
    if ([...header.to, ...header.cc].some(mailbox => isMine(mailbox.address))) return NONE;
    const count = (sentFrom.get(from) ?? 0) + 1;
    if (count < SENT_FROMS) {
      remember(sentFrom, from, count);
      return NONE;
    }
    add(from);
    return [{ address: from, source: 'sent' }];
  };

  const seeReceived = (header: MessageHeader, direct: boolean): readonly OwnAddress[] => {
    const from = header.from[0]?.address;
    if (from === undefined || isMine(from)) return NONE;
    if (writers.size < LIMIT * 20) writers.add(from);
    deliveredBy.delete(from);
    if (!direct || header.deliveredTo.length === 0) return NONE;
    const learned: OwnAddress[] = [];
    for (const address of header.deliveredTo) {
      if (isMine(address) || writers.has(address) || senderRule(address) !== null) continue;
      if (![...header.to, ...header.cc].some(mailbox => mailbox.address === address)) continue;
      const senders = deliveredBy.get(address) ?? new Set<string>();
      senders.add(from);
      remember(deliveredBy, address, senders);
      if (senders.size < DELIVERED_SENDERS) continue;
      add(address);
      learned.push({ address, source: 'delivered-to' });
    }
    return learned;
  };

  return { isMine, add, see: (header, inSentFolder, direct) => (inSentFolder ? seeSent(header) : seeReceived(header, direct)) };
}

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= LIMIT && !map.has(key)) map.clear();
  map.set(key, value);
}

const isGmail = (domain: string): boolean => domain === 'gmail.com' || domain === 'googlemail.com';
const needsCanonical = (address: string): boolean =>
  address.includes('+') || address.endsWith('@gmail.com') || address.endsWith('@googlemail.com');

/**
 * An address without its +tag (RFC 5233) and, at Gmail, without dots and under one domain. For comparing the user's own addresses only:
 * elsewhere bob+x@ may be someone else than bob@.
 */
export function canonicalAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return address;
  const domain = address.slice(at + 1);
  const local = address.slice(0, at);
  const plus = local.indexOf('+');
  const base = plus > 0 ? local.slice(0, plus) : local;
  return isGmail(domain) ? `${base.replaceAll('.', '')}@gmail.com` : `${base}@${domain}`;
}
