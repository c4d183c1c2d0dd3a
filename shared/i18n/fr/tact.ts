import type { DetailKind, FindingMessage, Guard, SensitiveSubject } from '../../domain/tact/finding.ts';
import type { Messages } from '../en.ts';

const DETAILS: Record<DetailKind, string> = { email: 'l’adresse', phone: 'le numéro', postal: 'l’adresse postale' };
const LANGUAGES = { fr: 'français', en: 'anglais' } as const;
const SUBJECTS: Record<SensitiveSubject, string> = {
  politics: 'De la politique, dans une lettre professionnelle.',
  religion: 'De la religion, dans une lettre professionnelle.',
  health: 'La santé de quelqu’un, dans une lettre professionnelle.',
  gossip: 'Une histoire sur quelqu’un qui n’est pas là.',
  'third-person': 'Un jugement sur quelqu’un qui n’est pas là.',
  anger: 'C’est écrit sous le coup de la colère.',
  'own-word': 'Un mot que vous avez demandé à surveiller.',
};
const GUARDS: Record<Guard, string> = {
  'ask-once': 'Demander une fois',
  discretion: 'Discrétion',
  register: 'Tu et vous',
  space: 'Amis et travail',
  sensitive: 'Mesure',
  values: 'Vos valeurs',
  language: 'Langue',
  greeting: 'Premiers et derniers mots',
  length: 'Longueur',
};
const LOOKS_AT: Record<Guard, string> = {
  'ask-once':
    'Ce que demande le brouillon, et le registre : la même demande à cette personne il y a peu, restée sans réponse, ou rien que des demandes ces dernières fois.',
  discretion: 'Les adresses, les numéros et les rues du brouillon et de ses pièces jointes : sont-ils ceux d’un autre contact ?',
  register: 'Un « tu » à qui vous dites « vous », ou l’inverse.',
  space: 'Les mots d’une circulaire dans une lettre à un ami, ceux d’un copain dans une lettre de travail. Un seul passe ; deux, non.',
  sensitive:
    'Les phrases de travail qui jugent : politique, religion, santé de quelqu’un, histoires et plaintes sur autrui, colère ; et les mots que vous avez ajoutés. Une règle peut se tromper : elle ne fait que montrer la phrase.',
  values: 'Pour un envoi groupé seulement : touche-t-il à quelque chose de ce que vous dites défendre ?',
  language: 'Le brouillon est-il dans la langue où vous écrivez à cette personne ?',
  greeting: 'Des premiers ou derniers mots bien plus raides, ou bien plus libres, qu’à votre habitude avec cette personne.',
  length: 'Le nombre de mots du brouillon, à côté de ce que vous vous écrivez d’ordinaire.',
};

function finding(message: FindingMessage, { to, day }: { readonly to: string; readonly day: (iso: string) => string }): string {
  const them = to === '' ? 'cette personne' : to;
  switch (message.code) {
    case 'asked-before':
      return `Vous l’avez demandé le ${day(message.params.day)}, sans réponse : « ${message.params.subject} ».`;
    case 'only-asks':
      return `Vos ${message.params.asks} derniers gestes vers ${them} étaient des demandes, la dernière le ${day(message.params.day)}.`;
    case 'detail-of-another':
      return `Vous allez transmettre ${DETAILS[message.params.detail]} de ${message.params.name}. Est-ce convenu ?`;
    case 'other-register':
      return `Avec ${them}, c’est « ${message.params.usual} » ; ce brouillon dit « ${message.params.said} ».`;
    case 'formal-to-friend':
      return `Une lettre d’amitié qui sonne comme une circulaire : « ${message.params.words} ».`;
    case 'familiar-at-work':
      return `Une lettre de travail qui parle comme à un copain : « ${message.params.words} ».`;
    case 'sensitive':
      return `${SUBJECTS[message.params.subject]} La phrase peut aller plus loin que vous ne pensez. La garder ?`;
    case 'off-values':
      return 'Cela ne touche à rien de ce que vous dites défendre. Est-ce pour tout le monde ?';
    case 'other-language':
      return `Vous écrivez à ${them} en ${LANGUAGES[message.params.usual]} ; ce brouillon est en ${LANGUAGES[message.params.said]}.`;
    case 'other-greeting':
    case 'other-sign-off':
      return `Avec ${them}, vous écrivez d’habitude « ${message.params.usual} » ; ce brouillon dit « ${message.params.said} ».`;
    case 'much-longer':
      return message.params.whose === 'theirs'
        ? `On vous écrit environ ${message.params.usual} mots ; en voici ${message.params.words}.`
        : `Vous écrivez d’habitude environ ${message.params.usual} mots à ${them} ; en voici ${message.params.words}.`;
  }
}

/** What the guards say, what they are called, and what each looks at. */
export const tact: Messages['tact'] = {
  finding,
  guard: guard => GUARDS[guard],
  looksAt: guard => LOOKS_AT[guard],
};
