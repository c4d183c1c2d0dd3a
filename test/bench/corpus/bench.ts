import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseHeaderBlock } from '../../../electron/adapters/imap/header-block.ts';
import { MailboxDirectory } from '../../../electron/adapters/imap/mailbox-directory.ts';
import { returnDate } from '../../../electron/adapters/language/return-date.ts';
import { readReturnedMail } from '../../../electron/adapters/mime/read-returned-mail.ts';
import { classify } from '../../../shared/domain/classify.ts';
import { readDeliveryReport, type DeliveryReport } from '../../../shared/domain/delivery/delivery-report.ts';
import { independentLabel } from './independent-label.ts';

/**
 * Bounces and automatic answers on real mails. The corpus names each file for what wrote it, which says its kind; a Final-Recipient field
 * says who failed; `independentLabel` says whose fault it was. `--list` names the files read otherwise.
 */
const corpus = process.env['FIL_ROUGE_CORPUS'];
if (!corpus) {
  console.log('corpus: set FIL_ROUGE_CORPUS to the folder that holds bounces/, then run again.');
  process.exit(0);
}
const folder = join(corpus, 'bounces');

type Kind = 'bounce' | 'auto-reply' | 'complaint';
const KINDS: readonly Kind[] = ['bounce', 'auto-reply', 'complaint'];
const kindOf = (file: string): Kind => (file.startsWith('arf-') ? 'complaint' : file.startsWith('rfc3834-') ? 'auto-reply' : 'bounce');
const finals = (raw: string): string[] =>
  [...raw.matchAll(/^(?:final|original)-recipient:\s*(?:rfc822|utf-8)?\s*;?\s*<?([^\s<>;]+@[^\s<>;]+)/gim)].map(m =>
    (m[1] ?? '').toLowerCase(),
  );

/** What the headers alone tell, as in a scan; an mbox line before them is no header. */
function headerKind(raw: Buffer): string {
  const text = raw.toString('latin1').replace(/^From .*\r?\n/, '');
  const block = text.slice(0, Math.max(0, text.search(/\r?\n\r?\n/)) || text.length);
  return classify(parseHeaderBlock(block, 1, null, new MailboxDirectory()), () => false, false).kind;
}

const isMachine = (kind: string): boolean => kind === 'bounce' || kind === 'auto-reply' || kind === 'automated';
const found = { bounce: new Map<Kind, number>(), 'auto-reply': new Map<Kind, number>(), complaint: new Map<Kind, number>() };
const byHeaders = new Map<string, number>();
const faults = new Map<string, { of: number; right: number }>();
let labelled = 0;
let rightFault = 0;
let withRecipient = 0;
let rightRecipient = 0;
let unlabelled = 0;
let named = 0;
let crashes = 0;
let returnDates = 0;
const otherwise: string[] = [];

function countFault(file: string, raw: string, report: DeliveryReport): void {
  const label = independentLabel(raw);
  if (label === null) {
    unlabelled++;
    return;
  }
  const read = report.recipients.map(({ outcome, fault }) => (outcome === 'delayed' ? 'delayed' : fault));
  const right = read.includes(label);
  const row = faults.get(label) ?? { of: 0, right: 0 };
  faults.set(label, { of: row.of + 1, right: row.right + Number(right) });
  labelled++;
  if (right) rightFault++;
  else
    otherwise.push(`${file}: labelled ${label}, read ${report.recipients.map(({ reason }, i) => `${read[i] ?? ''}/${reason}`).join(' ')}`);
}

for (const file of readdirSync(folder).filter(name => name.endsWith('.eml'))) {
  const raw = readFileSync(join(folder, file));
  const text = raw.toString('latin1');
  const truth = kindOf(file);
  try {
    const mail = await readReturnedMail(raw);
    const report = readDeliveryReport(mail, new Set());
    const headers = headerKind(raw);
    const key = `${truth} → ${headers}`;
    byHeaders.set(key, (byHeaders.get(key) ?? 0) + 1);
    const read: Kind = report ? 'bounce' : headers === 'auto-reply' ? 'auto-reply' : 'complaint';
    found[truth].set(read, (found[truth].get(read) ?? 0) + 1);
    if (read !== truth) otherwise.push(`${file}: ${truth}, read as ${read} (headers: ${headers})`);
    if (
      truth === 'auto-reply' &&
      returnDate(`${mail.headers.get('subject')?.join(' ') ?? ''}\n${mail.text}`, Date.parse(mail.headers.get('date')?.[0] ?? '')) !== null
    )
      returnDates++;
    if (truth !== 'bounce' || !report) continue;
    if (!isMachine(headers)) otherwise.push(`${file}: headers alone say ${headers}`);
    if (report.recipients.some(({ address }) => address.includes('@'))) named++;
    const expected = finals(text);
    if (expected.length > 0) {
      withRecipient++;
      if (report.recipients.some(recipient => expected.includes(recipient.address.toLowerCase()))) rightRecipient++;
      else otherwise.push(`${file}: recipient`);
    }
    countFault(file, text, report);
  } catch (error) {
    crashes++;
    console.log(`${file}: ${String(error)}`);
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part} of ${whole})`);
const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
const recall = new Map<Kind, number>();
for (const kind of KINDS) {
  const right = found[kind].get(kind) ?? 0;
  const all = sum(found[kind].values());
  const claimed = sum(KINDS.map(truth => found[truth].get(kind) ?? 0));
  recall.set(kind, right / all);
  console.log(`${kind.padEnd(12)} recall ${share(right, all).padEnd(20)}  precision ${share(right, claimed)}`);
}
console.log(`failed recipient, where a field names one   ${share(rightRecipient, withRecipient)}   floor .950`);
console.log(`failed recipient named at all               ${share(named, found.bounce.get('bounce') ?? 0)}`);
console.log(`hard, soft, policy or delayed right         ${share(rightFault, labelled)}   floor .930   (no label for ${unlabelled})`);
for (const [fault, { of, right }] of faults) console.log(`  ${fault.padEnd(10)} ${share(right, of)}`);
console.log(`automatic answers with a day of return      ${returnDates}`);
console.log(`by headers alone, as a scan reads           ${[...byHeaders].map(([key, count]) => `${key} ${count}`).join(', ')}`);
console.log(`crashes                                     ${crashes}`);
if (process.argv.includes('--list')) for (const line of otherwise) console.log(`  ${line}`);
const isBad =
  (recall.get('bounce') ?? 0) < 0.97 ||
  recall.get('auto-reply') !== 1 ||
  rightRecipient / withRecipient < 0.95 ||
  rightFault / labelled < 0.93 ||
  crashes > 0;
process.exit(isBad ? 1 : 0);
