import { labelledMailbox } from '../../support/labelled-mailbox/labelled-mailbox.ts';
import { judgeAwaiting } from '../../support/labelled-mailbox/judge-awaiting.ts';
import { judgeFacts } from '../../support/labelled-mailbox/judge-facts.ts';
import { judgeMerges } from '../../support/labelled-mailbox/judge-merges.ts';
import { judgeMessages } from '../../support/labelled-mailbox/judge-messages.ts';
import { judgePeople } from '../../support/labelled-mailbox/judge-people.ts';
import { serve } from '../../support/labelled-mailbox/mailbox-server.ts';
import { readMailbox } from '../../support/labelled-mailbox/read-mailbox.ts';
import { printAwaiting, printFacts, printMerges, printMessages, printPeople, printTotal } from './print-figures.ts';
import { storedVerdicts } from './stored-verdicts.ts';

// `npm run bench -- inference [messages] [seeds…]`: whole mailboxes of which the truth is known, read by the product's own backend and store.

const [messages = 5_000, ...asked] = process.argv.slice(2).map(Number);
const seeds = asked.length > 0 ? asked : [1, 2, 3];

let people = 0;
let exact = 0;
let shown = 0;
let nobodies = 0;
for (const seed of seeds) {
  const mailbox = labelledMailbox({ seed, messages });
  const held = mailbox.accounts.flatMap(({ folders }) => folders).reduce((sum, folder) => sum + folder.messages.length, 0);
  console.log(`\n# Seed ${seed}: ${held} messages in all folders, ${mailbox.people.length} people\n`);
  const host = await readMailbox(mailbox, serve(mailbox));
  try {
    const listed = await host.ask('people.list', { hidden: true });
    printMessages(judgeMessages(mailbox, storedVerdicts(host.dataFolder)));
    const figures = judgePeople(mailbox, listed);
    printPeople(figures);
    people += figures.people;
    exact += figures.exact;
    shown += figures.shown;
    nobodies += figures.nobodies.length;
    printFacts(judgeFacts(mailbox, await host.ask('fact.list', {})));
    const review = await host.ask('review.list', {});
    printMerges(
      judgeMerges(
        mailbox,
        listed.map(({ addresses }) => addresses),
        review.map(({ a, b }): [string, string] => [a, b]),
      ),
    );
    while ((await host.ask('conversation.look', {})).left > 0);
    printAwaiting(judgeAwaiting(mailbox, await host.ask('conversation.list', {})));
  } finally {
    await host.stop();
  }
}

printTotal({ people, exact, shown, nobodies });
