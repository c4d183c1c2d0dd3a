import { Random } from '../../bench/mailbox/random.ts';
import type { Joining, Language } from './label.ts';
import { AT_WORK, type MailProgram, programsAt } from './mail-program.ts';
import { lexiconOf } from './words/lexicon.ts';

/** One address somebody writes from, and while when. */
export interface Desk {
  readonly address: string;
  /** How they and others write the name there; the first most often. */
  readonly names: readonly string[];
  readonly program: MailProgram;
  readonly joining: Joining | null;
  /** Share of the person's time, 0–1, from which it is used. */
  readonly from: number;
  readonly title: string | null;
  readonly organisation: string | null;
}

export type Habit = 'plain' | 'gateway' | 'role-address' | 'assistant' | 'dies' | 'leaves' | 'one-way' | 'never-written';

export interface Character {
  readonly given: string;
  readonly family: string;
  readonly language: Language;
  readonly register: 'tu' | 'vous';
  readonly desks: readonly Desk[];
  readonly habit: Habit;
  readonly kind: 'person' | 'colleague' | 'shared-mailbox';
  /** Share of the mailbox's span, 0–1. */
  readonly begins: number;
  readonly ends: number;
  /** The new address answers mail sent to the old one. */
  readonly answersFromNew: boolean;
}

export const OWNER = { given: 'Camille', family: 'Aubrac', name: 'Camille Aubrac' } as const;
export const OWN_DOMAIN = 'rivages-conseil.fr';
export const OWN = {
  work: `camille.aubrac@${OWN_DOMAIN}`,
  workAlias: `c.aubrac@${OWN_DOMAIN}`,
  home: 'camille.aubrac@gmail.com',
  named: 'camille@aubrac.name',
} as const;

const LANGUAGES: readonly Language[] = ['fr', 'fr', 'fr', 'fr', 'fr', 'en', 'en', 'de', 'es', 'it'];

const plain = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/[^A-Za-z -]/g, '')
    .replaceAll(' ', '')
    .toLowerCase();

/** The ways one name is written in From lines, most usual first. */
function namesOf(random: Random, given: string, family: string, organisation: string | null): string[] {
  const usual = `${given} ${family}`;
  const ways = [
    usual,
    `${family.toUpperCase()} ${given}`,
    `${given} ${family.toUpperCase()}`,
    `${family}, ${given}`,
    `${usual} (${organisation ?? 'perso'})`,
    `${family.toUpperCase()} ${given} (EXT)`,
    usual.toLowerCase(),
    usual.normalize('NFD').replaceAll(/\p{Mn}/gu, ''),
    given,
    '',
  ];
  const at = random.chance(0.55) ? 0 : random.int(ways.length);
  const main = ways[at] ?? usual;
  return random.chance(0.25) ? [main, random.pick(ways)] : [main];
}

/** Makes people whose addresses and full names nobody else has, save where that is wanted. */
export class Casting {
  readonly #random: Random;
  readonly #addresses = new Set<string>();
  readonly #names = new Set<string>();
  readonly #organisations = new Map<Language, number>();

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  person(more: Partial<Character> = {}): Character {
    const random = this.#random;
    const language = more.language ?? random.pick(LANGUAGES);
    const { given, family } =
      more.given !== undefined && more.family !== undefined ? { given: more.given, family: more.family } : this.#name(language);
    const begins = random.chance(0.3) ? 0 : random.unit() * 0.85;
    const kind = more.kind ?? 'person';
    return {
      given,
      family,
      language,
      register: random.chance(0.45) ? 'tu' : 'vous',
      habit: 'plain',
      begins,
      ends: random.chance(0.45) ? 1 : Math.min(1, begins + 0.1 + random.unit() * 0.7),
      answersFromNew: false,
      desks: more.desks ?? this.#desks(language, given, family),
      ...more,
      kind,
    };
  }

  /** A desk of its own kind: at a given domain, or at home. */
  desk(
    given: string,
    family: string,
    language: Language,
    at: { domain?: string; local?: string; joining?: Joining; from?: number; names?: readonly string[]; organisation?: string },
  ): Desk {
    const random = this.#random;
    const lexicon = lexiconOf(language);
    const domain = at.domain ?? random.pick(lexicon.freeMail);
    const organisation = at.organisation ?? null;
    const home = organisation === null;
    return {
      address: this.#free(at.local ?? this.#local(given, family, home), domain),
      names: at.names ?? namesOf(random, given, family, organisation),
      program: random.pick(home ? programsAt(domain) : AT_WORK),
      joining: at.joining ?? null,
      from: at.from ?? 0,
      title: home ? null : random.pick(lexicon.titles),
      organisation,
    };
  }

  /** A name and domain of a firm; the same one comes back for a few people. */
  firm(language: Language): { organisation: string; domain: string } {
    const { organisations, topLevel } = lexiconOf(language);
    const count = this.#organisations.get(language) ?? 0;
    this.#organisations.set(language, count + 1);
    const organisation = organisations[Math.floor(count / 4) % organisations.length] ?? 'Nord';
    const round = Math.floor(count / (4 * organisations.length));
    return { organisation, domain: `${plain(organisation).replaceAll(' ', '-')}${round === 0 ? '' : round + 1}.${topLevel}` };
  }

  #desks(language: Language, given: string, family: string): Desk[] {
    const random = this.#random;
    if (random.chance(0.42)) return [this.desk(given, family, language, {})];
    return [this.desk(given, family, language, this.firm(language))];
  }

  #name(language: Language): { given: string; family: string } {
    const { given: givens, family: families } = lexiconOf(language);
    for (;;) {
      const given = this.#random.pick(givens);
      const family = this.#random.pick(families);
      const key = `${given} ${family}`;
      if (!this.#names.has(key)) {
        this.#names.add(key);
        return { given, family };
      }
      // The lists are finite; a second family name is common enough.
      const second = this.#random.pick(families);
      const joined = `${family}-${second}`;
      if (second === family || this.#names.has(`${given} ${joined}`)) continue;
      this.#names.add(`${given} ${joined}`);
      return { given, family: joined };
    }
  }

  #local(given: string, family: string, home: boolean): string {
    const [g, f] = [plain(given), plain(family)];
    const ways = [`${g}.${f}`, `${g}.${f}`, `${g.slice(0, 1)}.${f}`, `${g}${f}`, `${g.slice(0, 1)}${f}`, `${f}.${g}`, `${g}-${f}`];
    if (home) ways.push(`${g}${10 + this.#random.int(89)}`, `${f}${this.#random.int(99)}`, `${f}_${g}`);
    return this.#random.pick(ways);
  }

  #free(local: string, domain: string): string {
    let address = `${local}@${domain}`;
    for (let n = 2; this.#addresses.has(address.replaceAll('.', '')); n += 1) address = `${local}${n}@${domain}`;
    this.#addresses.add(address.replaceAll('.', ''));
    return address;
  }
}

export const plainName = plain;
