import { ANNOUNCEMENT_STEPS } from '../domain/tact/announcement-plan.ts';
import { DETAILS, GUARDS, SENSITIVE_SUBJECTS } from '../domain/tact/finding.ts';
import { GESTURE_KINDS, GESTURE_STATES } from '../domain/tact/gesture.ts';
import { INTRODUCTION_STATES, INTRODUCTION_STEPS } from '../domain/tact/introduction.ts';
import { GUARD_DECISIONS } from '../domain/tact/guard-decision.ts';
import { SERVICES } from '../domain/tact/thanks-owed.ts';
import { TEMPLATE_KINDS } from '../domain/templates/library/library-template.ts';
import { attachment } from './attachments.ts';
import { z } from './zod.ts';

// Gestures, thanks, needs, introductions, and what guards say of a draft. Instants are ISO 8601 UTC.

const id = z.int();
const count = z.int().nonnegative();
const instant = z.iso.datetime();
/** As it comes from mail or from the user: an address of at most 320 characters. */
const address = z.string().min(3).max(320);
const line = (most: number) => z.string().trim().min(1).max(most);

/** Somebody by address; `personId` is null where the mailbox does not know them (any more). */
export const named = z.object({ personId: id.nullable(), name: z.string(), address: z.string() });
export type Named = z.infer<typeof named>;

export const gestureKind = z.enum(GESTURE_KINDS);
export const gestureDirection = z.enum(['from-me', 'from-them']);
export const gestureState = z.enum(GESTURE_STATES);

export const gesture = z.object({
  id,
  who: named,
  kind: gestureKind,
  direction: gestureDirection,
  /** What it is about, at most 120 characters. */
  subject: z.string(),
  state: gestureState,
  at: instant,
  /** `proposed`: read from a letter, waits for the user's word. */
  standing: z.enum(['proposed', 'confirmed', 'dismissed']),
  /** The sentence it was read from; '' where the user said it. */
  evidence: z.string(),
  /** The rule that proposed it; null where the user said it. */
  rule: z.string().nullable(),
});
export type GestureRow = z.infer<typeof gesture>;

const perKind = z.object({ give: count, ask: count, thank: count, share: count, introduce: count });
/** `last`: the newest of all. Dismissed gestures are not in it. */
export const gestureSummary = z.object({ fromMe: perKind, fromThem: perKind, last: gesture.nullable() });
export type GestureSummary = z.infer<typeof gestureSummary>;

/** What the user gave (give, share, introduce) and asked, and what was given to and asked of them, in one month. */
export const balanceMonth = z.object({
  /** `2026-05` */
  month: z.string(),
  gave: count,
  asked: count,
  received: count,
  wasAsked: count,
});

export const need = z.object({
  id,
  /** `offer`: something somebody has to give; `link`: something the user keeps to share. */
  kind: z.enum(['need', 'offer', 'link']),
  /** Null: the user. */
  who: named.nullable(),
  /** In the words of the letter, or of the user. */
  text: z.string(),
  at: instant,
  state: z.enum(['proposed', 'open', 'met', 'dismissed']),
  evidence: z.string(),
  rule: z.string().nullable(),
});
export type NeedRow = z.infer<typeof need>;

/** An offer, or a link, that answers a need; `words`: what they have in common. */
export const needMatch = z.object({ need, offer: need, words: z.array(z.string()) });

export const thanksDue = z.object({
  id,
  /** `thanks`: never thanked. `close-loop`: thanked, and not told what came of it. */
  kind: z.enum(['thanks', 'close-loop']),
  who: named,
  service: z.enum(SERVICES),
  /** What it was, as the letter says. */
  subject: z.string(),
  at: instant,
  ageDays: count,
  due: instant,
  template: z.enum(TEMPLATE_KINDS),
  evidence: z.string(),
  rule: z.string().nullable(),
});
export type ThanksDue = z.infer<typeof thanksDue>;

export const promise = z.object({
  id,
  who: named,
  subject: z.string(),
  at: instant,
  /** Null where no day was named. */
  due: instant.nullable(),
  evidence: z.string(),
  rule: z.string().nullable(),
});

const said = z.discriminatedUnion('code', [
  z.object({ code: z.literal('asked-before'), params: z.object({ day: z.string(), subject: z.string() }) }),
  z.object({ code: z.literal('only-asks'), params: z.object({ asks: count, day: z.string() }) }),
  z.object({
    code: z.literal('detail-of-another'),
    params: z.object({ contact: z.string(), name: z.string(), detail: z.enum(DETAILS) }),
  }),
  z.object({ code: z.literal('other-register'), params: z.object({ usual: z.enum(['tu', 'vous']), said: z.enum(['tu', 'vous']) }) }),
  z.object({ code: z.literal('formal-to-friend'), params: z.object({ words: z.string() }) }),
  z.object({ code: z.literal('familiar-at-work'), params: z.object({ words: z.string() }) }),
  z.object({ code: z.literal('sensitive'), params: z.object({ subject: z.enum(SENSITIVE_SUBJECTS) }) }),
  z.object({ code: z.literal('off-values'), params: z.object({ values: count }) }),
  z.object({ code: z.literal('other-language'), params: z.object({ usual: z.enum(['fr', 'en']), said: z.enum(['fr', 'en']) }) }),
  z.object({ code: z.literal('other-greeting'), params: z.object({ usual: z.string(), said: z.string() }) }),
  z.object({ code: z.literal('other-sign-off'), params: z.object({ usual: z.string(), said: z.string() }) }),
  z.object({
    code: z.literal('much-longer'),
    params: z.object({ words: count, usual: count, whose: z.enum(['theirs', 'mine']) }),
  }),
]);

