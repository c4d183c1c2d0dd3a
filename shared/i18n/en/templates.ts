import type { FindingRule } from '../../contract/writing.ts';
import type { TemplateKind } from '../../domain/templates/library/library-template.ts';
import type { Register, TemplateLanguage } from '../../domain/templates/template-values.ts';

const KINDS: Record<TemplateKind, string> = {
  'check-in': 'Asking for news',
  'thanks-help': 'Thanks for help',
  'thanks-introduction': 'Thanks for an introduction',
  'thanks-added': 'Thanks for being added',
  'thanks-meeting': 'Thanks for a meeting',
  'new-year-clients': 'New Year, to clients',
  'new-year-colleagues': 'New Year, to colleagues',
  'new-year-mentors': 'New Year, to mentors',
  'new-year-friends': 'New Year, to friends',
  birthday: 'Birthday',
  'new-job': 'Congratulations on a new job',
  'my-news': 'My situation changed',
  sharing: 'Sharing something to read',
  'answering-late': 'Answering late',
  'introduction-ask-first': 'Introduction: asking the first',
  'introduction-ask-second': 'Introduction: asking the second',
  'introduction-introduce': 'Introduction: bringing both together',
  condolences: 'Condolences',
  'polite-no': 'A polite no',
  'introduction-not-now': 'Introduction: not this time',
  'passing-on-details': 'Asking before passing on details',
};

const REGISTERS: Record<Register, string> = { tu: 'tu', vous: 'vous', 'first-name': 'first name', formal: 'formal' };
const LANGUAGES: Record<TemplateLanguage, string> = { en: 'English', fr: 'French' };

const quoted = (span: string): string => (span === '' ? '' : ` (“${span}”)`);

const FINDINGS: Record<FindingRule, (span: string) => string> = {
  'leftover-placeholder': span => `A placeholder is still in the text${quoted(span)}.`,
  'broken-value': span => `A value did not come out right${quoted(span)}.`,
  'greeting-without-name': span => `The greeting has no name${quoted(span)}.`,
  'blank-value': span => `The template needs something that is blank${quoted(span)}.`,
  'personal-line-missing': () => 'You starred this person: write a line that is only for them.',
  'other-recipient-named': span => `The text names somebody else${quoted(span)}.`,
  'attachment-missing': span => `The text speaks of an attachment${quoted(span)}, and there is none.`,
  'double-space': span => `There are two spaces in a row${quoted(span)}.`,
  'everyone-addressed': span => `It greets many people${quoted(span)}, but goes to one.`,
  'other-register': span => `The French text mixes “tu” and “vous”${quoted(span)}.`,
  shouting: span => `It shouts a little${quoted(span)}.`,
  'wrong-year': span => `Is this the right year${quoted(span)}?`,
  'same-as-last-time': () => 'Nearly the same text as one you sent them before.',
  'template-error': span => `The template cannot be read${quoted(span)}.`,
  'no-text-for-them': span => `There is no text in the way you write to them${quoted(span)}.`,
  'attestation-missing': () => 'This offers something for money: say that everybody in it agreed to such mail, or bought from you before.',
  'details-too-early': () => 'The first two letters of an introduction keep back how to reach the other: here it stands already.',
  'language-unknown': () => 'You have not said which language they read.',
  'register-unknown': () => 'You have not said whether you write them “tu” or “vous”.',
  'control-characters': () => 'There are invisible control characters in the name, address or subject.',
  'bidi-characters': () => 'There are invisible marks that make text look like another.',
  'no-subject': () => 'It has no subject.',
  'no-text': () => 'It has no text.',
  'bad-address': () => 'The address is not one that mail can go to.',
  'non-ascii-local-part': () => 'Mail servers do not yet deliver to an address with accents before the @.',
};

/** Templates, and what is wrong with a letter before it goes. */
export const templates = {
  kind: (kind: TemplateKind): string => KINDS[kind],
  register: (register: Register): string => REGISTERS[register],
  language: (language: TemplateLanguage): string => LANGUAGES[language],
  /** `span`: the words at fault, or ''. */
  finding: (rule: FindingRule, span: string): string => FINDINGS[rule](span),
  holds: (sentence: string): string => `Held back until mended: ${sentence}`,
  look: (sentence: string): string => `Worth a look: ${sentence}`,
  subjectLine: (subject: string): string => `Subject: ${subject}`,
  builtIn: 'comes with Fil Rouge',
  own: 'yours',
  columns: {
    id: 'No.',
    kind: 'For',
    name: 'Name',
    language: 'Language',
    registers: 'Tone',
    version: 'Version',
    subject: 'Subject',
  },
};
