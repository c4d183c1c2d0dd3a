/** Where the returned message begins in a bounce that quotes it in its own text: nothing after is the server's word. */
const QUOTE =
  /^(?:-{2,}.{0,12}(?:original|copy of|header|returned|body of|below this line|message (?:text|header)|undelivered).*|.{0,3}(?:original message|message headers?|mail header|message text|the (?:first|header)[^\n]{0,40}) follows?.*|body of message generated.*(?=\n\n)|message contains \d.*|\*{5,} message.*|received: .*|return-path: .*)$/im;

/** The server's own words: everything before the returned message. */
export function serverWords(text: string): string {
  const bounded = text.slice(0, 64 * 1024);
  // Qmail and Exim say theirs first; a copy that starts at once means the words are elsewhere.
  const cut = bounded.search(QUOTE);
  return cut > 20 ? bounded.slice(0, cut) : bounded;
}

const ADDRESS = /(?:"[^"\n]{1,64}"|[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64})@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?/gu;

/** Lines that name somebody who is not the one who failed: the sender, a postmaster to ask, the server's greeting. */
const NOT_THE_FAILED =
  /^(?:\s*(?:from|sender|reply-to|return-path|mail from|envelope-from|message-id|subject|to|cc|date|sent|reporting-mta|original sender)\s*:)|mail from:|sender address|contact\b|postmaster|abuse@|^\s*(?:hello|hi|dear)\b/i;

const INTRODUCES =
  /(?:fail|recipient|deliver|undeliver|could ?n[o']t|not be (?:sent|reached)|address(?:es)?|affected|reach|rcpt to|unknown user|no such user|user unknown|mailbox|error|destinat|distribu|zugestellt|entreg|consegn|достав|受信|届|宛先)/i;

interface Found {
  readonly address: string;
  readonly line: number;
}

function addressesOf(lines: readonly string[]): Found[] {
  const found: Found[] = [];
  lines.forEach((text, line) => {
    if (NOT_THE_FAILED.test(text) && !/rcpt to/i.test(text)) return;
    for (const m of text.matchAll(ADDRESS)) {
      // A Message-ID or a queue name in brackets with a host of its own is not a person.
      if (!/^\d{8,}|\.id$/.test(m[0])) found.push({ address: m[0].replace(/\.$/, ''), line });
    }
  });
  return found;
}

/** What one recipient's failure says: from the line that names it to the next line that names another. */
export interface ProseFailure {
  readonly address: string;
  readonly words: string;
}

/**
 * Recipients named as failed in the prose of a bounce without status fields.
 * @param mine the user's own address: never the one that failed, though bounces name it often
 * @param writtenTo addresses of the returned message's To and Cc: what they name is believed first
 */
export function failuresInProse(text: string, mine: ReadonlySet<string>, writtenTo: readonly string[]): readonly ProseFailure[] {
  const lines = serverWords(text).split('\n').slice(0, 400);
  const foreign = addressesOf(lines).filter(found => !mine.has(found.address.toLowerCase()));
  const sentTo = new Set(writtenTo.map(address => address.toLowerCase()));
  const known = foreign.filter(found => sentTo.has(found.address.toLowerCase()));
  const named = known.length > 0 ? known : foreign.filter(found => introduced(lines, found.line));
  const candidates = named.length > 0 ? named : foreign;
  const first = new Map<string, Found>();
  for (const found of candidates) if (!first.has(found.address.toLowerCase())) first.set(found.address.toLowerCase(), found);
  const starts = [...first.values()];
  return starts.map(({ address, line }, i) => {
    const next = starts[i + 1]?.line ?? lines.length;
    return { address, words: lines.slice(line, Math.max(next, line + 1)).join('\n') || lines.join('\n') };
  });
}

const introduced = (lines: readonly string[], line: number): boolean =>
  INTRODUCES.test(lines.slice(Math.max(0, line - 4), line + 3).join(' '));
