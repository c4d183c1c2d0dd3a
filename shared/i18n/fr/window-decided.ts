import type { GuardDecision } from '../../domain/tact/guard-decision.ts';
import type { Messages } from '../en.ts';

const DECISIONS: Record<GuardDecision, string> = {
  'news-instead': 'Vous avez préféré donner des nouvelles.',
  'offer-first': 'Vous avez d’abord offert quelque chose.',
  'other-channel': 'Vous avez pris un autre moyen.',
  'let-go-until': 'Vous avez laissé passer du temps.',
  'ask-first': 'Vous avez d’abord demandé.',
  remove: 'Vous l’avez enlevé.',
  'they-know': 'C’était convenu.',
  change: 'Vous avez repris la phrase.',
  anyway: 'Vous l’avez laissé.',
};

export const decided: Messages['decided'] = {
  title: 'Ce que vous avez décidé en écrivant',
  lead: 'Ce qui a été relevé dans vos lettres, et ce que vous en avez fait. Cela reste sur cet ordinateur.',
  none: 'Rien ne fut encore relevé dans vos lettres.',
  decision: decision => DECISIONS[decision],
  about: name => `À propos de ${name}.`,
  more: count => (count === 1 ? '1 plus ancienne' : `${count} plus anciennes`),
};
