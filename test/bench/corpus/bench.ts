import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readReturnedMail } from '../../../electron/adapters/mime/read-returned-mail.ts';
import { readDeliveryReport, type DeliveryReport } from '../../../shared/domain/delivery/delivery-report.ts';

/**
 * Bounce recognition on real mails: the corpus names each file for what wrote it, which says whether it is a bounce, and the mails with
 * a Final-Recipient field say who failed.
 */
const corpus = process.env['FIL_ROUGE_CORPUS'];
if (!corpus) {
  console.log('corpus: set FIL_ROUGE_CORPUS to the folder that holds bounces/, then run again.');
  process.exit(0);
}
const folder = join(corpus, 'bounces');

/** Kinds by file name: complaints (arf-) and auto-replies (rfc3834-) are no bounces. */
const isBounce = (file: string): boolean => !/^(?:arf|rfc3834)-/.test(file);
const finals = (raw: string): string[] =>
  [...raw.matchAll(/^(?:final|original)-recipient:\s*(?:rfc822|utf-8)?\s*;?\s*<?([^\s<>;]+@[^\s<>;]+)/gim)].map(m =>
    (m[1] ?? '').toLowerCase(),
  );

let bounces = 0;
let seen = 0;
let others = 0;
let falseAlarms = 0;
let withRecipient = 0;
let rightRecipient = 0;
let crashes = 0;
const byFault = new Map<string, number>();
const missed: string[] = [];

for (const file of readdirSync(folder).filter(name => name.endsWith('.eml'))) {
  const raw = readFileSync(join(folder, file));
  let report: DeliveryReport | null = null;
  try {
    report = readDeliveryReport(await readReturnedMail(raw), new Set());
  } catch (error) {
    crashes++;
    console.log(`${file}: ${String(error)}`);
  }
  if (!isBounce(file)) {
    others++;
    if (report) falseAlarms++;
    continue;
  }
  bounces++;
  if (report) seen++;
  else missed.push(file);
  const expected = finals(raw.toString('latin1'));
  if (expected.length > 0) {
    withRecipient++;
    if (report?.recipients.some(recipient => expected.includes(recipient.address.toLowerCase()))) rightRecipient++;
    else missed.push(`${file} (recipient)`);
  }
  for (const { fault, outcome } of report?.recipients ?? []) {
    const key = outcome === 'delayed' ? 'delayed' : fault;
    byFault.set(key, (byFault.get(key) ?? 0) + 1);
  }
}

const share = (part: number, whole: number): string => `${(part / whole).toFixed(3)} (${part} of ${whole})`;
console.log(`bounce recognised (recall)      ${share(seen, bounces)}   floor .970`);
console.log(`bounce recognised (precision)   ${share(seen, seen + falseAlarms)}`);
console.log(`failed recipient, where a field names one  ${share(rightRecipient, withRecipient)}   floor .950`);
console.log(`taken for a bounce wrongly      ${falseAlarms} of ${others}`);
console.log(`faults                          ${[...byFault].map(([fault, n]) => `${fault} ${n}`).join(', ')}`);
console.log(`crashes                         ${crashes}`);
if (missed.length > 0) console.log(`missed: ${missed.join(', ')}`);
process.exit(seen / bounces < 0.97 || rightRecipient / withRecipient < 0.95 || crashes > 0 ? 1 : 0);
