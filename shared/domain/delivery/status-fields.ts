/** One per-recipient block of a delivery report (RFC 3464 §2.3); fields '' where missing. */
export interface RecipientFields {
  readonly finalRecipient: string;
  readonly originalRecipient: string;
  readonly action: string;
  readonly status: string;
  readonly diagnostic: string;
}

const MAX_BLOCKS = 200;

/** `field: value` lines of a block, unfolded; the first of a name wins. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of block.split('\n')) {
    if (/^[ \t]/.test(line) && name) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
    else {
      const colon = line.indexOf(':');
      name = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
      if (name && fields.has(name)) name = '';
      else if (name) fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

/** `rfc822; marie@example.com` → `marie@example.com` (RFC 3464 §2.3.1 address-type;address). */
function addressOf(value: string): string {
  const at = value.indexOf(';');
  return (at < 0 ? value : value.slice(at + 1)).trim().replace(/^<|>$/g, '');
}

/** Blocks are parted by blank lines; the first, without a recipient, speaks for the message. Each recipient keeps its own verdict. */
export function recipientBlocks(statusPart: string): readonly RecipientFields[] {
  const blocks = statusPart
    .slice(0, 256 * 1024)
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .slice(0, MAX_BLOCKS)
    .map(fieldsOf);
  return blocks
    .filter(fields => fields.has('final-recipient') || fields.has('original-recipient'))
    .map(fields => ({
      finalRecipient: addressOf(fields.get('final-recipient') ?? ''),
      originalRecipient: addressOf(fields.get('original-recipient') ?? fields.get('x-actual-recipient') ?? ''),
      action: (fields.get('action') ?? '').toLowerCase().replace(/[^a-z].*$/, ''),
      status: fields.get('status') ?? '',
      diagnostic: (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, ''),
    }));
}
