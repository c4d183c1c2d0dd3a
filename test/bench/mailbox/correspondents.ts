import { encodedName } from './encoded-name.ts';
import { Random } from './random.ts';

export interface Correspondent {
  readonly address: string;
  /** `Name <address>` as this correspondent's own program writes it; others may write it otherwise. */
  readonly mailbox: string;
  readonly name: string;
  readonly company: number;
  /** Share of the mailbox's span, 0–1, in which this person is around. */
  readonly from: number;
  readonly until: number;
}

const FIRST =
  'Marie Jean Anne Pierre Sophie Luc Claire Paul Élodie François Hélène Jérôme Noémie Benoît Chloé Loïc Inès Zoé Agnès Gaëlle John Mary James Emma Oliver Grace Liam Ava Noah Mia Karim Fatima Youssef Leïla Amadou Jürgen Käthe Björn Åsa Søren José Íñigo Łukasz Zofia Андрей Ольга Сергей Наталья 太郎 花子';
const LAST =
  'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Lefèvre Béranger Gonçalves Müller Schröder Nuñez García Brontë Smith Jones Taylor Brown Wilson Evans Walker Wright Traoré Diallo Benali Nowak Wójcik Åkerlund Sørensen Иванов Петрова 山田 佐藤';
const COMPANY = 'atelier nord-sud lumen karst beaufort octave rivage meridian saffron cobalt granit tandem boreal';
const TOP = ['fr', 'com', 'org', 'eu', 'net', 'co.uk', 'de'];
const FREE = ['gmail.com', 'orange.fr', 'outlook.com', 'free.fr', 'yahoo.fr', 'proton.me', 'laposte.net'];

/** `count` people with unique addresses; a third at home, the others in companies of a few colleagues. */
export function correspondents(seed: number, count: number): readonly Correspondent[] {
  const random = new Random(seed);
  const firsts = FIRST.split(' ');
  const lasts = LAST.split(' ');
  const bases = COMPANY.split(' ');
  const companies = Math.max(1, Math.floor(count / 8));
  return Array.from({ length: count }, (_, n) => {
    const first = random.pick(firsts);
    const last = random.pick(lasts);
    const company = random.int(companies);
    const domain = random.chance(0.34)
      ? random.pick(FREE)
      : `${bases[company % bases.length] ?? 'x'}${company}.${TOP[company % TOP.length] ?? 'fr'}`;
    const address = `${ascii(first)}.${ascii(last)}${n}@${domain}`;
    const name = random.chance(0.08) ? `${last.toUpperCase()} ${first}` : random.chance(0.04) ? `${last}, ${first}` : `${first} ${last}`;
    const mailbox = random.chance(0.04) ? address : `${encodedName(random, name)} <${cased(random, address)}>`;
    const start = random.chance(0.35) ? 0 : random.unit() * 0.9;
    return { address, mailbox, name, company, from: start, until: Math.min(1, start + 0.1 + random.unit() * 1.2) };
  });
}

function ascii(text: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();
  return plain || `p${text.codePointAt(0)?.toString(36) ?? ''}`;
}

// Some programs keep the capitals people type; the address stays the same one.
function cased(random: Random, address: string): string {
  return random.chance(0.06) ? address.replace(/^./, letter => letter.toUpperCase()) : address;
}
