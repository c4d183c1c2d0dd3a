import type { Messages } from '../en.ts';

const others = (count: number): string => (count === 1 ? 'une autre personne' : `${count} autres`);
const people = (count: number): string => (count <= 1 ? `${count} personne` : `${count} personnes`);
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;

export const outside: Messages['outside'] = {
  morningTitle: count => `Aujourd’hui : ${people(count)}`,
  morningBody: (names, more) => list(more === 0 ? names : [...names, others(more)]),
  digestSubject: (day, count) => `${day} : ${people(count)}`,
  digestQueued: address =>
    `La liste du jour part vers ${address} : tout de suite si Fil Rouge est ouvert, sinon avec « fil-rouge outbox run --wait ».`,
  digestEmpty: 'Personne à qui écrire aujourd’hui : rien n’est envoyé.',
  tip: (count, asOf) => `Fil Rouge : ${count === 0 ? 'personne aujourd’hui' : `${people(count)} aujourd’hui`}\n${asOf}`,
  asOf: when => `À jour à ${when}`,
  neverRead: 'Pas encore lu',
  open: 'Ouvrir Fil Rouge',
  todayCount: count => (count === 0 ? 'Aujourd’hui' : `Aujourd’hui (${count})`),
  writeTo: name => `Écrire à ${name}`,
  updateTitle: 'Une version plus récente de Fil Rouge existe',
  updateBody: version => `Version ${version}. Rien n’a été téléchargé : vous la trouverez là où vous avez pris celle-ci.`,
  copyAddress: 'Copier l’adresse',
  copyNamed: 'Copier le nom et l’adresse',
  copyCard: 'Copier en vCard',
  copyText: 'Copier en texte',
  copyLink: 'Copier le lien',
  noSuggestion: 'Aucune suggestion',
  unknownTitle: 'Personne ici n’a cette adresse',
  unknownText: address => `Fil Rouge connaît les gens par vos lettres, et n’en a trouvé aucune avec ${address}.`,
  toPeople: 'Chercher parmi les personnes',
  preferencesAside: file =>
    `Vos réglages n’ont pas pu être lus : ils repartent de zéro. Les anciens sont gardés dans le dossier de données, sous le nom ${file}.`,
  settings: {
    title: 'Hors de la fenêtre',
    morning: 'Le matin',
    morningLead: 'Une seule notification par jour, avec la liste du jour ; aucune les jours tranquilles.',
    morningNever: 'Pas de notification',
    morningHour: hour => `À ${hour}`,
    tray: 'Rester dans la zone de notification quand la fenêtre est fermée',
    startAtLogin: 'Démarrer à l’ouverture de ma session',
    mailto: 'Ouvrir ici les liens de courrier des autres programmes',
    mailtoLead: 'La lettre s’ouvre pour être relue ; un lien n’envoie et ne joint jamais rien.',
    updates: 'Nouvelles versions',
    updatesLead:
      'Une fois par jour, Fil Rouge peut demander à une adresse quelle est la dernière version, et vous le dire. Il ne dit rien de vous et n’installe rien. Laissez vide pour ne jamais demander.',
    updatesFrom: 'Adresse à interroger, en https seulement',
    updatesBad: 'Ce n’est pas une adresse https.',
    updatesNewer: version => `La version ${version} existe.`,
    save: 'Enregistrer',
  },
};
