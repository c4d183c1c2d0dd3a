import type { Campaign } from '../../contract/writing.ts';
import type { CampaignKind, Exclusion, Space } from '../../domain/campaigns/campaign.ts';
import type { DeliveryState } from '../../domain/outbox/delivery-state.ts';
import type { Messages } from '../en.ts';

const n = (count: number): string => count.toLocaleString('fr');
const some = (count: number, one: string, many: string): string => `${n(count)} ${count < 2 ? one : many}`;

const KINDS: Record<CampaignKind, string> = {
  'check-in': 'Prise de nouvelles',
  wishes: 'Vœux',
  announcement: 'Nouvelles de moi',
  thanks: 'Remerciements',
};
const SPACES: Record<Space, string> = { professional: 'professionnel', friends: 'amis' };
const STATES: Record<Campaign['state'], string> = {
  draft: 'Brouillon',
  approved: 'Approuvée, pas commencée',
  running: 'En cours',
  paused: 'En pause',
  done: 'Terminée',
  cancelled: 'Annulée',
};
const EXCLUSIONS: Record<Exclusion, string> = {
  'written-recently': 'Vous lui avez écrit ces 14 derniers jours.',
  resting: 'Ce lien est au repos.',
  suppressed: 'Cette personne a demandé qu’on ne lui écrive plus.',
  'dead-address': 'Son adresse ne fonctionne plus.',
  'sensitive-note': 'Vous avez noté un sujet sensible\u202f: écrivez-lui vous-même.',
  'other-space': 'Amis et travail ne partagent pas un même envoi.',
  'wishes-unanswered': 'Vos deux derniers vœux sont restés sans réponse.',
  'no-name': 'Vous n’avez qu’une adresse, pas de nom.',
  'other-language': 'Il n’y a pas de texte dans sa langue.',
};
const DELIVERIES: Record<DeliveryState, string> = {
  draft: 'pas approuvé',
  approved: 'approuvé',
  queued: 'en attente',
  claimed: 'en cours d’envoi',
  submitting: 'en cours d’envoi',
  handoff: 'en cours d’envoi',
  accepted: 'envoyé',
  filed: 'envoyé',
  unknown: 'en vérification',
  'needs-user': 'attend votre réponse',
  held: 'retenu',
  failed: 'pas envoyé',
  cancelled: 'annulé',
  suppressed: 'pas envoyé',
};

export const campaigns: Messages['campaigns'] = {
  kind: kind => KINDS[kind],
  space: space => SPACES[space],
  state: state => STATES[state],
  exclusion: reason => EXCLUSIONS[reason],
  delivery: state => DELIVERIES[state],
  testMark: '[ESSAI]',
  wayOut: spoken =>
    spoken === 'tu'
      ? 'Si tu préfères ne plus recevoir ce genre de nouvelles de ma part, un mot suffit.'
      : 'Si vous préférez ne plus recevoir ce genre de nouvelles de ma part, un mot suffit.',

  created: (name, id) => `«\u202f${name}\u202f» est créée\u202f: ${id}`,
  counts: (recipients, excluded) =>
    `${some(recipients, 'destinataire', 'destinataires')}, ${some(excluded, 'personne écartée', 'personnes écartées')}.`,
  approvedCount: (approved, of) => `${some(approved, 'lettre approuvée', 'lettres approuvées')} sur ${n(of)}.`,
  heldCount: count => `${some(count, 'lettre est retenue', 'lettres sont retenues')}\u202f; l’aperçu dit pourquoi.`,
  lookFirst: 'Regardez d’abord celles-ci, puis approuvez avec --seen et leurs adresses\u202f:',
  leftOut: 'Écartées',
  toWrite: 'À écrire',
  followUp: number => `Relance ${number}`,
  planDay: (day, count) => `${day}\u202f: ${some(count, 'lettre', 'lettres')}`,
  planFinish: (when, perDay) => `La dernière part vers le ${when}. Au plus ${n(perDay)} par jour au début.`,
  planNothing: 'Rien ne partirait\u202f: toutes les lettres sont retenues, ou il n’y a pas de destinataire.',
  computerOn: 'L’ordinateur doit être allumé, et Fil Rouge ouvert, au moment des départs.',
  testQueued: address => `L’essai part vers ${address}.`,
  noCampaigns: 'Pas encore de campagne. «\u202ffil-rouge campaign create --file campagne.yml\u202f» en crée une.',
  noFile: file => `${file} ne peut pas être lu. Vérifiez le nom.`,
  boardTitle: (name, state) => `${name}\u202f: ${state}`,
  badFile: (file, what) => `${file} n’est pas une campagne lisible\u202f: ${what}.`,
  columns: {
    id: 'Campagne',
    name: 'Nom',
    state: 'État',
    address: 'Adresse',
    why: 'Pourquoi',
    when: 'Envoyé',
    recipients: 'Lettres',
    circle: 'Cercle',
    purpose: 'Raison d’être',
    space: 'Espace',
    tone: 'Ton',
  },
  noCircles: 'Pas encore de cercle. «\u202ffil-rouge circle add NOM\u202f» en crée un.',
  circleSaved: name => `Le cercle «\u202f${name}\u202f» est là.`,
  assigned: (person, circle) => `${person} est dans le cercle «\u202f${circle}\u202f».`,
  unassigned: person => `${person} n’est dans aucun cercle.`,
  starred: person => `${person} a une étoile.`,
  unstarred: person => `${person} n’a plus d’étoile.`,
  tags: (person, tags) => (tags.length === 0 ? `${person} n’a pas d’étiquette.` : `${person}\u202f: ${tags.join(', ')}`),
};
