import { byTime, letter, PERSONAL, SIGNED, type LibraryTemplate, type TemplateKind } from './library-template.ts';

type Lines = readonly string[];
type Variant = { readonly subject: string; readonly body: Lines };

/** Where the usual words would not do. */
const CLOSING: Partial<Record<TemplateKind, { readonly vous: string; readonly tu: string }>> = {
  condolences: { vous: 'Avec toute ma sympathie,', tu: 'Avec toute mon amitié,' },
  'new-year-mentors': { vous: 'Avec ma gratitude,', tu: 'Avec ma gratitude,' },
};

/** Vous and tu are two texts, not one with holes: the sentence itself changes. */
const both = (kind: TemplateKind, vous: Variant, tu: Variant): readonly LibraryTemplate[] => [
  {
    kind,
    language: 'fr',
    registers: ['vous', 'formal'],
    subject: vous.subject,
    body: write(vous.body, CLOSING[kind]?.vous ?? 'Bien à vous,'),
  },
  { kind, language: 'fr', registers: ['tu', 'first-name'], subject: tu.subject, body: write(tu.body, CLOSING[kind]?.tu ?? 'À bientôt,') },
];
const write = (lines: Lines, closing: string): string => letter('{{ person | greeting }}', '', ...lines, '', closing, SIGNED);
const say = (subject: string, ...body: Lines): Variant => ({ subject, body });

