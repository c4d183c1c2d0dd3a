import type { encryption as en } from '../en/encryption.ts';

export const encryption: typeof en = {
  title: 'Chiffrement',
  choice: 'Chiffrer ce que j’écris sur cet ordinateur',
  about:
    'Notes, gestes, brouillons, modèles et lettres en attente sont chiffrés dans la base de données. Les adresses, les noms et les dates ne le sont pas : c’est l’affaire du chiffrement du disque.',
  state: {
    on: 'Tout ce que vous avez écrit est chiffré. La clé se trouve là où sont vos mots de passe.',
    off: 'Ce que vous écrivez n’est pas chiffré.',
    'turning-on': 'Chiffrement en cours…',
    'turning-off': 'Déchiffrement en cours…',
    locked:
      'Ce que vous avez écrit est verrouillé : c’est chiffré, et la clé n’est pas à portée. Rien n’est perdu, et les lettres en attente ne partent pas d’ici là.',
  },
  why: {
    'no-place-for-key':
      'La clé n’a pas de place ici : ni trousseau du système, ni coffre. Créez un coffre ci-dessus, et le chiffrement commence.',
    'vault-locked': 'Le coffre contient la clé. Ouvrez-le.',
    'keyring-unavailable':
      'Le trousseau du système contient la clé et ne répond pas. Déverrouillez-le, ou rouvrez votre session, puis relancez Fil Rouge.',
    'key-missing':
      'La clé est sur un autre ordinateur, ou dans le trousseau d’une autre personne. Ouvrez Fil Rouge là-bas, ou restaurez une sauvegarde : elle apporte sa clé.',
  },
  progress: (done, total) => `${done} sur ${total}`,
  problem: what => `Cela n’a pas pu être terminé et reprendra au prochain démarrage. ${what}`,
  locked: '(verrouillé : voir Réglages, Chiffrement)',
  damaged: '(ce texte a été modifié hors de Fil Rouge et ne peut plus être lu)',
  toSettings: 'Vers les réglages',
  cliLocked: variable =>
    `Ce que vous avez écrit est chiffré, et la clé n’est pas à portée : les textes apparaissent verrouillés et les lettres en attente ne partent pas. Un coffre s’ouvre avec ${variable}.`,
};
