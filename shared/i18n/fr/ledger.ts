import type { GestureKind, GestureState } from '../../domain/tact/gesture.ts';
import type { Service } from '../../domain/tact/thanks-owed.ts';
import type { Introduction, NeedRow } from '../../contract/tact.ts';
import type { Messages } from '../en.ts';

const KINDS: Record<GestureKind, string> = { give: 'don', ask: 'demande', thank: 'merci', share: 'partage', introduce: 'mise en relation' };
const LAST: Record<GestureKind, string> = {
  give: 'un don',
  ask: 'une demande',
  thank: 'un merci',
  share: 'un partage',
  introduce: 'une mise en relation',
};
const STATES: Record<GestureState, string> = { open: 'en cours', answered: 'répondue', declined: 'déclinée', closed: 'close' };
const STANDINGS = { proposed: 'à confirmer', confirmed: 'noté', dismissed: 'écarté' } as const;
const NEEDS: Record<NeedRow['kind'], string> = { need: 'cherche', offer: 'peut donner', link: 'à partager' };
const NEED_STATES: Record<NeedRow['state'], string> = { proposed: 'à confirmer', open: 'en cours', met: 'satisfait', dismissed: 'écarté' };
const SERVICES: Record<Service, string> = {
  introduction: 'une mise en relation',
  answer: 'une réponse à votre demande',
  document: 'un document',
  recommendation: 'une recommandation',
  connection: 'vous avoir ajouté à son réseau',
  help: 'un service',
};
const INTRODUCTIONS: Record<Introduction['state'], (a: string, b: string) => string> = {
  begun: a => `À faire : demander à ${a}.`,
  'asking-a': a => `La question est posée à ${a}.`,
  'a-willing': (a, b) => `${a} est d’accord. À faire : demander à ${b}.`,
  'asking-b': (a, b) => `${a} est d’accord, la question est posée à ${b}.`,
  'both-willing': (a, b) => `${a} et ${b} sont d’accord. À faire : les présenter.`,
  introduced: (a, b) => `${a} et ${b} sont en relation.`,
  'declined-a': a => `${a} préfère ne pas donner suite.`,
  'declined-b': (a, b) => `${b} préfère ne pas donner suite. À faire : le dire à ${a}, sans raison.`,
  closed: (a, b) => `${a} et ${b} : c’est clos.`,
  'given-up': (a, b) => `${a} et ${b} : abandonné.`,
};

const times = (count: number): string => (count === 0 ? 'jamais' : count === 1 ? 'une fois' : `${count} fois`);
const asked = (count: number, yes: string, no: string): string => (count === 0 ? no : `${yes} ${times(count)}`);

export const ledger: Messages['ledger'] = {
  kind: kind => KINDS[kind],
  direction: direction => (direction === 'from-me' ? 'de vous' : 'de sa part'),
  state: state => STATES[state],
  standing: standing => STANDINGS[standing],
  service: service => SERVICES[service],
  summary: ({ fromMe, fromThem, last }, day) => {
    if (last === null) return 'Rien n’est encore noté entre vous.';
    const gave = fromMe.give + fromMe.share + fromMe.introduce;
    const received = fromThem.give + fromThem.share + fromThem.introduce;
    const mine = `${asked(fromMe.ask, 'Vous avez demandé', 'Vous n’avez rien demandé')}, ${asked(gave, 'donné', 'rien donné')}`;
    const theirs =
      received + fromThem.ask === 0
        ? ''
        : ` ; de son côté, ${asked(fromThem.ask, 'a demandé', 'n’a rien demandé')}, ${asked(received, 'donné', 'rien donné')}`;
    return `${mine}${theirs} ; en dernier, ${LAST[last.kind]}${last.direction === 'from-them' ? ' de sa part' : ''}, le ${day}.`;
  },
  none: 'Rien n’est encore noté.',
  noThanks: 'Vous ne devez de merci à personne.',
  noNeeds: 'Aucun besoin entendu pour l’instant.',
  added: who => `C’est noté avec ${who}.`,
  thanks: ({ kind, service, who }) =>
    kind === 'thanks' ? `Remercier ${who.name} pour ${SERVICES[service]}` : `Dire à ${who.name} ce que cela a donné`,
  needKind: kind => NEEDS[kind],
  needState: state => NEED_STATES[state],
  mine: 'vous',
  introduction: ({ state, a, b }) => INTRODUCTIONS[state](a.name, b.name),
  noFindings: 'Rien à relire deux fois.',
  unreadableDraft: file => `Impossible de lire ${file}.`,
  columns: {
    id: 'N°',
    name: 'Nom',
    kind: 'Quoi',
    direction: 'De',
    subject: 'Au sujet de',
    date: 'Quand',
    state: 'État',
    standing: 'Avis',
    age: 'Jours',
    due: 'Avant le',
    text: 'Mots',
  },
  letters: {
    noReason: 'a, je crois, bien des choses à partager',
    asSentence: reason => {
      const words = reason.trim().replace(/[.!]+$/, '');
      return words === '' ? '' : `C’est quelqu’un qui ${words}.`;
    },
    reach: (name, address) => `Pour joindre ${name} : ${address}.`,
    details: 'ces coordonnées',
  },
};
