import type { ReminderKind, ReminderReason, ReminderSuggestion } from '../../domain/agenda/reminder.ts';
import type { Messages } from '../en.ts';
import type { ReminderFacts } from '../en/reminders.ts';

const days = (count: number): string => (count <= 1 ? `${count} jour` : `${count} jours`);
const named = (label: string): string => (label === '' ? '' : `\u202f: ${label}`);
const comesBack = (years: number): string => (years === 0 ? '' : `, ${years === 1 ? '1 an' : `${years} ans`}`);

const kind: Record<ReminderKind, string> = {
  'they-wait': 'On attend votre réponse',
  promise: 'Vous avez promis',
  'thanks-owed': 'Un merci à dire',
  date: 'Une date',
  overdue: 'Plus longtemps que vous ne vouliez',
  'no-answer': 'Toujours sans réponse',
  fact: 'Du nouveau',
  'going-quiet': 'Le fil se tait',
  reconnect: 'Un fil ancien',
};

const why: Record<ReminderReason, (facts: ReminderFacts) => string> = {
  'asked-you': ({ since, days: count }) => `On vous a posé une question le ${since}, il y a ${days(count)}, et elle attend encore.`,
  promised: ({ since, label }) => `Vous avez promis le ${since}${named(label)}.`,
  'thanks-owed': ({ since, label }) => `On a fait quelque chose pour vous le ${since}${named(label)}. Vous n’avez pas encore remercié.`,
  birthday: ({ years }) => `C’est son anniversaire${comesBack(years)}.`,
  'name-day': () => 'C’est sa fête.',
  'first-contact': ({ years }) =>
    years === 0
      ? 'Votre premier échange date de ce jour.'
      : `Votre premier échange date d’il y a ${years === 1 ? 'un an' : `${years} ans`}, jour pour jour.`,
  'custom-date': ({ label, years }) => `C’est le jour que vous avez noté${named(label)}${comesBack(years)}.`,
  'past-ideal': ({ days: count, every }) => `${days(count)} depuis votre dernier échange\u202f; vous souhaitiez ${every} environ.`,
  'past-max': ({ days: count, every }) => `${days(count)} depuis votre dernier échange\u202f; ${every} étaient votre maximum.`,
  'no-answer': ({ since, days: count }) => `Vous avez posé une question le ${since}, il y a ${days(count)}, et rien n’est venu.`,
  'back-from-leave': ({ label }) => `L’absence devrait être terminée${named(label)}.`,
  'may-have-changed-job': ({ label }) => `Un nouveau poste, peut-être${named(label)}.`,
  'going-quiet': ({ days: count }) => `${days(count)} ont passé depuis votre dernier échange.`,
  dormant: ({ since }) => `Aucun échange depuis le ${since}. Il y avait là un vrai fil.`,
};

const suggestion: Record<ReminderSuggestion, string> = {
  answer: 'Répondez',
  'keep-promise': 'Tenez votre promesse, ou dites quand',
  thank: 'Dites merci',
  wish: 'Envoyez un mot',
  write: 'Écrivez quelques lignes',
  call: 'Appelez cette fois\u202f: vos cinq derniers contacts étaient tous des courriels',
  meet: 'Voyez-vous cette fois\u202f: vos cinq derniers contacts étaient tous des courriels',
  'ask-again': 'Redemandez une fois, ou autrement',
  'welcome-back': 'Reprenez le fil',
  congratulate: 'Félicitez',
  wake: 'Donnez signe de vie',
};

export const reminders: Messages['reminders'] = {
  kind,
  why,
  findNumber: 'Son numéro',
  noNumber: 'Aucun numéro sous ses dernières lettres.',
  suggestion,
  logged: (person, channel) => `Noté\u202f: ${channel} avec ${person}.`,
  snoozed: (person, day) => `${person} reviendra le ${day}.`,
  resting: person => `${person} peut se reposer.`,
  restingUntil: (person, day) => `${person} peut se reposer jusqu’au ${day}.`,
  awake: person => `${person} ne se repose plus.`,
  channel: { call: 'appel', meeting: 'rencontre', linkedin: 'LinkedIn', message: 'message', other: 'contact' },
};
