import type { Messages } from '../en.ts';

export const signIn: Messages['window']['signIn'] = {
  begin: 'Se connecter par le navigateur',
  waiting: 'Votre navigateur est ouvert sur la page de connexion. Revenez ici quand il vous le dira.',
  openAgain: 'Rouvrir la page de connexion',
  insteadOfPassword: 'Ou sans aucun mot de passe :',
  clientId: 'Identifiant client',
  clientSecret: 'Code secret du client (Google en donne un ; ce n’est pas un mot de passe)',
  keepClient: 'Le garder et se connecter',
  clientWhy: {
    google:
      'Google admet les programmes enregistrés chez lui. Sur console.cloud.google.com, créez un client OAuth de type « Application de bureau » et copiez ici son identifiant et son code. Ils sont gardés avec vos mots de passe.',
    microsoft:
      'Microsoft admet les programmes enregistrés chez lui. Sur entra.microsoft.com, sous Inscriptions d’applications, créez-en une pour un client public avec la redirection http://localhost, et copiez ici son identifiant d’application. Il est gardé avec vos mots de passe.',
  },
};
