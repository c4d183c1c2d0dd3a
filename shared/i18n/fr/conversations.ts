import type { answerTime, ConversationRow } from '../../contract/conversations.ts';
import type { z } from '../../contract/zod.ts';
import type { Messages } from '../en.ts';

type AnswerTime = z.infer<typeof answerTime>;

const people = ({ people: all }: ConversationRow): string => {
  const names = all.map(({ name }) => name);
  return names.length <= 2 ? names.join(' et ') : `${names[0] ?? ''} et ${names.length - 1} autres`;
};
const span = (hours: number): string => {
  if (hours < 1.5) return 'une heure';
  if (hours < 36) return `${Math.round(hours)} heures`;
  const days = Math.round(hours / 24);
  return days === 1 ? 'un jour' : `${days} jours`;
};
const within = ({ medianHours, fromHours, toHours, n }: AnswerTime): string =>
  `en ${span(medianHours)} environ, le plus souvent de ${span(fromHours)} à ${span(toHours)} (${n} réponses)`;

export const conversations: Messages['conversations'] = {
  waiting: (row, since) => {
    if (row.awaiting === 'me') return `${people(row)} ${row.people.length > 1 ? 'attendent' : 'attend'} votre réponse depuis le ${since}.`;
    return `Vous attendez une réponse de ${people(row)} depuis le ${since}.`;
  },
  asked: row => {
    if (row.asked === null) return 'pas encore lue';
    if (!row.asked) return 'sans question';
    return row.awaiting === 'me' ? 'une question vous est posée' : 'vous avez posé une question';
  },
  theirAnswers: time => `Répond d’habitude ${within(time)}.`,
  myAnswers: time => `Vous répondez d’habitude ${within(time)}.`,
  nobodyWaits: 'Personne n’attend de lettre.',
  notRead: 'Les dernières lettres n’ont pas pu être lues\u202f; on ne sait donc pas ce qu’elles demandent\u202f:',
  ticked: count =>
    count === 1 ? 'C’est noté\u202f: réponse donnée autrement.' : `C’est noté\u202f: ${count} conversations closes autrement.`,
  unticked: count => (count === 1 ? 'La conversation est de nouveau ouverte.' : `${count} conversations sont de nouveau ouvertes.`),
  nothingToTick: address => `Rien n’est ouvert avec ${address}.`,
  columns: { who: 'À qui d’écrire', person: 'Personne', since: 'Depuis', asked: 'Question', letters: 'Lettres', id: 'Nº' },
  awaited: { me: 'à vous', them: 'à l’autre' },
};
