import type { Missing, RuleCompared } from '../../domain/backtest/backtest.ts';
import type { TouchChannel } from '../../domain/agenda/channel.ts';
import type { Messages } from '../en.ts';

const n = (count: number): string => count.toLocaleString('fr');
const some = (count: number, one: string, many: string): string => `${n(count)} ${count < 2 ? one : many}`;
const ties = (count: number): string => some(count, 'lien', 'liens');
const percent = (share: number): string => `${Math.round(100 * share)}\u202f%`;
const list = (names: readonly string[]): string => new Intl.ListFormat('fr', { type: 'conjunction' }).format(names);
const between = (low: number, high: number): string => `${Math.round(100 * low)} à ${percent(high)}`;

const CHANNELS: Record<TouchChannel | 'mail', string> = {
  mail: 'Courriel',
  call: 'Appels',
  meeting: 'Rencontres',
  linkedin: 'LinkedIn',
  message: 'Messages',
  other: 'Autre',
};
const RULES: Record<RuleCompared, string> = {
  product: 'Fil Rouge',
  'days-since': 'Jours depuis le dernier contact',
  overdue: 'En retard sur le rythme habituel',
};
const MISSING: Record<Missing['what'], (have: number, need: number) => string> = {
  past: (have, need) =>
    `Du passé : la question peut être posée à ${some(have, 'date passée', 'dates passées')} ; il en faut ${n(need)}, à un trimestre d’écart, après six mois de courrier.`,
  ties: (have, need) => `Des liens : ${n(have)} ont pu être regardés ; il en faut ${n(need)}.`,
  silences: (have, need) =>
    `Des silences : ${some(have, 'lien s’est tu', 'liens se sont tus')} pendant trois mois ; il en faut ${n(need)} pour compter.`,
  contacts: (have, need) =>
    `Des nouvelles : ${some(have, 'lien en a donné', 'liens en ont donné')} ensuite ; il en faut ${n(need)} pour comparer.`,
};

