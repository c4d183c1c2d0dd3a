import type { Mailbox } from '../../../shared/domain/message-header.ts';
import { readAddressList } from './address-list.ts';
import { decodeRawValue } from './charset.ts';
import { cleanText } from './clean-text.ts';
import { decodeWords } from './encoded-words.ts';
import { flatCopy, GenerationMemo } from './generation-memo.ts';
import { LIMITS } from './limits.ts';
import { normalAddress } from './normal-address.ts';

/** An address header, read. */
export interface MailboxList {
  readonly mailboxes: readonly Mailbox[];
  readonly emptyGroup: boolean;
}

export const NO_MAILBOXES: MailboxList = { mailboxes: [], emptyGroup: false };
/** Longer lists are a mailing of their own and will not come again: not worth remembering. */
const MEMORABLE_LENGTH = 500;
/** Where these stand, a comma outside quotes need not end a mailbox. */
const STRUCTURED = /[(:;[\\]/;

/** Splits at the commas outside quoted strings. */
function membersOf(raw: string): string[] {
  const members: string[] = [];
  let member = '';
  let quoted = false;
  for (const part of raw.split(',')) {
    member = quoted ? `${member},${part}` : part;
    for (let at = part.indexOf('"'); at >= 0; at = part.indexOf('"', at + 1)) quoted = !quoted;
    if (!quoted) members.push(member.trim());
    if (members.length >= LIMITS.addresses) return members;
  }
  if (quoted) members.push(member.trim());
  return members;
}

function nameOf(written: string, address: string): string {
  const name = cleanText(decodeWords(decodeRawValue(written)), LIMITS.name);
  // Outlook quotes names without need: 'Ann' <ann@example.org>.
  const bare = name.length > 2 && name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).trim() : name;
  // Repeating the address as its name tells nothing.
  return bare.toLowerCase() === address ? '' : bare;
}

/**
 * Address headers by their raw text. A mailbox of 140,000 messages has 440,000 participants and some 6,000 distinct strings, so each is parsed,
 * decoded and normalised once; equal mailboxes are one object.
 */
export class MailboxDirectory {
  readonly #lists = new GenerationMemo<MailboxList>(20_000);
  readonly #members = new GenerationMemo<MailboxList>(20_000);
  readonly #mailboxes = new GenerationMemo<Mailbox>(40_000);

  /** @param raw unfolded field value as latin1, one character a byte. */
  list(raw: string): MailboxList {
    const known = this.#lists.get(raw);
    if (known) return known;
    const list = this.#read(raw);
    if (raw.length <= MEMORABLE_LENGTH) this.#lists.set(raw, list);
    return list;
  }

  #read(raw: string): MailboxList {
    // Long lists are rarely met twice, their members are.
    if (!raw.includes(',') || STRUCTURED.test(raw)) return this.#parse(raw);
    const mailboxes: Mailbox[] = [];
    for (const written of membersOf(raw)) {
      let member = this.#members.get(written);
      if (!member) {
        member = this.#parse(written);
        if (written.length <= MEMORABLE_LENGTH) this.#members.set(written, member);
      }
      mailboxes.push(...member.mailboxes);
    }
    return { mailboxes, emptyGroup: false };
  }

  #parse(raw: string): MailboxList {
    const written = readAddressList(raw);
    const mailboxes: Mailbox[] = [];
    for (const { name, address } of written.mailboxes) {
      const key = normalAddress(decodeRawValue(address));
      if (key !== null) mailboxes.push(this.#mailbox(key, nameOf(name, key)));
    }
    return { mailboxes, emptyGroup: written.emptyGroup };
  }

  #mailbox(address: string, name: string): Mailbox {
    const key = `${address}\n${name}`;
    const known = this.#mailboxes.get(key);
    if (known) return known;
    const mailbox = Object.freeze({ address: flatCopy(address), name: flatCopy(name) });
    this.#mailboxes.set(key, mailbox);
    return mailbox;
  }
}
