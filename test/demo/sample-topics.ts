import type { Lang } from '../../shared/contract/shapes.ts';

/** One exchange: what one writes and what the other answers. */
export interface Topic {
  readonly subject: string;
  readonly opening: string;
  readonly answer: string;
}

const EN: readonly Topic[] = [
  {
    subject: 'The talk in Lyon',
    opening: 'Your three minutes on failure were the part everyone quoted at dinner. Would you share the slides?',
    answer: 'Of course, they are attached. The drawing on page 4 is yours, by the way: I kept your napkin.',
  },
  {
    subject: 'A name for your project',
    opening: 'I met a carpenter who builds exactly the kind of frames you described. Shall I ask her whether she would talk to you?',
    answer: 'Yes, please ask her first. And thank you for keeping it in mind since the spring.',
  },
  {
    subject: 'News from the new office',
    opening: 'We have moved. The light is good, the coffee is not. Come and see it when you are next in town.',
    answer: 'I will be there the second week of the month. I bring the coffee.',
  },
  {
    subject: 'The book you mentioned',
    opening: 'I finished it on the train and went straight back to chapter two. Who put you on to it?',
    answer: 'My sister. I have told her, and she is insufferably proud.',
  },
  {
    subject: 'Looking for a trainee',
    opening: 'We are looking for someone patient, from February, for six months. Do you know anyone who is just starting out?',
    answer: 'There is a former student of mine. I will ask whether I may give you her address.',
  },
  {
    subject: 'Thank you',
    opening: 'They called this morning: it is a yes. It would not have happened without your line to them.',
    answer: 'It would, only later. I am very glad. Tell me how the first week goes.',
  },
  {
    subject: 'Saturday',
    opening: 'A few of us walk along the canal on Saturday, rain or not. Are you around?',
    answer: 'Around and in boots. Which end do we start from?',
  },
  {
    subject: 'Your opinion on a page',
    opening: 'It is one page, the one I am least sure of. Could you tell me where you stop reading?',
    answer: 'After the second paragraph, where you start to apologise. Cut it and send it.',
  },
  {
    subject: 'How is your father?',
    opening: 'You said the operation was this week. No need to answer at length, I only wanted you to know I was thinking of you both.',
    answer: 'Home, and already complaining about the soup. Thank you for asking. It did me good.',
  },
  {
    subject: 'The workshop in March',
    opening: 'We have a date at last, the 14th. There is a chair with your name on it if you want it.',
    answer: 'I want it. May I bring a colleague who will ask better questions than I do?',
  },
];

const FR: readonly Topic[] = [
  {
    subject: 'Votre intervention à Nantes',
    opening: 'On m’a parlé de votre exposé trois fois cette semaine. Accepteriez-vous de m’en envoyer le texte ?',
    answer: 'Le voici, avec mes ratures. Dites-moi franchement ce que vous en pensez.',
  },
  {
    subject: 'Une idée pour votre chantier',
    opening: 'J’ai rencontré une menuisière qui travaille le châtaignier comme vous l’aimez. Puis-je lui parler de vous ?',
    answer: 'Avec joie. Et merci d’y avoir repensé depuis le printemps.',
  },
  {
    subject: 'Nous avons déménagé',
    opening: 'Nous voilà quai des Chartrons, sous les toits. La vue est belle, les chaises arrivent jeudi. Passez nous voir !',
    answer: 'Je serai à Bordeaux la deuxième semaine du mois. Je viens avec des gâteaux.',
  },
  {
    subject: 'Le livre dont nous parlions',
    opening: 'Je l’ai fini dans le train et j’ai aussitôt relu le deuxième chapitre. Qui vous l’avait conseillé ?',
    answer: 'Ma sœur, qui s’en vante depuis. Je vous prête le suivant quand vous voulez.',
  },
  {
    subject: 'Recherche stagiaire',
    opening: 'Nous cherchons quelqu’un de patient, à partir de février, pour six mois. Connaîtriez-vous une personne qui débute ?',
    answer: 'Je pense à une ancienne étudiante. Je lui demande si je peux vous donner son adresse.',
  },
  {
    subject: 'Merci',
    opening: 'Ils ont appelé ce matin : c’est oui. Sans votre mot, le dossier dormirait encore.',
    answer: 'Il se serait réveillé sans moi, un peu plus tard. Quelle bonne nouvelle ! Racontez-moi la première semaine.',
  },
  {
    subject: 'Samedi',
    opening: 'Nous marchons samedi le long du canal, pluie ou pas. Serez-vous des nôtres ?',
    answer: 'Oui, et bien chaussé pour une fois. De quel côté partons-nous ?',
  },
  {
    subject: 'Votre avis sur une page',
    opening: 'C’est une seule page, celle dont je doute. Pourriez-vous me dire à quelle ligne vous décrochez ?',
    answer: 'Au deuxième paragraphe, quand vous vous excusez. Coupez-le et envoyez.',
  },
  {
    subject: 'Comment va votre père ?',
    opening: 'L’opération était pour cette semaine, je crois. Ne vous sentez pas tenu de répondre : je pense à vous deux.',
    answer: 'Il est rentré et se plaint déjà de la soupe. Votre mot m’a fait du bien.',
  },
  {
    subject: 'L’atelier de mars',
    opening: 'La date est enfin fixée, ce sera le 14. Une chaise vous attend, si le cœur vous en dit.',
    answer: 'Il m’en dit. Puis-je venir avec une collègue qui posera de meilleures questions que moi ?',
  },
];

export const topics = (language: Lang): readonly Topic[] => (language === 'fr' ? FR : EN);
