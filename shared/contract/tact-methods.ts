import { ANNOUNCEMENT_STEPS } from '../domain/tact/announcement-plan.ts';
import { attachment } from './attachments.ts';
import { address } from './shapes.ts';
import * as shape from './tact.ts';
import { finding } from './writing.ts';
import { z } from './zod.ts';

const id = z.int();
const nothing = z.object({});
const instant = z.iso.datetime();
const person = z.object({ personId: id });
const text = (most: number) => z.string().trim().min(1).max(most);
const letter = z.object({ subject: z.string().min(1).max(500), text: z.string().min(1).max(50_000) });

/** The ledger, the guards, introductions, thanks and announcements. Part of METHODS. */
export const TACT_METHODS = {
  /** Newest first. Without `standing`: what is not dismissed. */
  'gesture.list': {
    input: z.object({
      personId: id.optional(),
      standing: shape.gesture.shape.standing.optional(),
      most: z.int().min(1).max(5000).optional(),
    }),
    output: z.array(shape.gesture),
  },
  /** `at` null: now. */
  'gesture.add': {
    input: person.extend({
      kind: shape.gestureKind,
      direction: shape.gestureDirection,
      subject: text(120),
      at: instant.nullable(),
    }),
    output: shape.gesture,
  },
  /** What a proposal becomes; `proposed` takes the word back. Dismissals teach: what was dismissed time and again is not proposed any more. */
  'gesture.decide': { input: z.object({ id, standing: shape.gesture.shape.standing }), output: shape.gesture },
  /** A corrected gesture is a confirmed one. */
  'gesture.correct': {
    input: z.object({
      id,
      change: z.object({
        kind: shape.gestureKind.optional(),
        direction: shape.gestureDirection.optional(),
        subject: text(120).optional(),
        state: shape.gestureState.optional(),
      }),
    }),
    output: shape.gesture,
  },
  /** Reads the newest letters that were not looked at yet for gestures, thanks owed, needs and promises; keeps what is proposed and no text. */
  'gesture.look': {
    input: z.object({ most: z.int().min(1).max(500).optional() }),
    output: z.object({ read: z.int().nonnegative(), left: z.int().nonnegative() }),
  },
  'person.gestures': { input: person, output: z.object({ gestures: z.array(shape.gesture), summary: shape.gestureSummary }) },
  /** Newest month last; months without any gesture are in it. */
  'network.balance': {
    input: z.object({ months: z.int().min(1).max(60) }),
    output: z.object({
      months: z.array(shape.balanceMonth),
      /** Who gave and received most, over the same time. */
      people: z.array(shape.balanceMonth.omit({ month: true }).extend({ who: shape.named })).max(100),
    }),
  },

  'draft.check': { input: shape.checkedDraft, output: z.object({ findings: z.array(shape.guardFinding) }) },
  /** Notes what the user chose to do about a finding, for each reader. `until`: of "let go until". */
  'draft.decide': {
    input: z.object({
      to: z.array(address).min(1).max(50),
      guard: shape.guardFinding.shape.guard,
      rule: z.string().max(100),
      evidence: z.string().max(200),
      decision: shape.guardDecision,
      /** Address of whose details it is about. */
      about: address.nullable(),
      until: instant.nullable(),
    }),
    output: nothing,
  },
  /** Decisions and hand-overs of details, newest first. */
  'draft.decisions': { input: z.object({ personId: id.optional() }), output: z.array(shape.guardLogEntry) },

  'thanks.list': { input: nothing, output: z.array(shape.thanksDue) },
  /** `done`: thanked, by whatever way; `dismissed`: no thanks needed; `open` takes it back. */
  'thanks.decide': { input: z.object({ id, state: z.enum(['open', 'done', 'dismissed']) }), output: nothing },

  /** What the user said they would do, and has not by then; the earliest due first. */
  'promise.list': { input: nothing, output: z.array(shape.promise) },
  'promise.decide': { input: z.object({ id, state: z.enum(['open', 'kept', 'dismissed']) }), output: nothing },

  'need.list': {
    input: z.object({ personId: id.optional(), state: shape.need.shape.state.optional() }),
    output: z.array(shape.need),
  },
  /** `personId` null: the user's own. */
  'need.add': { input: z.object({ kind: shape.need.shape.kind, personId: id.nullable(), text: text(300) }), output: shape.need },
  'need.decide': { input: z.object({ id, state: shape.need.shape.state, text: text(300).optional() }), output: shape.need },
  'need.matches': { input: nothing, output: z.array(shape.needMatch) },

  'introduction.list': { input: nothing, output: z.array(shape.introduction) },
  /** `aPersonId` is asked first. */
  'introduction.begin': {
    input: z.object({
      aPersonId: id,
      bPersonId: id,
      /** Goes on from "I know somebody who …"; may be empty. */ reason: z.string().trim().max(300),
    }),
    output: shape.introduction,
  },
  /** The letters of the next step as they would go: one, or one to each where both are introduced. */
  'introduction.letters': { input: z.object({ id }), output: z.array(shape.letterDraft) },
  /** Sends the next step, with these texts instead of the template's where given, by address. `findings` hold it back: then nothing went. */
  'introduction.send': {
    input: z.object({ id, accountId: id, letters: z.array(letter.extend({ address })).max(2) }),
    output: z.object({ introduction: shape.introduction, held: z.array(finding) }),
  },
  /** Their answer, where the user knows it otherwise or it was unclear. */
  'introduction.answer': { input: z.object({ id, willing: z.boolean() }), output: shape.introduction },
  'introduction.helped': { input: z.object({ id, helped: z.boolean() }), output: shape.introduction },
  'introduction.giveUp': { input: z.object({ id }), output: shape.introduction },

  'parked.list': { input: nothing, output: z.array(shape.parkedDraft) },
  /** Puts a letter aside until `aboutAddress` agrees, and gives the question to them as it would go. */
  'parked.add': {
    input: z.object({
      aboutAddress: address,
      personId: id,
      accountId: id,
      subject: z.string().min(1).max(500),
      text: z.string().min(1).max(50_000),
      attachments: z.array(attachment).max(10).optional(),
    }),
    output: z.object({ parked: shape.parkedDraft, headsUp: shape.letterDraft }),
  },
  /** The question as it would go, of a letter whose question was not sent yet. */
  'parked.question': { input: z.object({ id }), output: shape.letterDraft },
  /** Sends the question; `held` where it cannot go. */
  'parked.ask': { input: letter.extend({ id }), output: z.object({ parked: shape.parkedDraft, held: z.array(finding) }) },
  'parked.answer': { input: z.object({ id, willing: z.boolean() }), output: shape.parkedDraft },
  /** Sends what was put aside, once they agreed. The hand-over is logged. */
  'parked.send': { input: z.object({ id }), output: z.object({ parked: shape.parkedDraft, held: z.array(finding) }) },
  'parked.giveUp': { input: z.object({ id }), output: shape.parkedDraft },

  'announcement.list': { input: nothing, output: z.array(shape.announcement) },
  'announcement.begin': { input: z.object({ news: text(500) }), output: shape.announcement },
  /** Who was told, and by which way; a mail to them tells it too. */
  'announcement.told': { input: z.object({ id, personId: id, told: z.boolean() }), output: shape.announcement },
  /** Puts somebody into another step, or out of the plan (null); whoever is told one by one is to hear it first, until the user says otherwise. */
  'announcement.place': {
    input: z.object({ id, personId: id, step: z.enum(ANNOUNCEMENT_STEPS).nullable() }),
    output: shape.announcement,
  },
  /** Whether they should not learn it from others. */
  'announcement.first': { input: z.object({ id, personId: id, first: z.boolean() }), output: shape.announcement },
  'announcement.remove': { input: z.object({ id }), output: nothing },
} as const;
export type TactMethod = keyof typeof TACT_METHODS;
