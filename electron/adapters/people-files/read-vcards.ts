import type { FileRow, ReadOptions } from '../../backend/ports/people-files.ts';
import type { DateKind } from '../../../shared/domain/agenda/annual-date.ts';
import { BOUNDS, tooLarge } from './bounds.ts';
import { type ContentLine, contentLines, partsOf, textOf } from './content-lines.ts';
import { fileRow, nobody, type ToldPerson } from './told-person.ts';
import { writtenDay } from './written-day.ts';

/** What says how, not what for. */
const NO_LABEL = new Set(['internet', 'pref', 'voice', 'x-internet', 'uri', 'text', 'other']);
const OWN_DATE_KINDS = ['name-day', 'first-contact'] as const satisfies readonly DateKind[];

/**
 * The people of a file of vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as Apple, Google, Outlook, Thunderbird and Nextcloud write them.
 * Throws import-too-large.
 */
export function readVcards(text: string, { anniversary }: Pick<ReadOptions, 'anniversary'>): FileRow[] {
  const rows: FileRow[] = [];
  let card: ContentLine[] | null = null;
  let depth = 0;
  for (const line of contentLines(text)) {
    const isCard = line.value.trim().toUpperCase() === 'VCARD';
    if (line.name === 'BEGIN' && isCard) {
      // A card within a card is an agent's (RFC 2426 §3.5.4), not a contact.
      depth += 1;
      card ??= [line];
    } else if (line.name === 'END' && isCard) {
      depth = Math.max(0, depth - 1);
      if (depth > 0 || !card) continue;
      rows.push(fileRow(personOf(card, anniversary)));
      if (rows.length > BOUNDS.people) throw tooLarge('people');
      card = null;
    } else if (card && depth === 1) {
      card.push(line);
      if (card.length > BOUNDS.propertiesOfOne) throw tooLarge('propertiesOfOne');
    }
  }
  return rows;
}

function personOf(lines: readonly ContentLine[], anniversary: string): ToldPerson {
  const told = nobody(lines[0]?.line ?? 1);
  const labels = new Map(lines.filter(({ name }) => name === 'X-ABLABEL').map(({ group, value }) => [group, appleLabel(textOf(value))]));
  for (const line of lines) take(told, line, labels.get(line.group) ?? labelOf(line), anniversary);
  return told;
}

/** Apple writes its own labels as `_$!<HomePage>!$_`. */
const appleLabel = (label: string): string => /^_\$!<(.*)>!\$_$/.exec(label)?.[1] ?? label;

const labelOf = ({ params }: ContentLine): string =>
  (params.get('TYPE') ?? [])
    .flatMap(type => type.toLowerCase().split(','))
    .filter(type => !NO_LABEL.has(type))
    .join(' ');

function take(told: ToldPerson, line: ContentLine, label: string, anniversary: string): void {
  const { name, value, params } = line;
  const text = textOf(value);
  const isPreferred = params.has('PREF') || (params.get('TYPE') ?? []).some(type => type.toLowerCase() === 'pref');
  switch (name) {
    case 'FN':
      told.name ||= text;
      break;
    case 'N': {
      const [family = '', given = ''] = partsOf(value, ';');
      told.family ||= family;
      told.given ||= given;
      break;
    }
    case 'ORG':
      told.organisation ||= partsOf(value, ';').filter(Boolean).join(', ');
      break;
    case 'TITLE':
      told.title ||= text;
      break;
    case 'EMAIL':
      if (isPreferred) told.emails.unshift(text);
      else told.emails.push(text);
      break;
    case 'TEL':
      told.phones.push({ label, value: text.replace(/^tel:/i, '') });
      break;
    case 'URL':
    case 'X-SOCIALPROFILE':
    case 'IMPP':
      told.urls.push({ label, value: text });
      break;
    case 'ADR':
      told.places.push({ label, value: partsOf(value, ';').filter(Boolean).join(', ') });
      break;
    case 'NOTE':
      told.note = told.note === '' ? text : `${told.note}\n\n${text}`;
      break;
    case 'CATEGORIES':
      // A group every contact of Google is in says nothing.
      told.tags.push(...partsOf(value, ',').filter(tag => tag !== 'myContacts'));
      break;
    case 'LANG':
    case 'X-EVOLUTION-LANGUAGE':
      told.language ??= languageOf(text);
      break;
    case 'X-FIL-ROUGE-FIELD':
      told.fields.push({ label: params.get('X-LABEL')?.join(',') ?? label, value: text });
      break;
    default:
      takeDate(told, line, label || anniversary);
  }
}

const languageOf = (tag: string): 'en' | 'fr' | null => (/^fr\b/i.test(tag) ? 'fr' : /^en\b/i.test(tag) ? 'en' : null);

function takeDate(told: ToldPerson, { name, value, params }: ContentLine, label: string): void {
  const isBirthday = name === 'BDAY';
  const isOther = /^(X-)?ANNIVERSARY$|^X-ABDATE$|^X-(EVOLUTION|KADDRESSBOOK-X)-ANNIVERSARY$|^X-FIL-ROUGE-DATE$/.test(name);
  if (!isBirthday && !isOther) return;
  // Year first in every version.
  const day = writtenDay(value, true);
  if (!day) return;
  // Apple writes 1604 where there is no year, and says so.
  const omitted = params.get('X-APPLE-OMIT-YEAR')?.[0];
  const year = omitted !== undefined && Number(omitted) === Number(value.slice(0, 4)) ? null : day.year;
  const own = OWN_DATE_KINDS.find(known => known === params.get('X-KIND')?.[0]);
  const kind = isBirthday ? 'birthday' : (own ?? 'custom');
  told.dates.push({ ...day, year, kind, label: kind === 'custom' ? label : (params.get('X-LABEL')?.join(',') ?? '') });
}
