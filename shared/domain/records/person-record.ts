import type { AnnualDate } from '../agenda/annual-date.ts';
import type { TouchChannel } from '../agenda/channel.ts';
import type { ReminderKind } from '../agenda/reminder.ts';
import type { Space } from '../campaigns/campaign.ts';
import type { SenderChoice } from '../letter.ts';
import type { Register } from '../templates/template-values.ts';

/** A number, a link, a place or a field of the user's, and what it is called; `label` may be ''. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** How to reach somebody beside mail, and what the user noted in fields of their own. */
export interface ContactCard {
  /** As the address book has it; '' where it has none. */
  readonly name: string;
  readonly title: string;
  readonly phones: readonly Labelled[];
  readonly urls: readonly Labelled[];
  readonly places: readonly Labelled[];
  readonly fields: readonly Labelled[];
}

/** What the user says of somebody; instants are ISO 8601 UTC. */
export interface RecordMarks {
  /** The name the user gave in Fil Rouge, which no letter changes. */
  readonly displayName: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly organisation: string | null;
  readonly matters: string | null;
  readonly circle: { readonly name: string; readonly space: Space } | null;
  readonly register: Register | null;
  readonly language: 'en' | 'fr' | null;
  readonly cadence: { readonly idealDays: number; readonly maxDays: number } | null;
  readonly starred: boolean;
  readonly sensitive: boolean;
  readonly resting: boolean;
  readonly restingSince: string | null;
  readonly restingUntil: string | null;
  readonly tags: readonly string[];
}

export interface RecordTouch {
  readonly channel: TouchChannel;
  readonly at: string;
  readonly note: string;
}

/** Something they said they look for; `met` once it was. */
export interface RecordNeed {
  readonly text: string;
  readonly at: string;
  readonly met: boolean;
}

export interface RecordChoice {
  readonly kind: ReminderKind | 'any';
  readonly until: string | null;
}

/** All the user said of one address, apart from what letters tell. */
export interface PersonRecord {
  /** The address, normalised; for somebody without one a name of its own (`keyWithoutAddress`), which holds no @. */
  readonly key: string;
  readonly card: ContactCard;
  readonly marks: RecordMarks;
  readonly note: string;
  readonly dates: readonly AnnualDate[];
  readonly touches: readonly RecordTouch[];
  readonly needs: readonly RecordNeed[];
  readonly choices: readonly RecordChoice[];
  readonly sender: SenderChoice | null;
}

export const NO_CARD: ContactCard = { name: '', title: '', phones: [], urls: [], places: [], fields: [] };

export const NO_MARKS: RecordMarks = {
  displayName: null,
  firstName: null,
  lastName: null,
  organisation: null,
  matters: null,
  circle: null,
  register: null,
  language: null,
  cadence: null,
  starred: false,
  sensitive: false,
  resting: false,
  restingSince: null,
  restingUntil: null,
  tags: [],
};

export const emptyRecord = (key: string): PersonRecord => ({
  key,
  card: NO_CARD,
  marks: NO_MARKS,
  note: '',
  dates: [],
  touches: [],
  needs: [],
  choices: [],
  sender: null,
});

export const hasAddress = (key: string): boolean => key.includes('@');

/** Stands for somebody of whom a file told no address: by their name, and by a number or a link where there is one. */
export function keyWithoutAddress({ name, phones, urls }: Pick<ContactCard, 'name' | 'phones' | 'urls'>): string {
  const reach = digitsOf(phones[0]?.value ?? '') || (urls[0]?.value.toLowerCase() ?? '');
  return `contact:${foldName(name)}|${reach}`.replaceAll('@', '(at)').slice(0, 320);
}

/** Two ways to write one number are one number. */
export const digitsOf = (phone: string): string => phone.replaceAll(/[^0-9]/g, '');

/** Two ways to write one name are one name: letters without marks, case or order of spaces. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
