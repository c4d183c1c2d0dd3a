import type { Messages } from '../en.ts';

export const evidence: Messages['evidence'] = {
  never: () => 'Vous n’avez pas encore échangé de lettres.',
};
