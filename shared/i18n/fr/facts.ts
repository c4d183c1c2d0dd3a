import type { Fact } from '../../contract/facts.ts';
import type { FactKind, FactState } from '../../domain/facts/fact.ts';
import type { Messages } from '../en.ts';

const STATES: Record<FactState, string> = { open: 'à confirmer', confirmed: 'noté', dismissed: 'écarté' };
const DECIDED: Record<FactState, string> = {
  confirmed: 'C’est noté.',
  dismissed: 'C’est écarté.',
  open: 'La question est de nouveau posée.',
};

const SENTENCES: Record<FactKind, (fact: Fact, day: string) => string> = {
  'dead-address': ({ state }) => (state === 'open' ? 'Cette adresse ne marche peut-être plus.' : 'Cette adresse ne marche plus.'),
  away: (_, day) => (day === '' ? 'Absence signalée.' : `Absence, retour le ${day}.`),
  left: ({ successor }) =>
    successor === null ? 'Semble être parti pour de bon.' : `Semble être parti pour de bon\u202f; ${successor} répond à sa place.`,
  'new-address': ({ newAddress }) =>
    newAddress === null ? 'Semble avoir une nouvelle adresse.' : `Semble avoir une nouvelle adresse\u202f: ${newAddress}.`,
  'may-have-changed-job': ({ before, after }) =>
    before !== '' && after !== ''
      ? `A peut-être changé de poste\u202f: ${before} → ${after}.`
      : `A peut-être changé de poste${after === '' ? '' : `\u202f: ${after}`}.`,
};

export const facts: Messages['facts'] = {
  sentence: (fact, day) => SENTENCES[fact.kind](fact, day),
  state: state => STATES[state],
  decided: state => DECIDED[state],
  none: 'Rien n’a été signalé sur personne.',
  oneDecision: 'Indiquez --yes, --no ou --open.',
  columns: { id: 'Nº', name: 'Nom', address: 'Adresse', since: 'Date', what: 'Quoi', state: 'État', said: 'Ce qui a été dit' },
};
