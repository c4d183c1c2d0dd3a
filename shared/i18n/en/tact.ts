import type { DetailKind, FindingMessage, Guard, SensitiveSubject } from '../../domain/tact/finding.ts';

const DETAILS: Record<DetailKind, string> = { email: 'address', phone: 'number', postal: 'home address' };
const LANGUAGES = { fr: 'French', en: 'English' } as const;
const SUBJECTS: Record<SensitiveSubject, string> = {
  politics: 'Politics, in a work letter.',
  religion: 'Religion, in a work letter.',
  health: 'Somebody’s health, in a work letter.',
  gossip: 'A story about somebody who is not there.',
  'third-person': 'A judgement on somebody who is not there.',
  anger: 'This was written in anger.',
  'own-word': 'A word you asked to be told about.',
};
const GUARDS: Record<Guard, string> = {
  'ask-once': 'Ask once',
  discretion: 'Discretion',
  register: 'Tu and vous',
  space: 'Friends and work',
  sensitive: 'Measure',
  values: 'Your values',
  language: 'Language',
  greeting: 'First and last words',
  length: 'Length',
};
const LOOKS_AT: Record<Guard, string> = {
  'ask-once':
    'What your draft asks, and the ledger: whether you asked this person the same thing lately without an answer, or only asked the last times.',
  discretion: 'Mail addresses, phone numbers and streets in your draft and its attachments: whether they are those of another contact.',
  register: 'Whether a French draft says tu where you say vous to this person, or the reverse.',
  space: 'Words of a circular in a letter to a friend, words for a pal in a letter for work. One is let pass; two are not.',
  sensitive:
    'Sentences for work that judge: politics, religion, somebody’s health, stories and complaints about others, anger; and the words you added. A rule may well be wrong: it only shows the sentence.',
  values: 'For a wave only: whether it touches anything of what you wrote you stand for.',
  language: 'Whether the draft is in the language you write to this person in.',
  greeting: 'Whether the first and last words are much stiffer or much easier than those you use with this person.',
  length: 'How many words the draft has, beside what the two of you usually write.',
};

/** `to`: whom the draft is for, '' where that is not known; `day`: how an ISO day is written. */
function finding(message: FindingMessage, { to, day }: { readonly to: string; readonly day: (iso: string) => string }): string {
  const them = to === '' ? 'them' : to;
  switch (message.code) {
    case 'asked-before':
      return `You asked on ${day(message.params.day)} and there was no answer: “${message.params.subject}”.`;
    case 'only-asks':
      return `Your last ${message.params.asks} words to ${them} were asks, the latest on ${day(message.params.day)}.`;
    case 'detail-of-another':
      return `You are about to pass on the ${DETAILS[message.params.detail]} of ${message.params.name}. Do they know?`;
    case 'other-register':
      return `You write “${message.params.usual}” to ${them}; this draft says “${message.params.said}”.`;
    case 'formal-to-friend':
      return `A letter to a friend that sounds like a circular: “${message.params.words}”.`;
    case 'familiar-at-work':
      return `A work letter that speaks as to a pal: “${message.params.words}”.`;
    case 'sensitive':
      return `${SUBJECTS[message.params.subject]} It may travel further than you mean. Keep it?`;
    case 'off-values':
      return 'This touches none of the things you wrote you stand for. Is it for everybody?';
    case 'other-language':
      return `You write to ${them} in ${LANGUAGES[message.params.usual]}; this draft is in ${LANGUAGES[message.params.said]}.`;
    case 'other-greeting':
    case 'other-sign-off':
      return `With ${them} you usually write “${message.params.usual}”; this draft says “${message.params.said}”.`;
    case 'much-longer':
      return message.params.whose === 'theirs'
        ? `They write about ${message.params.usual} words; this is ${message.params.words}.`
        : `You usually write about ${message.params.usual} words to ${them}; this is ${message.params.words}.`;
  }
}

/** What the guards say, what they are called, and what each looks at. */
export const tact = {
  finding,
  guard: (guard: Guard): string => GUARDS[guard],
  looksAt: (guard: Guard): string => LOOKS_AT[guard],
};
