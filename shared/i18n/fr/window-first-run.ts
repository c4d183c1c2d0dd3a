import type { Messages } from '../en.ts';

const n = (count: number): string => count.toLocaleString('fr');

export const firstRun: Messages['window']['firstRun'] = {
  title: 'Qui êtes-vous en train de perdre de vue ?',
  lead: 'Fil Rouge lit dans votre propre courrier qui a écrit à qui et quand, et vous dit quels liens sont en train de se taire. Rien ne quitte cet ordinateur.',
  address: 'Votre adresse de courrier',
  addressHint: 'nom@example.org',
  addressInvalid: 'Cela ne ressemble pas à une adresse de courrier.',
  next: 'Continuer',
  back: 'Changer l’adresse',
  otherComputer: 'Vous avez une sauvegarde d’un autre ordinateur ?',
  password: 'Mot de passe',
  appPassword: 'Mot de passe d’application',
  showPassword: 'Montrer le mot de passe',
  hidePassword: 'Cacher le mot de passe',
  foundServers: provider => `${provider} est connu : les serveurs sont remplis.`,
  lookingFor: domain => `Recherche des serveurs de courrier de ${domain}…`,
  lookingHow:
    'La question est posée au domaine lui-même, à l’annuaire public de Thunderbird et au DNS. Ils apprennent le domaine, pas votre adresse.',
  skipLooking: 'Les remplir moi-même',
  serversFrom: {
    provider: name => `${name} publie ses serveurs : ils sont remplis.`,
    directory: name => `L’annuaire public de Thunderbird connaît ${name} : les serveurs sont remplis.`,
    exchanger: name => `Le courrier de ce domaine arrive chez ${name} : ses serveurs sont remplis.`,
    dns: name => `Le DNS de ${name} indique les serveurs : ils sont remplis.`,
  },
  passwordGoesTo: (imap, smtp) =>
    imap === smtp
      ? `Votre mot de passe ira à ${imap}, et nulle part ailleurs.`
      : `Votre mot de passe ira à ${imap} et à ${smtp}, et nulle part ailleurs.`,
  guessedServers: 'Les serveurs sont une supposition. Si l’essai échoue, l’aide de votre fournisseur les indique.',
  helpLink: provider => `La page d’aide de ${provider}`,
  servers: 'Serveurs',
  user: 'Identifiant',
  imap: 'Réception (IMAP)',
  smtp: 'Envoi (SMTP)',
  host: 'Serveur',
  port: 'Port',
  security: 'Sécurité',
  tls: 'TLS',
  starttls: 'STARTTLS',
  plain: 'Aucune (cet ordinateur seulement)',
  test: 'Essayer et relier',
  testing: 'Essai de la connexion…',
  certificateTitle: 'Le certificat de ce serveur n’est signé par aucune autorité que votre ordinateur connaisse.',
  certificateBody: host =>
    `C’est courant pour un serveur à soi, et c’est aussi ce que montrerait un imposteur. Comparez cette empreinte avec celle que ${host} doit avoir.`,
  fingerprint: 'Empreinte SHA-256',
  trust: 'Comparaison faite : accepter ce certificat',
  dontTrust: 'Ne pas se connecter',
  reading: 'Lecture de votre courrier',
  readingLead: 'Du plus récent au plus ancien. Les personnes apparaissent à mesure ; vous pouvez déjà regarder.',
  connected: (messages, folders) =>
    `Connexion établie : ${n(messages)} ${messages < 2 ? 'message' : 'messages'} dans ${n(folders)} ${folders < 2 ? 'dossier' : 'dossiers'}.`,
  peopleFound: count => (count < 2 ? `${n(count)} personne pour l’instant` : `${n(count)} personnes pour l’instant`),
  meanwhile: 'En attendant, si vous voulez',
  circlesLater: 'Une fois la boîte lue, trois cercles vous sont proposés ici, d’après le courrier lui-même.',
  look: 'Voir Aujourd’hui',
  finished: 'Votre courrier est lu.',
};
