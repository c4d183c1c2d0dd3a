import { contactIndex } from './discretion/contact-index.ts';
import { DEFAULT_GUARDS, type DraftContext } from './draft.ts';
import type { TactLanguage } from './gesture.ts';
import { inspectDraft } from './inspect-draft.ts';

/** A letter in each language with something of everything: a name, a number, an ask. */
const LETTERS: Readonly<Record<TactLanguage, string>> = {
  fr: 'Bonjour Anne, merci pour votre lettre ; Paul vous répond demain. Pourriez-vous relire mon mémoire ? Le 14 rue Haute, 06 00 00 00 00.',
  en: 'Hello Anne, thank you for your letter; Paul will answer tomorrow. Could you read my essay? It is 14 High Street, 06 00 00 00 00.',
};
const SOMEBODY = { id: '', name: '', emails: ['paul@example.org'], phones: ['06 00 00 00 01'], postal: ['14 rue Basse, 44000 Nantes'] };
/** So often a rule has to run until the engine keeps it as machine code. */
const TIMES = 3;

/** Runs every rule of the guards in one language, since a rule takes longest the first time: to be done before anybody types. Tenths of a second. */
export function warmUpGuards(language: TactLanguage): void {
  for (const register of ['tu', 'vous'] as const) {
    const context: DraftContext = {
      recipients: [],
      space: register === 'tu' ? 'friends' : 'professional',
      usual: { language, register, greeting: 'Bonjour,', signOff: 'Cordialement', myWords: 80, theirWords: 60 },
      contacts: contactIndex([SOMEBODY]),
      gestures: [{ kind: 'ask', direction: 'from-me', state: 'open', subject: 'mémoire', at: 0 }],
      ownWords: [],
      values: null,
      settings: DEFAULT_GUARDS,
      now: 1,
    };
    for (let time = 0; time < TIMES; time += 1) inspectDraft({ subject: '', text: LETTERS[language], attachments: [] }, context);
  }
}
