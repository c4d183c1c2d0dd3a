import type { Proposal, Suppression } from '../../contract/returns.ts';
import type { Reason } from '../../domain/delivery/reason.ts';
import type { Answer } from '../../domain/returns/answer.ts';
import type { PauseWhy } from '../../domain/returns/pause-rule.ts';
import type { Messages } from '../en.ts';

const ANSWERS: Record<Answer, string> = {
  'asked-not-to-write': 'demande qu’on ne lui écrive plus',
  'new-address': 'a changé d’adresse',
  question: 'pose une question',
  letter: 'a répondu',
  bounce: 'n’est pas arrivé',
  'auto-reply': 'réponse automatique',
};
const WHYS: Record<Reason, string> = {
  'unknown-address': 'l’adresse n’existe pas',
  moved: 'la personne n’est plus à cette adresse',
  disabled: 'la boîte est fermée',
  'host-unknown': 'le domaine n’existe pas ou ne reçoit pas de courrier',
  'mailbox-full': 'la boîte est pleine',
  'too-large': 'la lettre est trop volumineuse',
  network: 'son serveur est resté injoignable',
  expired: 'son serveur ne l’a pas acceptée à temps',
  'server-trouble': 'son serveur est en difficulté',
  policy: 'les règles de son serveur l’excluent',
  spam: 'son serveur la tient pour indésirable',
  'sender-refused': 'son serveur se méfie de votre boîte ou de son domaine',
  'relay-denied': 'un serveur sur le chemin ne la transmet pas',
  'rate-limited': 'trop de lettres en peu de temps',
  content: 'son serveur refuse quelque chose dans la lettre',
  unclear: 'le serveur ne dit pas pourquoi',
};
const PROPOSALS: Record<Proposal['kind'], string> = {
  'asked-not-to-write': 'Cette personne semble demander qu’on ne lui écrive plus.',
  'new-address': 'Cette personne semble avoir changé d’adresse.',
  left: 'Cette personne semble partie pour de bon.',
  'dead-address': 'Un serveur dit que cette adresse ne fonctionne plus, sans preuve qu’il s’agisse de votre message.',
};
const REASONS: Record<Suppression['reason'], string> = {
  'asked-not-to-write': 'Ne souhaite pas qu’on lui écrive.',
  'dead-address': 'L’adresse ne fonctionne plus.',
};
const PAUSES: Record<PauseWhy, string> = {
  'policy-replies':
    'Des serveurs refusent ces lettres comme indésirables, sans que les personnes y soient pour rien. Revoyez le texte avant de reprendre.',
  'hard-bounces':
    'Plusieurs de ces adresses ne fonctionnent plus. Relisez la liste avant de reprendre\u202f: votre boîte y gagne la confiance des serveurs.',
};
const some = (count: number): string => `${count.toLocaleString('fr')} ${count < 2 ? 'personne' : 'personnes'}`;

export const returns: Messages['returns'] = {
  answer: answer => ANSWERS[answer],
  why: reason => WHYS[reason],
  delayed: 'son serveur essaie encore',
  proposal: kind => PROPOSALS[kind],
  reason: reason => REASONS[reason],
  paused: why => PAUSES[why],
  effect: (reached, answered, inTouch) =>
    `Lettre arrivée chez ${some(reached)}\u202f; ${some(answered)} ${answered < 2 ? 'a' : 'ont'} répondu\u202f; échange dans les deux sens depuis avec ${some(inTouch)}.`,
  backOn: day => `de retour le ${day}`,
  nobody: 'Il n’y a personne à qui vous ne deviez pas écrire.',
  toDecide: 'À décider',
  notWritten: 'Plus de courrier',
  added: address => `Plus rien ne sera envoyé à ${address}.`,
  removed: address => `On peut de nouveau écrire à ${address}.`,
  confirmed: 'Entendu\u202f: plus rien n’y sera envoyé.',
  dismissed: 'Rien n’a changé.',
  oneDecision: 'Dites l’un de --yes, --no.',
  columns: { id: 'N°', name: 'Nom', address: 'Adresse', why: 'Pourquoi', said: 'Ce qui est dit', since: 'Depuis', answer: 'En retour' },
};
