import type { Label, LabelledMailbox } from './label.ts';

export interface TrueTie {
  readonly received: number;
  readonly sent: number;
  /** Epoch ms. */
  readonly lastReceived: number | null;
  readonly lastSent: number | null;
  readonly lastTwoWay: number | null;
}

interface Contact {
  readonly messageId: string;
  readonly at: number;
  readonly direction: Label['direction'];
}

const latest = (contacts: readonly Contact[]): number | null => (contacts.length === 0 ? null : Math.max(...contacts.map(({ at }) => at)));

/** What was exchanged with whoever has some addresses: each letter once, whatever the copies, and none of those that came back. */
export class TrueTies {
  readonly #byAddress = new Map<string, Contact[]>();

  constructor({ accounts }: Pick<LabelledMailbox, 'accounts'>) {
    const seen = new Set<string>();
    for (const { messageId, label } of accounts.flatMap(({ folders }) => folders).flatMap(({ messages }) => messages)) {
      if (seen.has(messageId) || label.kind !== 'letter') continue;
      seen.add(messageId);
      for (const address of new Set(label.contacts)) {
        if (label.bounced.includes(address)) continue;
        const contacts = this.#byAddress.get(address) ?? [];
        contacts.push({ messageId, at: label.at, direction: label.direction });
        this.#byAddress.set(address, contacts);
      }
    }
  }

  of(addresses: readonly string[]): TrueTie {
    const all = new Map(addresses.flatMap(address => this.#byAddress.get(address) ?? []).map(contact => [contact.messageId, contact]));
    const received = [...all.values()].filter(({ direction }) => direction === 'received');
    const sent = [...all.values()].filter(({ direction }) => direction === 'sent');
    const [lastReceived, lastSent] = [latest(received), latest(sent)];
    const lastTwoWay = lastReceived === null || lastSent === null ? null : Math.min(lastReceived, lastSent);
    return { received: received.length, sent: sent.length, lastReceived, lastSent, lastTwoWay };
  }
}
