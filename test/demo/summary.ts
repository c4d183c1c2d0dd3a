import type { Output } from '../../shared/contract/methods.ts';
import type { Evidence, Lang, PersonRow } from '../../shared/contract/shapes.ts';
import type { Rule } from '../../shared/domain/letter.ts';
import { demoWords } from './demo-words.ts';

export interface SummaryFacts {
  readonly report: Output<'scan.run'>;
  readonly folders: Output<'folder.list'>;
  readonly today: Output<'today.get'>;
  /** Everybody, hidden senders too. */
  readonly people: Output<'people.list'>;
  readonly timeZone: string;
  readonly now: number;
  readonly url: string;
  readonly sentence: (evidence: Evidence) => string;
  readonly rule: (rule: Rule) => string;
}

const BANDS = ['strong', 'steady', 'cooling', 'fading'] as const;
const UNTOUCHED = new Set(['drafts', 'junk', 'trash', 'ignored']);
const NAMES_SHOWN = 4;
const TO_WRITE_SHOWN = 5;
const WIDTH = 96;

/** What the demo prints: the whole idea on one screen. */
export function summary(lang: Lang, facts: SummaryFacts): string {
  const words = demoWords(lang);
  const shown = facts.people.filter(person => person.hiddenBecause === null);
  const hidden = facts.people.filter(person => person.hiddenBecause !== null);
  const untouched = facts.folders.filter(folder => UNTOUCHED.has(folder.role)).map(folder => folder.path);

  const bands = BANDS.map(band => {
    const people = shown.filter(person => person.band === band).toSorted((a, b) => b.health - a.health);
    const names = people.slice(0, NAMES_SHOWN).map(person => person.name);
    return `  ${words.band[band].padEnd(12)}${String(people.length).padStart(3)}  ${words.names(names, people.length - names.length)}`;
  });
  const letters = facts.today.rows.slice(0, TO_WRITE_SHOWN).flatMap(({ person, due, evidence }, index) => {
    const line = words.toWrite(person.name, due, Date.parse(due) < facts.now, facts.timeZone);
    return [`  ${index + 1}. ${line}`, ...wrap(facts.sentence(evidence), WIDTH - 5).map(line => `     ${line}`)];
  });
  const rules = Map.groupBy(hidden, person => person.hiddenBecause);
  const leftOut = [...rules].flatMap(([rule, people]) => (rule === null ? [] : [leftOutLine(facts.rule(rule), people)]));

  return [
    '',
    words.title,
    words.read({ messages: facts.report.messages, people: shown.length, seconds: facts.report.seconds }),
    ...(untouched.length > 0 ? [words.untouched(untouched)] : []),
    '',
    words.bandsTitle,
    ...bands,
    '',
    words.todayTitle,
    ...(letters.length > 0 ? letters : [`  ${words.nobody}`]),
    '',
    words.leftOutTitle(hidden.length),
    ...leftOut,
    '',
    `${words.openHere} ${facts.url}`,
    '',
  ].join('\n');
}

const leftOutLine = (rule: string, people: readonly PersonRow[]): string => {
  const names = people.map(person => person.name || person.addresses[0] || '');
  return wrap(`${rule} ${names.join(', ')}`, WIDTH - 4)
    .map((line, index) => `${index === 0 ? '  ' : '    '}${line}`)
    .join('\n');
};

/** Breaks at ordinary spaces only: the narrow ones of French punctuation hold. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
