import { Liquid } from 'liquidjs';
import { greeting } from '../../../shared/domain/templates/greeting.ts';
import { REGISTERS, type Register, type TemplateLanguage } from '../../../shared/domain/templates/template-values.ts';

/** Statements of a letter: choose and name. No loops: nothing in a letter needs one, and they are where templates explode. */
const TAGS = new Set(['assign', 'if', 'unless', 'case', 'comment', 'raw', '#']);
const FILTERS = new Set([
  'default',
  'capitalize',
  'downcase',
  'upcase',
  'strip',
  'append',
  'prepend',
  'replace_first',
  'truncate',
  'truncatewords',
  'plus',
  'minus',
  'at_least',
  'at_most',
  'round',
]);

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const field = (value: unknown, key: string): string =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? text(Object.getOwnPropertyDescriptor(value, key)?.value) : '';

const DAY_MS = 86_400_000;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365],
  ['month', 30.4],
  ['week', 7],
  ['day', 1],
];

/** Dates are ISO strings; what is none stays blank, so that pre-flight holds the recipient rather than "Invalid Date" going out. */
const time = (value: unknown): number => Date.parse(text(value));

function ago(value: unknown, now: number, language: TemplateLanguage): string {
  const days = (now - time(value)) / DAY_MS;
  if (!Number.isFinite(days)) return '';
  const [unit, length] = UNITS.find(([, size]) => days >= size * 1.5) ?? (['day', 1] as const);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.round(days / length), unit);
}

const dateLong = (value: unknown, language: TemplateLanguage, timeZone: string): string =>
  Number.isFinite(time(value))
    ? new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone }).format(time(value))
    : '';

/**
 * liquidjs with nothing that reaches outside the letter: no files (`templates: {}` – the default loader reads the disk), no prototypes,
 * no loops, a short list of tags and filters, unknown names refused with line and column. Its limits are co-operative: the caller runs it
 * in a worker that can be killed.
 */
export function createLiquid(language: TemplateLanguage, timeZone: string, now: number): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    templates: {},
    relativeReference: false,
    cache: false,
    parseLimit: 100_000,
    renderLimit: 200,
    memoryLimit: 1_000_000,
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) if (!FILTERS.has(name)) delete engine.filters[name];
  engine.registerFilter('greeting', (person: unknown, register?: unknown) => {
    const own = field(person, 'greeting');
    if (own !== '' && text(register) === '') return own;
    const wanted = text(register) || field(person, 'register');
    const known: Register = REGISTERS.find(one => one === wanted) ?? 'vous';
    return greeting(
      { first_name: field(person, 'first_name'), last_name: field(person, 'last_name'), name: field(person, 'name') },
      known,
      language,
    );
  });
  engine.registerFilter('first_name', (person: unknown) => field(person, 'first_name'));
  engine.registerFilter('ago', (value: unknown) => ago(value, now, language));
  engine.registerFilter('date_long', (value: unknown) => dateLong(value, language, timeZone));
  engine.registerFilter('join_and', (list: unknown) =>
    Array.isArray(list) ? new Intl.ListFormat(language, { type: 'conjunction' }).format(list.map(text).filter(Boolean)) : text(list),
  );
  return engine;
}
