import type { FileRow } from '../../backend/ports/people-files.ts';
import type { AnnualDate } from '../../../shared/domain/agenda/annual-date.ts';
import { NOTE_AT_MOST } from '../../../shared/domain/records/merge-record.ts';
import { emptyRecord, keyWithoutAddress, NO_CARD, NO_MARKS, type Labelled } from '../../../shared/domain/records/person-record.ts';
import { cleanText } from '../imap/clean-text.ts';
import { normalAddress } from '../imap/normal-address.ts';

/** What a card, a row or an event says of somebody, as written there. */
export interface ToldPerson {
  readonly line: number;
  name: string;
  given: string;
  family: string;
  organisation: string;
  title: string;
  note: string;
  language: 'en' | 'fr' | null;
  readonly emails: string[];
  readonly phones: Labelled[];
  readonly urls: Labelled[];
  readonly places: Labelled[];
  readonly fields: Labelled[];
  readonly tags: string[];
  readonly dates: AnnualDate[];
}

export const nobody = (line: number): ToldPerson => ({
  line,
  name: '',
  given: '',
  family: '',
  organisation: '',
  title: '',
  note: '',
  language: null,
  emails: [],
  phones: [],
  urls: [],
  places: [],
  fields: [],
  tags: [],
  dates: [],
});

const NAME = 200;
const LIST = 50;
const line = (text: string, most = NAME): string => cleanText(text, most);
/** Lines stay lines. */
const lines = (text: string, most: number): string =>
  text
    .slice(0, most * 4)
    .split(/\r\n|\r|\n/)
    .map(each => cleanText(each, most))
    .join('\n')
    .trim()
    .slice(0, most);

const listed = (all: readonly Labelled[], most: number): Labelled[] =>
  all
    .map(({ label, value }) => ({ label: line(label, 100), value: line(value, most) }))
    .filter(({ value }) => value !== '')
    .slice(0, LIST);

/** Only links that may be opened: no javascript:, no file:. */
const link = ({ label, value }: Labelled): Labelled[] => {
  const url = /^[a-z][a-z0-9+.-]*:/i.test(value.trim()) ? value.trim() : `https://${value.trim()}`;
  return /^(https?|xmpp|sip|sgn|skype|tel|mailto):/i.test(url) && URL.canParse(url) ? [{ label, value: url }] : [];
};

/** What is told, made safe and put where it belongs. A row without name and address says nothing of anybody. */
export function fileRow(told: ToldPerson): FileRow {
  const addresses = [...new Set(told.emails.slice(0, LIST).flatMap(raw => normalAddress(raw.trim().replace(/^mailto:/i, '')) ?? []))];
  const [first = null, ...also] = addresses;
  const given = line(told.given);
  const family = line(told.family);
  const organisation = line(told.organisation);
  const name = line(told.name) || line(`${given} ${family}`) || organisation;
  if (first === null && name === '') return { line: told.line, name: '', record: null, also: [], skipped: 'nobody' };
  const card = {
    ...NO_CARD,
    name: name === first ? '' : name,
    title: line(told.title),
    phones: listed(told.phones, 60),
    urls: listed(told.urls.flatMap(link), 500),
    places: listed(
      told.places.map(({ label, value }) => ({ label, value: value.replaceAll(/\s*\n\s*/g, ', ') })),
      500,
    ),
    fields: listed(told.fields, 1000),
  };
  const record = {
    ...emptyRecord(first ?? keyWithoutAddress(card)),
    card,
    marks: {
      ...NO_MARKS,
      firstName: given || null,
      lastName: family || null,
      organisation: organisation || null,
      language: told.language,
      tags: [
        ...new Map(
          told.tags
            .map(tag => line(tag, 50))
            .filter(Boolean)
            .map(tag => [tag.toLowerCase(), tag]),
        ).values(),
      ].slice(0, LIST),
    },
    note: lines(told.note, NOTE_AT_MOST),
    dates: told.dates.slice(0, LIST).map(date => ({ ...date, label: line(date.label) })),
  };
  return { line: told.line, name: name || (first ?? ''), record, also, skipped: null };
}
