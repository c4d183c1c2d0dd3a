import type { Messages } from '../en.ts';
import { ruleNames } from './rules.ts';
import { theDay } from './day-article.ts';

const n = (count: number): string => count.toLocaleString('fr');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const letters = (count: number): string => (count < 2 ? `${n(count)} lettre` : `${n(count)} lettres`);
const people = (count: number): string => (count < 2 ? `${n(count)} personne` : `${n(count)} personnes`);

export const who: Messages['window']['who'] = {
  sender: {
    isPerson: 'Une personne',
    thisIsPerson: 'C’est une personne',
    isNot: 'Pas une personne',
    hiddenIsPerson: 'Parmi les masqués : c’est une personne',
    madePerson: name => `${name} : désormais une personne, pour tout son courrier.`,
    madeHidden: name => `${name} : masqué désormais, pour tout son courrier.`,
    manyHidden: count => `${people(count)} : hors de la liste désormais.`,
    because: rule => capital(ruleNames[rule]),
    sentTo: count => `${count} destinataires`,
    ruleBy: 'Quelqu’un de masqué par erreur ? Dites-le une fois : cela vaut pour tout son courrier.',
    actions: 'Votre avis',
  },
  kinds: {
    group: 'groupe',
    colleague: 'collègue',
    groupMore: 'Plusieurs personnes écrivent depuis cette adresse : ni lien, ni tenue, jamais dans Aujourd’hui.',
    colleagueMore: 'À votre propre domaine. Hors d’Aujourd’hui, sauf si vous le voulez (Réglages).',
    onePerson: 'Une seule personne écrit d’ici',
    severalWrite: 'Plusieurs personnes écrivent d’ici',
    madeGroup: 'désormais un groupe',
    madeOne: 'désormais une seule personne',
    colleagues: 'Collègues',
    colleaguesInToday: 'Les collègues aussi dans Aujourd’hui',
    colleaguesMore: 'Les personnes de votre propre domaine ont leur propre rythme : celui du couloir.',
  },
  review: {
    title: 'Une personne ou deux ?',
    lead: count =>
      count < 2
        ? 'Une paire qui n’est peut-être qu’une personne. Votre réponse est gardée pour de bon.'
        : `${n(count)} paires qui ne sont peut-être qu’une personne. Vos réponses sont gardées pour de bon.`,
    empty: 'Personne à distinguer.',
    emptyMore:
      'Quand deux adresses sont peut-être à la même personne, la question vous est posée ici. Ce qui est certain est réuni sans rien demander.',
    pair: (a, b) => `${a} et ${b}`,
    likely: score =>
      score >= 0.7
        ? 'Sans doute une seule personne'
        : score >= 0.5
          ? 'Peut-être une seule personne'
          : 'Difficile à dire d’après les lettres',
    because: 'Ce qui parle pour, et contre',
    speaksFor: 'pour',
    speaksAgainst: 'contre',
    same: 'Une personne',
    different: 'Deux personnes',
    later: 'Plus tard',
    next: 'Ensuite',
    joined: (a, b) => `${a} et ${b} : une seule personne.`,
    apart: (a, b) => `${a} et ${b} : deux personnes.`,
    lettersBoth: (received, sent) => `${n(received)} reçues, ${n(sent)} envoyées`,
    lettersTitle: 'Lettres',
  },
  awaiting: {
    title: 'Réponses',
    lead: 'Les conversations des trois derniers mois qui s’arrêtent sur une lettre sans réponse, celles qui demandent quelque chose en premier.',
    me: 'On attend votre réponse',
    them: 'Vous attendez la leur',
    none: 'Personne n’attend de lettre.',
    noneMore: 'Quand quelqu’un vous aura écrit sans réponse de votre part, ou l’inverse, ce sera ici.',
    more: count => (count < 2 ? 'En montrer une de plus' : `En montrer ${n(count)} de plus`),
    noneMine: 'Vous ne devez de réponse à personne.',
    noneTheirs: 'Personne ne vous en doit.',
    since: day => `depuis ${theDay(day)}`,
    read: 'La question posée',
    justRead: 'Lu à l’instant dans votre boîte ; rien n’en est gardé.',
    asksNothing: 'Rien n’y est demandé, à en juger par les mots.',
    close: 'Replier',
    tick: 'Répondu autrement',
    ticked: name => `${name} : répondu autrement.`,
    untick: 'Rouvrir',
    unticked: name => `${name} : de nouveau ouvert.`,
    tickedTitle: count => `Répondu autrement\u202f: ${count}`,
    look: 'Voir ce qui est demandé',
    lookMore: count =>
      count < 2
        ? 'Une lettre n’a pas encore été lue. Elle l’est une fois, dans votre boîte ; on n’en garde que si elle demande quelque chose.'
        : `${n(count)} lettres n’ont pas encore été lues. Elles le sont une fois, dans votre boîte ; on n’en garde que si elles demandent quelque chose.`,
    looking: 'Lecture…',
    letters,
  },
  told: {
    title: 'Ce que des lettres ont appris',
    confirm: 'Oui, c’est exact',
    dismiss: 'Non',
    wrong: 'C’est inexact',
    evidence: text => `« ${text} »`,
    on: day => `dans un message du ${day}`,
  },
  addresses: {
    title: count => (count < 2 ? 'Adresse' : 'Adresses'),
    lastUsed: when => `dernier usage ${when}`,
    never: 'jamais utilisée',
    dead: 'ne marche plus',
    best: 'où vont les lettres',
    split: 'À quelqu’un d’autre',
    splitDone: address => `${address} : une personne à part.`,
    mine: 'Vous écrit à',
    mineLetters: (address, count) => `${address}, ${letters(count)}`,
    joinedBy: by => (by === 'auto' ? 'Réunies par ce que prouvent les lettres' : 'Réunies par vous'),
    whyJoined: 'Pourquoi une seule personne',
    merge: 'La même personne que…',
  },
  merge: {
    title: name => `${name} est la même personne que…`,
    search: 'Un nom ou une adresse',
    noMatch: 'Personne de ce nom.',
    choose: 'Tapez un nom : vous verrez ce que deviennent les deux avant que rien ne soit réuni.',
    preview: 'Ce qu’il en advient',
    after: 'En une personne',
    columns: {
      name: 'Nom',
      addresses: 'Adresses',
      letters: 'Lettres',
      contactDays: 'Jours de contact',
      lastTwoWay: 'Dernier échange',
      health: 'Tenue du lien',
    },
    neverTwoWay: 'jamais',
    says: 'Ce qu’en disent les lettres',
    saysNothing: 'Les lettres n’en disent rien : c’est à vous de le savoir.',
    marks: 'Ce que vous avez dit de l’une et de l’autre est gardé.',
    confirm: 'Réunir',
    back: 'Quelqu’un d’autre',
    done: (a, b) => `${a} et ${b} : une seule personne.`,
  },
  name: {
    change: 'Changer le nom',
    label: 'Nom',
    asInLetters: 'Comme dans les lettres',
    renamed: name => `S’appelle désormais ${name}.`,
    givenBack: 'S’appelle de nouveau comme dans les lettres.',
  },
  manner: {
    title: 'Comme vous écrivez',
    read: 'Lire mes dernières lettres',
    readMore:
      'Jusqu’à trois de vos lettres sont lues dans votre boîte pour voir comment vous saluez cette personne. Seule la conclusion est gardée.',
    from: (count, day) => (count < 2 ? `d’après 1 lettre du ${day}` : `d’après ${n(count)} lettres, la dernière du ${day}`),
    nothing: 'Vos lettres ne le montrent pas.',
    sure: confidence => (confidence >= 0.9 ? 'certain' : confidence >= 0.75 ? 'presque sûr' : confidence >= 0.5 ? 'probable' : 'incertain'),

    given: name => `prénom ${name}`,
    family: name => `nom ${name}`,
  },
};
