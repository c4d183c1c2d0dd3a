import { createHmac } from 'node:crypto';
import type { DeliveryKey } from '../../backend/ports/composer.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let out = '';
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(value >>> bits) & 31];
    }
  }
  return out;
}

/**
 * The Message-ID of a delivery, without brackets: the same for every retry, on every machine that holds the install key, and different for
 * every other mail. The right side is the sender's domain, never the machine's name.
 * @param installKey 32 random bytes made once; it travels with backups
 */
export function outboxMessageId(installKey: Uint8Array, key: DeliveryKey, senderAddress: string): string {
  const mac = createHmac('sha256', installKey)
    .update(JSON.stringify([key.campaign, key.step, key.address, key.generation]))
    .digest();
  return `${base32(mac).slice(0, 26)}.rk@${senderAddress.slice(senderAddress.lastIndexOf('@') + 1).toLowerCase()}`;
}
