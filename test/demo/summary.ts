import type { Output } from '../../shared/contract/methods.ts';
import type { Lang } from '../../shared/contract/shapes.ts';
import { createFormats } from '../../shared/i18n/formats.ts';
import { messages } from '../../shared/i18n/index.ts';
import { reminderSentence } from '../../shared/i18n/reminder-sentence.ts';
import { demoWords } from './demo-words.ts';

export interface SummaryFacts {
  readonly report: Output<'scan.run'>;
  readonly folders: Output<'folder.list'>;
  readonly today: Output<'today.get'>;
  /** Everybody, hidden senders too. */
  readonly people: Output<'people.list'>;
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
  /** Null where the window is Electron's. */
  readonly url: string | null;
}

const BANDS = ['strong', 'steady', 'cooling', 'fading'] as const;
const UNTOUCHED = new Set(['drafts', 'junk', 'trash', 'ignored']);
const NAMES_SHOWN = 4;
const TO_WRITE_SHOWN = 5;
const HORIZON_MS = 90 * 86_400_000;
const WIDTH = 96;

/** What the demo prints: the whole idea on one screen, in the product's own sentences. */
export function summary(lang: Lang, { report, folders, today, people, timeZone, now, url }: SummaryFacts): string {
  const words = demoWords(lang);
  const said = messages(lang);
  const { cli, evidence: reason, rules } = said;
  const formats = createFormats(lang, timeZone, () => now);
  const shown = people.filter(person => person.hiddenBecause === null);
  const hidden = people.filter(person => person.hiddenBecause !== null);
  const untouched = folders.filter(folder => UNTOUCHED.has(folder.role)).map(folder => folder.path);

  const bands = BANDS.map(band => {
    const held = shown.filter(person => person.band === band).toSorted((a, b) => b.health - a.health);
    const names = held.slice(0, NAMES_SHOWN).map(person => person.name);
    return `  ${cli.bandName(band).padEnd(12)}${String(held.length).padStart(3)}  ${words.names(names, held.length - names.length)}`;
  });
  const month = formats.monthName(now + HORIZON_MS);
  const letters = today.rows.slice(0, TO_WRITE_SHOWN).flatMap((row, index) => {
    const { person, due } = row;
    const day = formats.day(due);
    return [
      `  ${index + 1}. ${person.name}, ${Date.parse(due) < now ? reason.writeByPassed(day) : reason.writeBy(day)}`,
      ...wrapped(reminderSentence(row, said, formats, month), '     '),
    ];
  });
  const byRule = Map.groupBy(hidden, person => person.hiddenBecause);
  const leftOut = [...byRule].flatMap(([rule, senders]) => {
    const names = senders.map(sender => sender.name || sender.addresses[0]).join(', ');
    return rule === null ? [] : wrapped(`${names}. ${rules[rule]('')}`, '  ');
  });

  return [
    '',
    words.title,
    words.read({ messages: report.messages, people: shown.length, duration: formats.duration(report.seconds) }),
    ...(untouched.length > 0 ? [words.untouched(untouched)] : []),
    '',
    cli.bandsTitle,
    ...bands,
    '',
    words.todayTitle,
    ...(letters.length > 0 ? letters : [`  ${cli.todayEmpty}`]),
    '',
    words.leftOutTitle(hidden.length),
    ...leftOut,
    '',
    url === null ? words.window : `${words.openHere} ${url}`,
    '',
  ].join('\n');
}

/** Lines that fit, broken at ordinary spaces only: the narrow ones of French punctuation hold. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
