import { parseHeaderBlock } from '../../../electron/adapters/imap/header-block.ts';
import { MailboxDirectory } from '../../../electron/adapters/imap/mailbox-directory.ts';
import { classify } from '../../../shared/domain/classify.ts';
import { displayName } from '../../../shared/domain/display-name.ts';
import type { Mailbox, MessageHeader } from '../../../shared/domain/message-header.ts';
import { saneDate } from '../../../shared/domain/sane-date.ts';
import { seededRandom } from '../../demo/seeded-random.ts';
import { HEADER_SEEDS, HOSTILE_PIECES } from './header-seeds.ts';

/** What must never come out of a header: controls, bidi marks and what cannot be seen (UAX #9, UTS #39). The joiners stay for Persian and emoji. */
const HOSTILE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const NOW = Date.UTC(2026, 10, 23);

export interface FuzzResult {
  readonly runs: number;
  /** Seed and message of the first of each kind. */
  readonly thrown: readonly string[];
  readonly escaped: readonly string[];
  readonly slowestMs: number;
  /** By kind of verdict: all kinds should be met. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** One header block, changed in one to eight places; the same for the same seed. As the wire gives it: one character a byte. */
function mutatedHeader(seed: number): string {
  const random = seededRandom(seed);
  let text = random.pick(HEADER_SEEDS);
  for (let change = random.between(0, 7); change >= 0; change--) {
    const at = random.between(0, text.length);
    const length = random.between(0, 11);
    const kind = random.next();
    if (kind < 0.45) text = text.slice(0, at) + random.pick(HOSTILE_PIECES) + text.slice(at + (random.next() < 0.5 ? length : 0));
    else if (kind < 0.6) text = text.slice(0, at) + text.slice(at + length * 4);
    else if (kind < 0.75) text = text.slice(0, at) + text.slice(at, at + length * 5).repeat(random.between(1, 20)) + text.slice(at);
    else if (kind < 0.9) text = text.slice(0, at) + String.fromCharCode(random.between(0, 255)) + text.slice(at + 1);
    else text = `${text.slice(0, at)}${random.pick(HEADER_SEEDS).slice(at)}`;
  }
  return Buffer.from(text, random.next() < 0.5 ? 'utf8' : 'latin1').toString('latin1');
}

/** Every text of a header that may reach the screen. */
function shownTexts(header: MessageHeader): string[] {
  const of = (boxes: readonly Mailbox[]): string[] => boxes.flatMap(({ name, address }) => [name, address]);
  return [
    header.subject,
    header.messageId,
    ...of(header.from),
    ...of(header.sender),
    ...of(header.to),
    ...of(header.cc),
    ...header.deliveredTo,
  ];
}

/** Reads `runs` mutated headers one after another through one directory, as a scan does, and looks at all that comes out. */
export function fuzzHeaders(firstSeed: number, runs: number): FuzzResult {
  const directory = new MailboxDirectory();
  const thrown: string[] = [];
  const escaped: string[] = [];
  const kinds = new Map<string, number>();
  let slowestMs = 0;
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const block = mutatedHeader(seed);
    const started = performance.now();
    try {
      const header = parseHeaderBlock(block, 1, NOW, directory);
      const verdict = classify(header, address => address === 'claire@atelier.example', seed % 7 === 0);
      saneDate(header, NOW, seed % 2 === 0);
      const shown = displayName(header.from.map(({ name, address }) => ({ name, address, letters: 1 })));
      kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1);
      const bad = [...shownTexts(header), verdict.evidence, shown].find(text => HOSTILE.test(text));
      if (bad !== undefined && escaped.length < 20) escaped.push(`${seed}: ${JSON.stringify(bad.slice(0, 120))}`);
    } catch (error) {
      if (thrown.length < 20) thrown.push(`${seed}: ${String(error)}`);
    }
    slowestMs = Math.max(slowestMs, performance.now() - started);
  }
  return { runs, thrown, escaped, slowestMs, kinds };
}
