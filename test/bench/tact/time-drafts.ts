import { DEFAULT_GUARDS } from '../../../shared/domain/tact/draft.ts';
import { contactIndex } from '../../../shared/domain/tact/discretion/contact-index.ts';
import { gesturesOf } from '../../../shared/domain/tact/gestures-of.ts';
import { inspectDraft } from '../../../shared/domain/tact/inspect-draft.ts';
import { developmentLetters } from '../../support/tact-letters/tact-letters.ts';

const CONTACTS = 20_000;
const WORDS = 2_000;
const TIMES = 15;

interface Spent {
  readonly cpuMs: number;
  readonly wallMs: number;
}

function spent(work: () => unknown): Spent {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - start };
}

const middle = (all: readonly Spent[], of: (one: Spent) => number): string =>
  (all.map(of).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0).toFixed(1);

/** A draft of 2,000 words in one language, out of letters as people write them. */
function draft(lang: 'fr' | 'en'): string {
  const texts = developmentLetters()
    .filter(letter => letter.lang === lang)
    .map(({ text }) => text);
  let text = '';
  for (let at = 0; text.split(/\s+/).length < WORDS; at += 1) text += `${texts[at % texts.length] ?? ''}\n\n`;
  return text;
}

/** How long the guards take while one types: processor time, which a busy machine does not stretch, and the wall clock. */
export function timeDrafts(): string[] {
  const people = Array.from({ length: CONTACTS }, (_, n) => ({
    id: String(n),
    name: `Person ${n}`,
    emails: [`p${n}@firm${n % 3000}.example`],
    phones: [`+33 6 ${String(10_000_000 + n * 37)}`],
    postal: [`${n % 200} rue des Lilas ${n}, 44000 Nantes`],
  }));
  let contacts = contactIndex([]);
  const built = spent(() => void (contacts = contactIndex(people)));
  const lines = [
    `index of ${CONTACTS} contacts: ${built.cpuMs.toFixed(0)} ms of processor, ${built.wallMs.toFixed(0)} ms by the clock, once`,
  ];
  for (const lang of ['fr', 'en'] as const) {
    const text = draft(lang);
    const check = (): unknown =>
      inspectDraft(
        { subject: 'Nouvelles', text, attachments: [] },
        {
          recipients: ['p1@firm1.example'],
          space: 'professional',
          usual: {
            language: lang,
            register: lang === 'fr' ? 'vous' : 'formal',
            greeting: 'Bonjour,',
            signOff: 'Cordialement',
            myWords: 80,
            theirWords: 60,
          },
          contacts,
          gestures: [{ kind: 'ask', direction: 'from-me', state: 'open', subject: 'relire la note', at: 0 }],
          ownWords: ['restructuration'],
          values: ['Le patrimoine maritime'],
          settings: DEFAULT_GUARDS,
          now: 1,
        },
      );
    const gestures = (): unknown => gesturesOf(text, 'from-me', lang);
    for (const [what, work] of [
      ['all guards', check],
      ['all gestures', gestures],
    ] as const) {
      const first = spent(work);
      const all = Array.from({ length: TIMES }, () => spent(work));
      lines.push(
        `${what}, ${WORDS} words, ${lang}: ${middle(all, one => one.cpuMs)} ms of processor, ${middle(all, one => one.wallMs)} ms by the clock (median of ${TIMES}; the first ${first.cpuMs.toFixed(0)} ms)`,
      );
    }
  }
  return lines;
}
