import type { Lang } from '../../shared/contract/shapes.ts';
import type { Band } from '../../shared/domain/band.ts';

const list = (names: readonly string[]): string => names.join(', ');
const day = (lang: Lang, iso: string, timeZone: string): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    new Date(iso),
  );
const seconds = (lang: Lang, value: number): string =>
  new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(value);

export interface DemoWords {
  readonly title: string;
  readonly read: (facts: { messages: number; people: number; seconds: number }) => string;
  readonly untouched: (folders: readonly string[]) => string;
  readonly bandsTitle: string;
  readonly band: Readonly<Record<Exclude<Band, 'resting'>, string>>;
  readonly names: (names: readonly string[], more: number) => string;
  readonly todayTitle: string;
  readonly nobody: string;
  readonly toWrite: (name: string, iso: string, late: boolean, timeZone: string) => string;
  readonly leftOutTitle: (senders: number) => string;
  readonly openHere: string;
  readonly ended: string;
  readonly stays: string;
  readonly usage: string;
}

const en: DemoWords = {
  title: 'Fil Rouge, on a sample mailbox of three years',
  read: facts => `${facts.messages} messages read over IMAP in ${seconds('en', facts.seconds)}: ${facts.people} people.`,
  untouched: folders => `Never opened: ${list(folders)}.`,
  bandsTitle: 'How the ties hold',
  band: { strong: 'strong', steady: 'steady', cooling: 'cooling', fading: 'fading' },
  names: (names, more) => (more > 0 ? `${list(names)} and ${more} more` : list(names)),
  todayTitle: 'To write to today',
  nobody: 'No one to write to today. The threads hold.',
  toWrite: (name, iso, late, timeZone) => `${name}, ${late ? 'due since' : 'write by'} ${day('en', iso, timeZone)}`,
  leftOutTitle: senders => `Left out: ${senders} senders, each with the rule that hid them`,
  openHere: 'Open it here:',
  ended: 'That was the whole of it; the sample and its folder are gone.',
  stays: 'Running until you press Ctrl-C; then its folder is removed.',
  usage: 'Usage: npm run demo -- [--once] [--no-open] [--lang en|fr]',
};

const fr: DemoWords = {
  title: 'Fil Rouge, sur une boîte d’exemple de trois ans',
  read: facts => `${facts.messages} messages lus par IMAP en ${seconds('fr', facts.seconds)}\u202f: ${facts.people} personnes.`,
  untouched: folders => `Jamais ouverts\u202f: ${list(folders)}.`,
  bandsTitle: 'La tenue des liens',
  band: { strong: 'solide', steady: 'régulier', cooling: 'se détend', fading: 's’effiloche' },
  names: (names, more) => (more > 0 ? `${list(names)} et ${more} autres` : list(names)),
  todayTitle: 'À qui écrire aujourd’hui',
  nobody: 'Personne à qui écrire aujourd’hui. Les fils tiennent.',
  toWrite: (name, iso, late, timeZone) => `${name}, à écrire ${late ? 'depuis' : 'avant'} le ${day('fr', iso, timeZone)}`,
  leftOutTitle: senders => `Mis de côté\u202f: ${senders} expéditeurs, chacun avec la règle qui le masque`,
  openHere: 'C’est ici\u202f:',
  ended: 'C’était tout\u202f; l’exemple et son dossier sont effacés.',
  stays: 'Ouvert jusqu’à Ctrl-C\u202f; son dossier est alors effacé.',
  usage: 'Usage\u202f: npm run demo -- [--once] [--no-open] [--lang en|fr]',
};

export const demoWords = (lang: Lang): DemoWords => (lang === 'fr' ? fr : en);