export const french: readonly LibraryTemplate[] = [
  ...both(
    'check-in',
    say(
      'Des nouvelles ?',
      'Notre dernier échange remonte au {{ tie.last_contact | date_long }}, et je me demandais comment vous alliez.',
      '',
      `${PERSONAL}Rien d’urgent de mon côté. Si vous avez dix minutes un de ces jours, j’aurai plaisir à vous lire.`,
    ),
    say(
      'Des nouvelles ?',
      'Notre dernier échange remonte au {{ tie.last_contact | date_long }}, et je me demandais comment tu allais.',
      '',
      `${PERSONAL}Rien d’urgent de mon côté. Si tu as dix minutes un de ces jours, raconte-moi.`,
    ),
  ),
  ...both(
    'thanks-help',
    say(
      'Merci',
      'Merci de votre aide pour {{ campaign.subject }}. Elle a vraiment compté : {{ campaign.outcome }}.',
      '',
      `${PERSONAL}Si je peux vous rendre la pareille un jour, dites-le-moi.`,
    ),
    say(
      'Merci',
      'Merci de ton aide pour {{ campaign.subject }}. Elle a vraiment compté : {{ campaign.outcome }}.',
      '',
      `${PERSONAL}Si je peux te rendre la pareille un jour, dis-le-moi.`,
    ),
  ),
  ...both(
    'thanks-introduction',
    say(
      'Merci pour la mise en relation',
      'Merci pour cette mise en relation avec {{ campaign.contact }}. Nous avons trouvé un moment pour nous parler.',
      '',
      `${PERSONAL}Je vous raconterai la suite.`,
    ),
    say(
      'Merci pour la mise en relation',
      'Merci pour cette mise en relation avec {{ campaign.contact }}. Nous avons trouvé un moment pour nous parler.',
      '',
      `${PERSONAL}Je te raconterai la suite.`,
    ),
  ),
  ...both(
    'thanks-added',
    say(
      'Au plaisir de faire connaissance',
      'Merci de votre invitation. J’aime savoir qui se cache derrière un nom. Derrière le mien : {{ campaign.introduction }}.',
      '',
      `${PERSONAL}Et vous, qu’est-ce qui vous occupe en ce moment ?`,
    ),
    say(
      'Au plaisir de faire connaissance',
      'Merci de ton invitation. J’aime savoir qui se cache derrière un nom. Derrière le mien : {{ campaign.introduction }}.',
      '',
      `${PERSONAL}Et toi, qu’est-ce qui t’occupe en ce moment ?`,
    ),
  ),
  ...both(
    'thanks-meeting',
    say(
      'Merci pour ce moment',
      'Merci du temps que vous m’avez accordé {{ campaign.day }}. J’en garde une idée en particulier : {{ campaign.takeaway }}.',
      '',
      `${PERSONAL}À bientôt, je l’espère.`,
    ),
    say(
      'Merci pour ce moment',
      'Merci pour le temps passé ensemble {{ campaign.day }}. J’en garde une idée en particulier : {{ campaign.takeaway }}.',
      '',
      `${PERSONAL}À bientôt, j’espère.`,
    ),
  ),
  ...both(
    'new-year-clients',
    say(
      'Mes vœux pour {{ today.next_year }}',
      `${byTime('L’année commence', 'L’année s’achève')}, et je tenais à vous remercier de votre confiance.`,
      '',
      `${PERSONAL}Je vous souhaite ${byTime('', 'une fin d’année paisible et ')}une année {{ today.next_year }} pleine de beaux projets et de belles rencontres.`,
    ),
    say(
      'Mes vœux pour {{ today.next_year }}',
      `${byTime('L’année commence', 'L’année s’achève')}, et je tenais à te remercier de ta confiance.`,
      '',
      `${PERSONAL}Je te souhaite ${byTime('', 'une fin d’année paisible et ')}une année {{ today.next_year }} pleine de beaux projets et de belles rencontres.`,
    ),
  ),
  ...both(
    'new-year-colleagues',
    say(
      'Belle année {{ today.next_year }}',
      'Parmi les bons moments de l’année écoulée, il y a ceux où nous avons travaillé ensemble.',
      '',
      `${PERSONAL}Je vous souhaite, à vous et aux vôtres, une belle année {{ today.next_year }}.`,
    ),
    say(
      'Belle année {{ today.next_year }}',
      'Parmi les bons moments de l’année écoulée, il y a ceux où nous avons travaillé ensemble.',
      '',
      `${PERSONAL}Je te souhaite, à toi et aux tiens, une belle année {{ today.next_year }}.`,
    ),
  ),
  ...both(
    'new-year-mentors',
    say(
      'Ma reconnaissance, et mes vœux pour {{ today.next_year }}',
      'À cette époque de l’année, je pense aux personnes grâce à qui je vois plus loin. Vous en faites partie.',
      '',
      `${PERSONAL}Je vous souhaite la santé, du temps pour ce que vous aimez et une belle année {{ today.next_year }}.`,
    ),
    say(
      'Ma reconnaissance, et mes vœux pour {{ today.next_year }}',
      'À cette époque de l’année, je pense aux personnes grâce à qui je vois plus loin. Tu en fais partie.',
      '',
      `${PERSONAL}Je te souhaite la santé, du temps pour ce que tu aimes et une belle année {{ today.next_year }}.`,
    ),
  ),
  ...both(
    'new-year-friends',
    say(
      'Bonne année {{ today.next_year }} !',
      'Une année de plus à nous connaître, et je m’en réjouis.',
      '',
      `${PERSONAL}N’attendons pas les prochains vœux pour nous voir.`,
    ),
    say(
      'Bonne année {{ today.next_year }} !',
      'Une année de plus qu’on se connaît, et je m’en réjouis.',
      '',
      `${PERSONAL}N’attendons pas les prochains vœux pour nous voir.`,
    ),
  ),
  ...both(
    'birthday',
    say(
      'Bon anniversaire',
      'Je vous souhaite un très bel anniversaire.',
      '',
      `${PERSONAL}Que cette journée vous apporte de la bonne compagnie et quelque chose de sucré.`,
    ),
    say(
      'Bon anniversaire',
      'Je te souhaite un très bel anniversaire.',
      '',
      `${PERSONAL}Que cette journée t’apporte de la bonne compagnie et un bon gâteau.`,
    ),
  ),
  ...both(
    'new-job',
    say(
      'Félicitations',
      'J’apprends que vous avez pris de nouvelles fonctions{% if person.organisation != "" %} chez {{ person.organisation }}{% endif %}. Félicitations !',
      '',
      `${PERSONAL}Une fois les premières semaines passées, j’aimerais savoir comment cela se passe.`,
    ),
    say(
      'Félicitations',
      'J’apprends que tu as changé de poste{% if person.organisation != "" %} pour rejoindre {{ person.organisation }}{% endif %}. Félicitations !',
      '',
      `${PERSONAL}Une fois les premières semaines passées, raconte-moi comment cela se passe.`,
    ),
  ),
  ...both(
    'my-news',
    say(
      'De mes nouvelles',
      'Je tenais à vous l’annoncer moi-même : {{ campaign.news }}.',
      '',
      `${PERSONAL}Et vous, où en êtes-vous ? J’aurai plaisir à vous lire.`,
    ),
    say(
      'De mes nouvelles',
      'Je tenais à te l’annoncer moi-même : {{ campaign.news }}.',
      '',
      `${PERSONAL}Et toi, où en es-tu ? Raconte-moi.`,
    ),
  ),
  ...both(
    'sharing',
    say(
      'J’ai pensé à vous',
      'En lisant ceci, j’ai pensé à vous : {{ campaign.link }}',
      '',
      `${PERSONAL}Ce qui a retenu mon attention : {{ campaign.why }}. Nul besoin de me répondre.`,
    ),
    say(
      'J’ai pensé à toi',
      'En lisant ceci, j’ai pensé à toi : {{ campaign.link }}',
      '',
      `${PERSONAL}Ce qui a retenu mon attention : {{ campaign.why }}. Pas besoin de me répondre.`,
    ),
  ),
  ...both(
    'answering-late',
    say(
      'Pardon pour ce silence',
      'Vous m’avez écrit le {{ tie.last_received | date_long }}, et vous méritiez une réponse plus tôt. La voici, avec mes excuses.',
      '',
      '{{ personal_line }}',
    ),
    say(
      'Pardon pour ce silence',
      'Tu m’as écrit le {{ tie.last_received | date_long }}, et tu méritais une réponse plus tôt. La voici, avec mes excuses.',
      '',
      '{{ personal_line }}',
    ),
  ),
  ...both(
    'introduction-ask-first',
    say(
      'Une personne que vous aimeriez peut-être connaître',
      'Je connais quelqu’un qui {{ campaign.reason }}, et je crois que vous auriez des choses à vous dire.',
      '',
      `${PERSONAL}Accepteriez-vous que je fasse les présentations ? Un simple non me va très bien, et je ne transmettrai rien avant votre accord.`,
    ),
    say(
      'Quelqu’un que tu aimerais peut-être connaître',
      'Je connais quelqu’un qui {{ campaign.reason }}, et je crois que vous auriez des choses à vous dire.',
      '',
      `${PERSONAL}Tu veux bien que je fasse les présentations ? Un simple non me va très bien, et je ne transmettrai rien avant ton accord.`,
    ),
  ),
  ...both(
    'introduction-ask-second',
    say(
      'Puis-je vous présenter quelqu’un ?',
      'Une personne que je connais bien {{ campaign.reason }} et serait heureuse d’échanger avec vous.',
      '',
      `${PERSONAL}Voulez-vous que je vous mette en relation ? Si ce n’est pas le moment, dites-le-moi simplement.`,
    ),
    say(
      'Je peux te présenter quelqu’un ?',
      'Une personne que je connais bien {{ campaign.reason }} et serait heureuse d’échanger avec toi.',
      '',
      `${PERSONAL}Tu veux que je vous mette en relation ? Si ce n’est pas le moment, dis-le-moi simplement.`,
    ),
  ),
  ...both(
    'introduction-introduce',
    say(
      '{{ person.first_name }}, voici {{ campaign.contact }}',
      'Comme promis, voici {{ campaign.contact }}. {{ campaign.reason }}',
      '',
      `${PERSONAL}Je vous laisse faire connaissance.`,
    ),
    say(
      '{{ person.first_name }}, voici {{ campaign.contact }}',
      'Comme promis, voici {{ campaign.contact }}. {{ campaign.reason }}',
      '',
      `${PERSONAL}Je vous laisse faire connaissance.`,
    ),
  ),
  ...both(
    'condolences',
    say(
      'Toute ma sympathie',
      'J’ai appris avec beaucoup de peine {{ campaign.loss }}.',
      '',
      `${PERSONAL}Mes pensées vous accompagnent. Il n’est pas nécessaire de me répondre.`,
    ),
    say(
      'Toute mon amitié',
      'J’ai appris avec beaucoup de peine {{ campaign.loss }}.',
      '',
      `${PERSONAL}Je pense à toi. Tu n’as pas besoin de me répondre.`,
    ),
  ),
  ...both(
    'polite-no',
    say(
      'Votre demande',
      'Merci d’avoir pensé à moi. Cette fois, je dois dire non, et je préfère vous le dire simplement plutôt que de vous faire attendre.',
      '',
      `${PERSONAL}J’espère que vous trouverez la bonne personne ; n’hésitez pas une autre fois.`,
    ),
    say(
      'Ta demande',
      'Merci d’avoir pensé à moi. Cette fois, je dois dire non, et je préfère te le dire simplement plutôt que de te faire attendre.',
      '',
      `${PERSONAL}J’espère que tu trouveras la bonne personne ; n’hésite pas une autre fois.`,
    ),
  ),
  ...both(
    'introduction-not-now',
    say(
      'Au sujet de la mise en relation',
      'Un mot au sujet de la personne que je voulais vous présenter : cela ne se fera pas cette fois-ci.',
      '',
      `${PERSONAL}Merci d’avoir dit oui. Je penserai à vous à la prochaine occasion.`,
    ),
    say(
      'Au sujet de la mise en relation',
      'Un mot au sujet de la personne que je voulais te présenter : cela ne se fera pas cette fois-ci.',
      '',
      `${PERSONAL}Merci d’avoir dit oui. Je penserai à toi à la prochaine occasion.`,
    ),
  ),
  ...both(
    'passing-on-details',
    say(
      'Puis-je transmettre vos coordonnées ?',
      '{{ campaign.contact }} aimerait entrer en contact avec vous, et je lui transmettrais volontiers {{ campaign.details }}.',
      '',
      `${PERSONAL}Est-ce que cela vous convient ? Je ne donnerai rien avant votre oui, et un simple non me va très bien.`,
    ),
    say(
      'Je peux transmettre tes coordonnées ?',
      '{{ campaign.contact }} aimerait entrer en contact avec toi, et je lui transmettrais volontiers {{ campaign.details }}.',
      '',
      `${PERSONAL}Ça te va ? Je ne donnerai rien avant ton oui, et un simple non me va très bien.`,
    ),
  ),
];
