import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const GESTURES = ['ask', 'give', 'share', 'thank', 'introduce'] as const;
export const GUARDS = ['discretion', 'sensitive', 'register', 'space'] as const;
export type GestureKind = (typeof GESTURES)[number];
export type GuardName = (typeof GUARDS)[number];
export type LetterDirection = 'from-me' | 'from-them';

/** README.md says what each label means. */
export interface TactLetter {
  readonly id: string;
  /** Its file's name, the same for both languages where one hand wrote them. */
  readonly file: string;
  readonly lang: 'fr' | 'en';
  readonly direction: LetterDirection;
  /** How the two usually speak; null where the language has one way, or nothing is known. */
  readonly register: 'tu' | 'vous' | null;
  readonly space: 'professional' | 'friends' | null;
  readonly text: string;
  readonly expect: {
    readonly gestures: readonly { readonly kind: GestureKind; readonly direction: LetterDirection }[];
    readonly need: boolean;
    readonly promise: boolean;
    readonly thanksDue: boolean;
    readonly guards: readonly GuardName[];
  };
}

const HEAD = /^# (?<id>[ef]\d{3,4}) (?<who>me|them)(?<context>(?: (?:tu|vous|pro|friend))*) :(?<labels>(?: [a-z-]+)*)$/;
const LABELS: ReadonlySet<string> = new Set([...GESTURES, ...GUARDS, 'need', 'promise', 'thanks-due']);

function letterOf(block: string, lang: 'fr' | 'en', file: string): TactLetter {
  const end = block.indexOf('\n');
  const head = HEAD.exec(block.slice(0, end))?.groups;
  if (!head) throw new Error(`not the head of a letter: ${block.slice(0, end)}`);
  const words = (text = ''): string[] => text.split(' ').filter(word => word !== '');
  const context = words(head['context']);
  const labels = words(head['labels']);
  for (const label of labels) if (!LABELS.has(label)) throw new Error(`no such label: ${label}`);
  const direction: LetterDirection = head['who'] === 'me' ? 'from-me' : 'from-them';
  const register = context.find(word => word === 'tu' || word === 'vous') ?? null;
  return {
    id: head['id'] ?? '',
    file,
    lang,
    direction,
    register,
    space: context.includes('pro') ? 'professional' : context.includes('friend') ? 'friends' : null,
    text: block.slice(end + 1).trim(),
    expect: {
      gestures: GESTURES.filter(kind => labels.includes(kind)).map(kind => ({ kind, direction })),
      need: labels.includes('need'),
      promise: labels.includes('promise'),
      thanksDue: labels.includes('thanks-due'),
      guards: GUARDS.filter(guard => labels.includes(guard)),
    },
  };
}

const LETTERS = import.meta.dirname;

/** The letters under a folder that holds `fr` and `en`, in the order of their files. */
function lettersUnder(root: string): TactLetter[] {
  return (['fr', 'en'] as const).flatMap(lang => {
    const folder = join(root, lang);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .toSorted()
      .flatMap(file =>
        readFileSync(join(folder, file), 'utf8')
          .split(/^(?=# )/m)
          .filter(block => block.trim() !== '')
          .map(block => letterOf(block, lang, basename(file, '.txt'))),
      );
  });
}

/** Those that rules may be written against. */
export const developmentLetters = (): TactLetter[] => lettersUnder(LETTERS);
/** Those that are only measured on. */
export const heldOutLetters = (): TactLetter[] => lettersUnder(join(LETTERS, 'held-out'));
/** Letters written to break the guards, and labelled for them alone. */
export const guardLetters = (): TactLetter[] => lettersUnder(join(LETTERS, 'guards'));
/** All letters: first those rules may be written against, then those held out. */
export const tactLetters = (): TactLetter[] => [...developmentLetters(), ...heldOutLetters()];
