import type { Lang } from '../../shared/contract/shapes.ts';

/** What the demo says beside the product's own sentences. */
export interface DemoWords {
  readonly title: string;
  readonly read: (facts: { messages: number; people: number; duration: string }) => string;
  readonly untouched: (folders: readonly string[]) => string;
  readonly names: (names: readonly string[], more: number) => string;
  readonly todayTitle: string;
  readonly leftOutTitle: (senders: number) => string;
  readonly openHere: string;
  readonly window: string;
  readonly ended: string;
  readonly stays: string;
  readonly usage: string;
}

const list = (names: readonly string[]): string => names.join(', ');

const en: DemoWords = {
  title: 'Fil Rouge, on a sample mailbox of three years',
  read: facts => `${facts.messages} messages read over IMAP in ${facts.duration}: ${facts.people} people.`,
  untouched: folders => `Never opened: ${list(folders)}.`,
  names: (names, more) => (more > 0 ? `${list(names)} and ${more} more` : list(names)),
  todayTitle: 'Whom to write to today',
  leftOutTitle: senders => `Left out: ${senders} senders, each with the rule that hid them`,
  openHere: 'Open it here:',
  window: 'The window opens.',
  ended: 'The sample and its folder are gone.',
  stays: 'Running until you press Ctrl-C; then its folder is removed.',
  usage: 'Usage: npm run demo -- [--once] [--no-open] [--lang en|fr]',
};

const fr: DemoWords = {
  title: 'Fil Rouge, sur une boîte d’exemple de trois ans',
  read: facts => `${facts.messages} messages lus par IMAP en ${facts.duration}\u202f: ${facts.people} personnes.`,
  untouched: folders => `Jamais ouverts\u202f: ${list(folders)}.`,
  names: (names, more) => (more > 0 ? `${list(names)} et ${more} autres` : list(names)),
  todayTitle: 'À qui écrire aujourd’hui',
  leftOutTitle: senders => `Mis de côté\u202f: ${senders} expéditeurs, chacun avec la règle qui le masque`,
  openHere: 'C’est ici\u202f:',
  window: 'La fenêtre s’ouvre.',
  ended: 'L’exemple et son dossier sont effacés.',
  stays: 'Ouvert jusqu’à Ctrl-C\u202f; son dossier est alors effacé.',
  usage: 'Usage\u202f: npm run demo -- [--once] [--no-open] [--lang en|fr]',
};

export const demoWords = (lang: Lang): DemoWords => (lang === 'fr' ? fr : en);
