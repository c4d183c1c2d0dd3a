import type { Messages } from '../en.ts';

const STEPS: Readonly<Record<string, readonly [string, string, string]>> = {
  gmail: [
    'Dans votre compte Google, rubrique Sécurité, activez la validation en deux étapes si ce n’est pas fait.',
    'Cherchez «\u202fMots de passe des applications\u202f» sur cette page, nommez le nouveau Fil Rouge et laissez Google le créer.',
    'Recopiez ici les 16 lettres. Votre mot de passe Google habituel ne marchera pas\u202f; dans une école ou une entreprise, il faut parfois l’accord de l’administrateur.',
  ],
  outlook: [
    'Outlook.com, Hotmail, Live et MSN n’admettent les programmes qu’après une connexion dans le navigateur, depuis septembre 2024.',
    'Les mots de passe d’application n’y marchent plus. Choisissez «\u202fSe connecter par le navigateur\u202f»\u202f: votre mot de passe se tape sur la page de Microsoft, jamais ici.',
    'Microsoft demande si Fil Rouge peut lire et envoyer du courrier\u202f: il lui faut les deux, et vous pouvez revenir là-dessus à tout moment dans votre compte Microsoft.',
  ],
  m365: [
    'Microsoft 365 n’admet les programmes qu’après une connexion dans le navigateur\u202f; les mots de passe sont refusés depuis 2022.',
    'Choisissez «\u202fSe connecter par le navigateur\u202f»\u202f: votre mot de passe se tape sur la page de votre organisation, jamais ici.',
    'Il se peut que votre administrateur doive admettre Fil Rouge une fois, et IMAP doit être ouvert pour votre boîte.',
  ],
  yahoo: [
    'Sur la page «\u202fSécurité du compte\u202f» de Yahoo, connectez-vous et choisissez «\u202fGénérer un mot de passe d’application\u202f».',
    'Nommez-le Fil Rouge et laissez Yahoo le créer.',
    'Recopiez ici les 16 lettres, sans espaces. Votre mot de passe Yahoo habituel ne marchera pas.',
  ],
  icloud: [
    'Sur account.apple.com, connectez-vous et ouvrez «\u202fMots de passe pour apps\u202f»\u202f; l’identification à deux facteurs doit être active.',
    'Choisissez «\u202fGénérer un mot de passe pour app\u202f» et nommez-le Fil Rouge.',
    'Recopiez-le ici avec ses traits d’union. L’identifiant est ce qui précède le @.',
  ],
  fastmail: [
    'Dans Fastmail, ouvrez les réglages, puis «\u202fPrivacy & Security\u202f», puis «\u202fManage app passwords and access\u202f».',
    'Créez un mot de passe d’application nommé Fil Rouge, avec accès au courrier (IMAP et SMTP).',
    'Recopiez-le ici\u202f: il n’est montré qu’une fois. Votre mot de passe Fastmail habituel ne marchera pas.',
  ],
  ovh: [
    'Prenez le mot de passe de la boîte elle-même, celui du webmail d’OVH, et non celui de votre espace client.',
    'Si vous ne le connaissez pas, changez-le dans l’espace client OVH, rubrique Emails.',
    'L’identifiant est l’adresse entière. Pour une boîte Exchange ou Pro, l’espace client donne le nom du serveur.',
  ],
  orange: [
    'Dans le webmail d’Orange, ouvrez les réglages et autorisez l’accès par un logiciel de messagerie (IMAP) : pour les nouvelles boîtes, il est coupé.',
    'Créez-y le mot de passe dédié aux logiciels de messagerie et copiez-le ici ; celui du webmail peut être refusé.',
    'L’identifiant est l’adresse entière.',
  ],
  free: [
    'Prenez le mot de passe de votre boîte Free, celui de Zimbra, le webmail de Free.',
    'S’il est refusé, changez-le dans votre espace abonné\u202f; comptez parfois quelques heures.',
    'L’identifiant est ce qui précède @free.fr.',
  ],
  laposte: [
    'Dans le webmail de laposte.net, ouvrez les réglages et autorisez l’accès IMAP si ce n’est pas fait.',
    'Prenez le mot de passe du webmail.',
    'L’identifiant est ce qui précède @laposte.net.',
  ],
  sfr: [
    'Prenez le mot de passe de votre boîte SFR, celui du webmail.',
    'S’il est refusé, voyez dans les réglages du webmail si l’accès IMAP est permis.',
    'L’identifiant est l’adresse entière.',
  ],
  proton: [
    'Installez Proton Mail Bridge sur cet ordinateur, connectez-vous-y et laissez-le ouvert\u202f; il faut un abonnement payant.',
    'Dans Bridge, ouvrez votre compte puis «\u202fDétails de la boîte mail\u202f»\u202f: un identifiant et un mot de passe pour programmes y sont affichés.',
    'Recopiez-les ici. Le certificat est celui de Bridge\u202f: comparez son empreinte, puis faites-lui confiance.',
  ],
};

const GENERIC: readonly [string, string, string] = [
  'Essayez d’abord le mot de passe de votre webmail.',
  'S’il est refusé, cherchez dans les réglages du webmail «\u202fIMAP\u202f» (à autoriser) et «\u202fmot de passe d’application\u202f» (à créer, nommé Fil Rouge).',
  'L’aide de votre fournisseur donne le nom des serveurs\u202f: cherchez «\u202fréglages IMAP\u202f».',
];

export const providers: Messages['providers'] = {
  signedIn: 'De retour à Fil Rouge',
  closeThisPage: 'La réponse est parvenue à Fil Rouge, qui poursuit. Vous pouvez fermer cette page.',
  steps: provider => STEPS[provider] ?? GENERIC,
};