export const insights: Messages['insights'] = {
  percent,
  between,
  title: 'Regards',
  lead: 'Ce que vos lettres disent de votre réseau, prises ensemble.',
  reading: 'Regard en arrière…',
  figures: 'Les chiffres',
  quarterTo: month => `Jusqu’en ${month}`,
  howGood: 'Est-ce que cela vaut quelque chose ?',
  none: 'Rien encore à regarder.',
  noneMore: 'Une fois une boîte lue, on verra ici comment se porte votre réseau.',

  capacity: {
    title: 'Ce que vous entretenez',
    sentence: (sustained, chosen) => `Vous entretenez environ ${ties(sustained)} par trimestre. Vous en avez choisi ${n(chosen)}.`,
    unknown: quarters =>
      `Votre courrier ne dit pas encore combien de liens vous entretenez : ${quarters === 0 ? 'aucun trimestre' : some(quarters, 'trimestre', 'trimestres')} de treize semaines pour l’instant, il en faut trois.`,
    room: count => (count === 0 ? 'C’est juste ce que vous tenez.' : `Il y a place pour ${n(count)} de plus.`),
    beyond: count => `C’est ${n(count)} de plus que d’habitude.`,
    usual: (low, high) =>
      low === high
        ? `La plupart des trimestres en comptent ${n(low)}.`
        : `La moitié de vos trimestres en comptent entre ${n(low)} et ${n(high)}.`,
    slower: count => (count === 0 ? '' : `${some(count, 'autre personne a', 'autres personnes ont')} un rythme plus lent, qui coûte peu.`),
    whatCounts:
      'Un lien compte dans un trimestre quand il s’y est passé au moins l’équivalent d’une lettre, chacun prenant encore la parole.',
    proposals: 'À qui demander moins',
    proposalsLead: 'Parmi les personnes choisies, celles avec qui vous étiez le moins en contact. Rien ne change sans votre accord.',
    kept: quarters => (quarters === 0 ? 'aucun contact depuis un an' : `en contact dans ${n(quarters)} des 4 derniers trimestres`),
    move: { yearly: 'Vœux une fois l’an', rest: 'Laisser reposer' },
    moveFor: (move, name) => `${{ yearly: 'Vœux une fois l’an', rest: 'Laisser reposer' }[move]} : ${name}`,
    moved: { yearly: name => `${name} : désormais une fois l’an.`, rest: name => `${name} : au repos.` },
    andMore: count => (count === 1 ? 'et 1 autre' : `et ${n(count)} autres`),
    costs: (names, others, sustained, chosen) =>
      `Vous entretenez environ ${ties(sustained)} par trimestre, et cela en fait ${n(chosen)}\u202f: le rythme s’en ressentira pour ${list(others === 0 ? names : [...names, some(others, 'autre', 'autres')])}.`,
    columns: { until: 'Trimestre jusqu’au', ties: 'Liens entretenus', name: 'Nom', move: 'Proposition', why: 'Pourquoi' },
    youChose: count => `Vous en avez choisi ${n(count)}`,
    youKeep: count => `Vous en entretenez environ ${n(count)}`,
  },

  bands: {
    title: 'La tenue de vos liens, dans le temps',
    sentence: (now, before, span) => {
      const held = `${ties(now)} ${now < 2 ? 'tient' : 'tiennent'} aujourd’hui`;
      if (before === null) return `${held}.`;
      const than = /^[aeiou]/i.test(span) ? `qu’${span}` : `que ${span}`;
      if (now === before) return `${held}, autant ${than}.`;
      return `${held}, ${n(Math.abs(now - before))} de ${now > before ? 'plus' : 'moins'} ${than}.`;
    },
    more: 'Tiennent les liens solides, réguliers ou qui se détendent. Ceux qui se taisent depuis plus d’un an n’y sont pas.',
    day: 'Date',
  },
  changes: {
    title: 'Qui est venu, qui s’est éloigné',
    sentence: (fresh, back, gone) =>
      `En treize semaines, ${some(fresh, 'lien est né', 'liens sont nés')}, ${some(back, 'est revenu', 'sont revenus')} et ${some(gone, 's’est effiloché', 'se sont effilochés')}.`,
    label: { new: 'Nouveaux', back: 'De retour', gone: 'Effilochés' },
  },
  letters: {
    title: 'Lettres par semaine',
    sentence: (sent, received) =>
      `Une semaine ordinaire de l’année passée, vous avez écrit ${some(sent, 'lettre', 'lettres')} et en avez reçu ${n(received)}.`,
    sent: 'Vous avez écrit',
    received: 'On vous a écrit',
    week: 'Semaine du',
  },
  channels: {
    title: 'Comment vous êtes en contact',
    sentence: (mail, others) =>
      others === 0
        ? 'Parmi les contacts connus ici de l’année passée, tous ont eu lieu par courriel.'
        : `Parmi les contacts connus ici de l’année passée, ${percent(mail / (mail + others))} ont eu lieu par courriel.`,
    more: 'Un contact est un jour avec une personne. Appels et rencontres comptent une fois notés, ou l’invitation acceptée.',
    none: 'Aucun contact dans l’année passée.',
    name: channel => CHANNELS[channel],
    contacts: 'Contacts',
    channel: 'Moyen',
  },
  organisations: {
    title: 'Où sont vos liens',
    sentence: (name, own, share, effective) =>
      `${percent(share)} des liens qui tiennent sont chez ${name}${own ? ', votre propre organisation' : ''}. Votre réseau est aussi varié que ${effective < 1.5 ? 'une seule organisation' : `${n(Math.round(effective))} organisations de même taille`}.`,
    leaning: share => `Si ce seul lieu disparaissait, ${percent(share)} de votre réseau partirait avec lui.`,
    none: 'Aucun lien qui tient n’est dans une organisation que son adresse dise.',
    organisation: 'Organisation',
    own: 'la vôtre',
    others: 'Autres organisations',
    personal: 'Adresses personnelles',
    ties: 'Liens',
    share: 'Part',
  },

  backtest: {
    title: 'Est-ce que cela vaut quelque chose ?',
    lead: 'Fil Rouge s’est posé sa propre question à des dates passées de votre boîte, avec ce qu’on savait alors, puis a regardé la suite.',
    looked: (rows, days) =>
      `${some(rows, 'lien regardé', 'liens regardés')}, à ${some(days, 'date passée', 'dates passées')}, à un trimestre d’écart.`,
    tooLittle: 'Cette boîte a trop peu de passé pour dire ce que cela vaut.',
    tooLittleMore: 'Un taux compté sur une poignée de cas serait deviné. Il manque :',
    missing: (what, have, need) => MISSING[what](have, need),
    flaggedTitle: 'Parmi les liens signalés',
    flagged: (count, of) =>
      of === 0
        ? 'Personne n’aurait été signalé.'
        : `Sur ${some(of, 'lien', 'liens')} que Fil Rouge aurait signalés, ${some(count, 's’est tu', 'se sont tus')} pendant trois mois.`,
    needless: count => `Pour ${n(count)}, le contact a repris dans la quinzaine sans aucun rappel : il n’en fallait pas.`,
    outcome: { silent: 'Silence de trois mois', later: 'Reprise plus tard', soon: 'Reprise dans la quinzaine' },
    outcomeTitle: 'Ce qui est venu',
    interval: range => `Sur un tel nombre, la part qui se tait peut valoir en vérité ${range}.`,
    calibrationTitle: 'Ce qui était annoncé, et ce qui est venu',
    calibration: error =>
      `L’annonce s’écarte en moyenne de ${some(Math.round(100 * error), 'point', 'points')} sur 100. Sur la ligne en tirets, elle tomberait juste.`,
    foretold: 'Annoncé',
    observed: 'Se sont tus',
    of: 'Liens',
    bin: 'Entre',
    mayLie: 'Peut valoir',
    rulesTitle: 'À côté de règles plus simples',
    rules: (best, precision, days, overdue) =>
      `À nombre égal de liens signalés, ${percent(precision)} de ceux de Fil Rouge se sont tus, contre ${percent(days)} par les jours depuis le dernier contact et ${percent(overdue)} par le retard sur le rythme habituel.${best ? '' : ' Dans votre boîte, une règle plus simple ne fait pas moins bien.'}`,
    rule: 'Règle',
    ruleName: rule => RULES[rule],
    precision: 'Signalés, puis tus',
    recall: 'Des liens tus, déjà signalés',
    auc: 'Ordre juste',
    aucMore:
      'Ordre juste : combien de fois, d’un lien qui s’est tu et d’un autre qui ne s’est pas tu, le premier venait devant. À pile ou face : 50\u202f%.',
    limits:
      'Se taire veut dire ici : aucune lettre, et rien de noté ; les appels et rencontres que personne n’a notés ne se voient pas. Les personnes réunies ou masquées depuis comptent comme aujourd’hui.',
  },
};
