import type { TemplateLanguage, TemplateValues } from '../../../shared/domain/templates/template-values.ts';
import { nameParts } from '../../../shared/domain/templates/name-parts.ts';
import type { Correspondent } from '../writing/correspondent.ts';

const DAY = 24 * 3_600_000;

export interface Me {
  readonly name: string;
  readonly email: string;
}

/** What does not depend on the recipient. */
export interface Occasion {
  readonly me: Me;
  /** Epoch ms. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly fields: Readonly<Record<string, string>>;
}

const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

/** The local day, which in the evening and on New Year's Eve is not the one of UTC. */
const localDay = (now: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

function todayOf({ now, timeZone }: Occasion): TemplateValues['today'] {
  const date = localDay(now, timeZone);
  const year = Number(date.slice(0, 4));
  // In January the year one wishes has begun.
  const isStillNew = Number(date.slice(5, 7)) <= 6;
  return { date, year, next_year: isStillNew ? year : year + 1 };
}

const meOf = ({ me }: Occasion): TemplateValues['me'] => ({
  first_name: nameParts(me.name).first || me.name,
  name: me.name,
  email: me.email,
  organisation: '',
});

/** Fields a text asks for and the user has not filled in are blank, which holds, rather than unknown, which looks like a broken template. */
function fieldsFor({ fields }: Occasion, texts: readonly string[]): Record<string, string> {
  const asked = texts.flatMap(text => [...text.matchAll(/\bcampaign\.([a-z_]{1,40})/g)].map(([, name = '']) => name));
  return { ...Object.fromEntries(asked.map(name => [name, ''])), ...fields };
}

const least = (...dates: readonly (number | null)[]): number | null => {
  const known = dates.filter(date => date !== null);
  return known.length === 0 ? null : Math.min(...known);
};

export function letterValues(to: Correspondent, personalLine: string, occasion: Occasion, texts: readonly string[]): TemplateValues {
  const { summary } = to.person;
  const last =
    summary.lastReceived === null && summary.lastSent === null ? null : Math.max(summary.lastReceived ?? 0, summary.lastSent ?? 0);
  return {
    person: {
      first_name: to.firstName,
      last_name: to.lastName,
      name: to.name,
      email: to.address,
      organisation: to.marks.organisation ?? '',
      register: to.tone.register,
      language: to.tone.language,
      greeting: to.greeting,
    },
    circle: { name: to.circle?.name ?? '', purpose: to.circle?.purpose ?? '' },
    tie: {
      last_contact: iso(last),
      first_contact: iso(least(summary.firstReceived, summary.firstSent)),
      last_received: iso(summary.lastReceived),
      days_since: last === null ? '' : Math.max(0, Math.floor((occasion.now - last) / DAY)),
    },
    me: meOf(occasion),
    today: todayOf(occasion),
    personal_line: personalLine,
    campaign: fieldsFor(occasion, texts),
  };
}

const INVENTED = {
  fr: { first_name: 'Marie', last_name: 'Durand', organisation: 'Atelier du Port', register: 'vous', circle: 'Collègues' },
  en: { first_name: 'Mary', last_name: 'Turner', organisation: 'Harbour Works', register: 'first-name', circle: 'Colleagues' },
} as const;

/** Before there is an account. */
export const INVENTED_ME: Me = { name: 'Claire Martin', email: 'claire@example.org' };

/** Somebody who does not exist, to see how a template reads. */
export function inventedValues(
  language: TemplateLanguage,
  personalLine: string,
  occasion: Occasion,
  texts: readonly string[],
): TemplateValues {
  const { circle, ...person } = INVENTED[language];
  return {
    person: { ...person, name: `${person.first_name} ${person.last_name}`, email: 'marie@example.org', language },
    circle: { name: circle, purpose: '' },
    tie: {
      last_contact: iso(occasion.now - 75 * DAY),
      first_contact: iso(occasion.now - 900 * DAY),
      last_received: iso(occasion.now - 75 * DAY),
      days_since: 75,
    },
    me: meOf(occasion),
    today: todayOf(occasion),
    personal_line: personalLine,
    campaign: fieldsFor(occasion, texts),
  };
}
