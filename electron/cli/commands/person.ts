import { evidenceSentence } from '../evidence-sentence.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { scriptFact } from '../script-fact.ts';
import { scriptPerson } from '../script-person.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

const SHOWN_LETTERS = 20;

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened => {
    const { ask, words, formats } = opened;
    const { cli, identity, rules } = words;
    const person = await ask('person.get', { address: context.positionals[0] ?? '' });
    const evidence = evidenceSentence(person.evidence, opened);
    const { awaiting, answerTime, conversations } = await ask('person.conversations', { personId: person.id });
    const whose = await ask('person.identity', { personId: person.id });
    if (context.json) {
      const told = await Promise.all(person.addresses.map(address => ask('fact.list', { address })));
      const facts = told.flat().map(scriptFact);
      return printJson(context, {
        ...scriptPerson(person),
        addresses: whose.addresses.map(({ address, lastUsed, dead }) => ({ address, lastUsed, dead })),
        aliasesOfMine: whose.aliasesOfMine.map(({ address }) => address),
        awaiting,
        answerTime,
        facts,
        letters: person.letters,
        evidence,
      });
    }

    const lines = [
      printable(person.name),
      ...whose.addresses.map(({ address, lastUsed, dead }) => {
        const use = [dead ? identity.dead : '', lastUsed === null ? '' : identity.lastUsed(formats.ago(lastUsed))]
          .filter(Boolean)
          .join(', ');
        return use === '' ? printable(address) : `${printable(address)} (${use})`;
      }),
      ...(whose.shared ? [identity.shared(printable(whose.people.join(', ')))] : []),
      ...(whose.colleague ? [identity.colleague] : []),
      ...(whose.aliasesOfMine.length > 1
        ? [identity.writesTo(whose.aliasesOfMine.map(({ address }) => printable(address)).join(', '))]
        : []),
      '',
      cli.holds(person.health, person.band),
      evidence,
      cli.lettersBoth(person.received, person.sent),
      cli.contactDays(person.contactDays),
      cli.lastExchange(person.lastTwoWay === null ? cli.never : formats.ago(person.lastTwoWay)),
      ...conversations.map(row =>
        printable(`${words.conversations.waiting(row, formats.date(row.since))} (${words.conversations.asked(row)})`),
      ),
      ...(answerTime.theirs ? [words.conversations.theirAnswers(answerTime.theirs)] : []),
      ...(answerTime.mine ? [words.conversations.myAnswers(answerTime.mine)] : []),
      ...(person.hiddenBecause === null ? [] : [rules[person.hiddenBecause](printable(person.hiddenEvidence ?? ''))]),
      '',
      cli.newestLetters,
    ];
    context.terminal.out(lines.map(line => `${line}\n`).join(''));
    context.terminal.out(
      table(person.letters.slice(0, SHOWN_LETTERS), [
        { title: cli.columns.date, cell: ({ date }) => formats.date(date) },
        { title: '', cell: ({ direction }) => (direction === 'received' ? cli.theyWrote : cli.youWrote) },
        { title: cli.columns.folder, cell: ({ folder }) => folder },
      ]),
    );
  });