export const guardDecision = z.enum(GUARD_DECISIONS);

/** What a guard found. `interrupt` opens a choice before the mail may go; `notice` is a line beside the text. */
export const guardFinding = z.object({
  guard: z.enum(GUARDS),
  severity: z.enum(['interrupt', 'notice']),
  part: z.union([z.object({ kind: z.enum(['subject', 'text']) }), z.object({ kind: z.literal('attachment'), index: count })]),
  /** UTF-16 offsets, end excluded. */
  span: z.tuple([count, count]),
  /** What fired, for "why did I see this?" and for decisions. */
  rule: z.string(),
  message: said,
  evidence: z.string(),
  /** What one may do about it; the last is always to go on. */
  choices: z.array(guardDecision).min(1),
  /** Whose detail it is, for the discretion guard; the reader for the ask-once guard. */
  about: named.nullable(),
  /** For the ask-once guard: needs heard one could answer first, two at most. */
  offers: z.array(need).max(2),
});
export type GuardFinding = z.infer<typeof guardFinding>;

/** A draft as it stands. What stands in quotes of earlier letters is not looked at. */
export const checkedDraft = z.object({
  /** Nobody: the text alone is looked at. */
  to: z.array(address).max(50),
  subject: z.string().max(500),
  text: z.string().max(50_000),
  attachments: z.array(attachment).max(10).optional(),
  /** For many: asked whether it fits the user's values. */
  isWave: z.boolean().optional(),
});

export const guardLogEntry = z.object({
  id,
  at: instant,
  guard: z.enum(GUARDS),
  rule: z.string(),
  decision: guardDecision,
  to: named,
  /** Whose details went along, or were kept back. */
  about: named.nullable(),
  evidence: z.string(),
});

const person = named;
export const letterDraft = z.object({ to: named, subject: z.string(), text: z.string() });
export type LetterDraft = z.infer<typeof letterDraft>;

export const introduction = z.object({
  id,
  a: person,
  b: person,
  /** Why they should meet, in the user's words; goes into the letters. */
  reason: z.string(),
  state: z.enum(INTRODUCTION_STATES),
  /** The letter to be written next; null while an answer is awaited, and at the end. */
  next: z.enum(INTRODUCTION_STEPS).nullable(),
  /** What came back last, and how it was understood; `unclear` waits for the user's word. */
  heard: z.object({ from: z.enum(['a', 'b']), at: instant, evidence: z.string(), reading: z.enum(['yes', 'no', 'unclear']) }).nullable(),
  createdAt: instant,
  introducedAt: instant.nullable(),
  /** When to ask whether it helped; null before the introduction. */
  askAt: instant.nullable(),
  helped: z.boolean().nullable(),
});
export type Introduction = z.infer<typeof introduction>;

/** A letter that waits until somebody agrees to their details being passed on. */
export const parkedDraft = z.object({
  id,
  about: named,
  to: named,
  accountId: id,
  subject: z.string(),
  text: z.string(),
  attachments: z.array(attachment),
  /** `asking`: the heads-up went; `agreed`: ready to go; `sent` and `given-up` are ends. */
  state: z.enum(['parked', 'asking', 'agreed', 'declined', 'sent', 'given-up']),
  heard: z.object({ at: instant, evidence: z.string(), reading: z.enum(['yes', 'no', 'unclear']) }).nullable(),
  createdAt: instant,
});
export type ParkedDraft = z.infer<typeof parkedDraft>;

/** Who is to hear of news, in which order and how. */
export const announcement = z.object({
  id,
  /** What changed, in the user's words. */
  news: z.string(),
  createdAt: instant,
  /** The first step in which somebody does not know yet. Null when all were told. */
  now: z.enum(ANNOUNCEMENT_STEPS).nullable(),
  /** In order: a call, a mail of their own, the wave. */
  steps: z.array(
    z.object({
      step: z.enum(ANNOUNCEMENT_STEPS),
      people: z.array(
        z.object({
          who: named,
          toldAt: instant.nullable(),
          /** Should not learn it from others: until they know, the steps after are early. */
          first: z.boolean(),
        }),
      ),
    }),
  ),
});
export type Announcement = z.infer<typeof announcement>;

const days = z.int().min(1).max(3650);
/** The user's wishes about tact; what is left out is as the program has it. Part of the preferences. */
export const tactSettings = z.object({
  guards: z.partialRecord(z.enum(GUARDS), z.boolean()).optional(),
  /** Days within which a second ask on the same matter is one too many. */
  askOnceDays: days.optional(),
  /** Asks in a row that make one more worth a question. */
  asksInRow: z.int().min(2).max(20).optional(),
  /** So many times longer than usual. */
  lengthFactor: z.number().min(1.5).max(20).optional(),
  /** Read letters for gestures, thanks and needs; left out: yes. */
  proposes: z.boolean().optional(),
  /** Sensitive words of the user's own. */
  ownWords: z.array(line(100)).max(200).optional(),
  /** What the user stands for and shares about, a line each. */
  values: z.array(line(300)).max(30).optional(),
});
export type TactSettings = z.infer<typeof tactSettings>;
