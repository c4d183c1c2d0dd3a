import type { AwaitingFigures } from '../../support/labelled-mailbox/judge-awaiting.ts';
import type { FactFigures } from '../../support/labelled-mailbox/judge-facts.ts';
import type { MergeFigures } from '../../support/labelled-mailbox/judge-merges.ts';
import type { MessageFigures } from '../../support/labelled-mailbox/judge-messages.ts';
import type { PeopleFigures } from '../../support/labelled-mailbox/judge-people.ts';

const percent = (right: number, of: number): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(2)} %`);
const line = (name: string, value: string): void => console.log(`${name.padEnd(44)}${value}`);
const shown = 12;

function some<T>(title: string, items: readonly T[], text: (item: T) => string): void {
  if (items.length === 0) return;
  console.log(`  ${title}:`);
  for (const item of items.slice(0, shown)) console.log(`    ${text(item)}`);
  if (items.length > shown) console.log(`    … and ${items.length - shown} more`);
}

export function printMessages({ kinds, rules, traps, wrong }: MessageFigures): void {
  console.log('## What a message is\n');
  line('kind', 'precision         recall            messages');
  for (const [kind, { precision, recall }] of kinds)
    line(kind, `${percent(precision.right, precision.of).padEnd(18)}${percent(recall.right, recall.of).padEnd(18)}${recall.of}`);
  console.log('\nLetter or not, by the rule that decided:');
  for (const [rule, { right, of }] of rules) line(`  ${rule}`, `${percent(right, of).padEnd(12)}${right} of ${of}`);
  console.log('\nLetter or not, by trap (only those with errors):');
  for (const [trap, { right, of }] of traps) if (right < of) line(`  ${trap}`, `${percent(right, of).padEnd(12)}${right} of ${of}`);
  some('for example', wrong, ({ trap, rule, given, from }) => `${trap}: taken for ${given} by ${rule}: ${from}`);
}

export function printPeople({ people, exact, inexact, lost, shown: all, nobodies, whole }: PeopleFigures): void {
  console.log('\n## People\n');
  line('last sent, received, two-way exact (≥ 99.5 %)', `${percent(exact, people)}  (${exact} of ${people})`);
  line('lost to a filter (0)', String(lost.length));
  line('nobodies among those shown (≤ 0.5 %)', `${percent(nobodies.length, all)}  (${nobodies.length} of ${all})`);
  line('right over all their addresses', `${percent(whole.right, whole.of)}  (${whole.right} of ${whole.of})`);
  some('not exact', inexact, ({ address, field, was, is }) => `${address}: ${field} is ${is}, was ${was}`);
  some('lost', lost, ({ address, rule }) => `${address}: ${rule}`);
  some('nobodies', nobodies, address => address);
}

export function printFacts({ kinds, returns, successors }: FactFigures): void {
  console.log('\n## Facts\n');
  for (const [kind, { recall, precision }] of kinds)
    line(kind, `recall ${recall.right} of ${recall.of}, precision ${precision.right} of ${precision.of}`);
  line('day of return', `${returns.right} of ${returns.of}`);
  line('who answers instead', `${successors.right} of ${successors.of}`);
}

export function printMerges({ certain, toReview, wrong, missed, review }: MergeFigures): void {
  console.log('\n## One person or two\n');
  line('certain pairs joined', `${percent(certain.joined, certain.of)}  (${certain.joined} of ${certain.of})`);
  line('joined, and two people (0)', String(wrong.length));
  line('doubtful pairs asked about', `${toReview.asked} of ${toReview.of}, ${toReview.joined} joined without asking`);
  line('asked, and one person', `${review.right} of ${review.of}`);
  some('wrongly joined', wrong, pair => pair.join(' and '));
  some('not joined', missed, pair => pair.join(' and '));
}

export function printAwaiting({ found, shown: listed, asked, wrong }: AwaitingFigures): void {
  console.log('\n## Who owes whom\n');
  line('open conversations found', `${percent(found.right, found.of)}  (${found.right} of ${found.of})`);
  line('listed, and open', `${percent(listed.right, listed.of)}  (${listed.right} of ${listed.of})`);
  line('asked or not, told rightly', `${percent(asked.right, asked.of)}  (${asked.right} of ${asked.of})`);
  some('wrong', wrong, text => text);
}

export function printTotal({ people, exact, shown: all, nobodies }: Record<'people' | 'exact' | 'shown' | 'nobodies', number>): void {
  console.log('\n# All seeds together\n');
  line('people exact (≥ 99.5 %)', `${percent(exact, people)}  (${exact} of ${people})`);
  line('nobodies among those shown (≤ 0.5 %)', `${percent(nobodies, all)}  (${nobodies} of ${all})`);
}
