import { CAMPAIGN_KINDS, EXCLUSIONS, SPACES } from '../domain/campaigns/campaign.ts';
import { DRAFT_PROBLEMS } from '../domain/outbox/message-draft.ts';
import { CADENCE_DAYS_AT_MOST, CIRCLE_COLOURS, SUGGESTION_KINDS } from '../domain/agenda/circle.ts';
import { REASONS } from '../domain/delivery/reason.ts';
import { DELIVERY_STATES } from '../domain/outbox/delivery-state.ts';
import { DELIVERY_REASONS } from '../domain/outbox/reasons.ts';
import { ANSWERS } from '../domain/returns/answer.ts';
import { PAUSES } from '../domain/returns/pause-rule.ts';
import { TEMPLATE_KINDS } from '../domain/templates/library/library-template.ts';
import { PREFLIGHT_RULES } from '../domain/templates/preflight.ts';
import { REGISTERS } from '../domain/templates/template-values.ts';
import { attachment } from './attachments.ts';
import { address, band, lang } from './shapes.ts';
import { guardFinding } from './tact.ts';
import { z } from './zod.ts';

// What writing to people is made of: circles and marks, templates, campaigns. Dates are ISO 8601 UTC, as everywhere in the contract.

const id = z.int();
const name = z.string().trim().min(1).max(200);
const instant = z.iso.datetime();
const count = z.int().nonnegative();

/** Days between two contacts: after `idealDays` a gentle reminder, after `maxDays` a firm one. */
export const cadence = z
  .object({ idealDays: z.int().min(1).max(CADENCE_DAYS_AT_MOST), maxDays: z.int().min(1).max(CADENCE_DAYS_AT_MOST) })
  .refine(({ idealDays, maxDays }) => idealDays <= maxDays, { path: ['maxDays'] });
export type Cadence = z.infer<typeof cadence>;

export const circle = z.object({
  id,
  name,
  /** One sentence: why this circle? */
  purpose: z.string().max(500),
  space: z.enum(SPACES),
  /** Null: each person's own rhythm. */
  cadence: cadence.nullable(),
  register: z.enum(REGISTERS).nullable(),
  language: lang.nullable(),
  colour: z.enum(CIRCLE_COLOURS).nullable(),
});
export type Circle = z.infer<typeof circle>;

/** A circle that could be made of people who already are in touch; `name` is a domain for an organisation, else empty. */
export const circleSuggestion = z.object({
  kind: z.enum(SUGGESTION_KINDS),
  name: z.string().max(253),
  cadence,
  people: z.array(z.object({ personId: id, name: z.string(), address })).min(1),
});
export type CircleSuggestion = z.infer<typeof circleSuggestion>;

/** What the user says of a person; null or empty where they said nothing. */
export const marks = z.object({
  starred: z.boolean(),
  /** Let rest until they write, or until this day. */
  restingUntil: instant.nullable(),
  resting: z.boolean(),
  circleId: id.nullable(),
  tags: z.array(z.string().min(1).max(50)).max(50),
  register: z.enum(REGISTERS).nullable(),
  language: lang.nullable(),
  firstName: z.string().max(200).nullable(),
  lastName: z.string().max(200).nullable(),
  organisation: z.string().max(200).nullable(),
  /** Mourning, conflict: no wave without a look. */
  sensitive: z.boolean(),
  /** Why this person matters, in the user's words; asked once. */
  matters: z.string().max(500).nullable(),
  /** Goes before their circle's. */
  cadence: cadence.nullable(),
});
export type Marks = z.infer<typeof marks>;

export const template = z.object({
  id,
  name,
  kind: z.enum(TEMPLATE_KINDS),
  language: lang,
  registers: z.array(z.enum(REGISTERS)).min(1),
  subject: z.string().min(1).max(500),
  body: z.string().min(1).max(50_000),
  /** Grows with each change; earlier versions are kept, since letters were sent from them. */
  version: z.int().positive(),
  /** Of the library; a change makes the user's own. */
  builtIn: z.boolean(),
});
export type TemplateRow = z.infer<typeof template>;

/** What can be wrong with a mail: in its text, in its template, in what is known of its recipient, in its headers. */
export const FINDING_RULES = [
  ...PREFLIGHT_RULES,
  'template-error',
  'no-text-for-them',
  'attestation-missing',
  'details-too-early',
  'language-unknown',
  'register-unknown',
  ...DRAFT_PROBLEMS,
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

export const finding = z.object({
  rule: z.enum(FINDING_RULES),
  severity: z.enum(['hold', 'look']),
  span: z.string(),
});
export type Finding = z.infer<typeof finding>;

export const audience = z.object({
  circleIds: z.array(id),
  bands: z.array(band),
  tags: z.array(z.string()),
  languages: z.array(lang),
  /** Last contact either way at least, at most, this many days ago. */
  silentDaysMin: count.nullable(),
  silentDaysMax: count.nullable(),
  /** Hand-picked, beside what the filters give; and taken out by hand. */
  personIds: z.array(id),
  withoutIds: z.array(id),
  /** Excluded by a rule, but wanted all the same. */
  liftedIds: z.array(id),
});
export type Audience = z.infer<typeof audience>;

export const schedule = z.object({
  /** Not before; null: once approved. */
  startAt: instant.nullable(),
  /** Local hours, 24 h. */
  fromHour: z.int().min(0).max(23),
  toHour: z.int().min(1).max(24),
  /** 1 Monday … 7 Sunday. */
  days: z.array(z.int().min(1).max(7)).min(1),
});

export const campaignDraft = z.object({
  name,
  kind: z.enum(CAMPAIGN_KINDS),
  space: z.enum(SPACES),
  accountId: id,
  templateKind: z.enum(TEMPLATE_KINDS),
  /** A template of the user's instead of the library's, by language. */
  templateIds: z.array(id),
  /** Values of `campaign.…` in the template. */
  fields: z.record(z.string().regex(/^[a-z_]{1,40}$/), z.string().max(5000)),
  audience,
  schedule,
  /** `continue`: as an answer to the last letter. */
  thread: z.enum(['new', 'continue']),
  /** Letters that follow where none came back: each so many days after the one before it was taken. Any answer ends them. */
  followUps: z
    .array(z.object({ afterDays: z.int().min(1).max(365), templateKind: z.enum(TEMPLATE_KINDS), templateIds: z.array(id) }))
    .max(3)
    .optional(),
  /** Of an announcement: a sentence and a List-Unsubscribe to hear no more; there unless it is false. */
  wayOut: z.boolean().optional(),
  /** Of an announcement: it offers something for money. Then the way out stays, and `attested` is asked for. */
  commercial: z.boolean().optional(),
  /** The user's word that everybody in it may get such mail: they agreed to it, or bought from the user before. */
  attested: z.boolean().optional(),
  /** Paths are read once, at approval. */
  attachments: z.array(attachment).max(10),
});
export type CampaignDraft = z.infer<typeof campaignDraft>;

export const campaign = campaignDraft.extend({
  id: z.string(),
  state: z.enum(['draft', 'approved', 'running', 'paused', 'done', 'cancelled']),
  createdAt: instant,
  recipients: count,
});
export type Campaign = z.infer<typeof campaign>;

export const recipient = z.object({
  personId: id,
  name: z.string(),
  address,
  subject: z.string(),
  text: z.string(),
  personalLine: z.string(),
  personalLineRequired: z.boolean(),
  /** The text was changed by hand. */
  edited: z.boolean(),
  approved: z.boolean(),
  findings: z.array(finding),
  risk: z.number(),
  /** What the guards found in the letter; left out where it is nothing. None of it holds a letter back. */
  guards: z.array(guardFinding).optional(),
  /** The letters that follow, in order; left out where there are none. */
  followUps: z.array(z.object({ subject: z.string(), text: z.string() })).optional(),
});
export type Recipient = z.infer<typeof recipient>;

export const audienceReport = z.object({
  included: z.array(z.object({ personId: id, name: z.string(), address, band })),
  excluded: z.array(z.object({ personId: id, name: z.string(), reasons: z.array(z.enum(EXCLUSIONS)).min(1), mayBeLifted: z.boolean() })),
});

export type AudienceReport = z.infer<typeof audienceReport>;

export const campaignPreview = z.object({
  recipients: z.array(recipient),
  /** Above twenty, these are looked at before all may be approved at once. */
  lookFirst: z.array(id),
});

export type CampaignPreview = z.infer<typeof campaignPreview>;

export const dryRun = z.object({
  recipients: count,
  held: count,
  days: z.array(z.object({ day: z.iso.date(), count })),
  finish: instant.nullable(),
  capPerDay: count,
});

export type DryRun = z.infer<typeof dryRun>;

export const boardRow = z.object({
  /** 1 for the letter itself, 2 and on for what follows it. */
  step: z.int().positive().optional(),
  deliveryId: id.nullable(),
  personId: id.nullable(),
  name: z.string(),
  address,
  state: z.enum(DELIVERY_STATES),
  reason: z.union([z.enum(DELIVERY_REASONS), z.enum(EXCLUSIONS)]).nullable(),
  messageId: z.string().nullable(),
  sentAt: instant.nullable(),
  /** What came back, if anything: a letter, or what a machine said. */
  answer: z.enum(ANSWERS).nullable(),
  /** More of what came; left out where nothing did. With `answer` null: a server says that it is still trying. */
  came: z
    .object({
      at: instant,
      /** The sentence of theirs that says so; may be empty. */
      evidence: z.string(),
      /** Why a mail did not arrive, or not yet, as far as the server says; left out where no server said anything. */
      reason: z.enum(REASONS).optional(),
      /** When an automatic answer says they are back. */
      returnsOn: instant.nullable(),
      /** A person wrote, and the user has not written back since. */
      toAnswer: z.boolean(),
    })
    .optional(),
});

export type BoardRow = z.infer<typeof boardRow>;

/** What it did to the ties: numbers of people. */
export const campaignEffect = z.object({
  /** A server took their mail. */
  reached: count,
  /** Wrote back themselves; machines do not count. */
  answered: count,
  /** Of those reached, exchanged letters both ways since. */
  inTouch: count,
  /** Of those reached whose tie was noted at the start: how many were in each band then, and are now. Left out where none was noted. */
  ties: z.array(z.object({ band, before: count, now: count })).optional(),
});
export type CampaignEffect = z.infer<typeof campaignEffect>;

export const campaignStatus = z.object({
  campaign,
  /** Those who wait for an answer first. */
  recipients: z.array(boardRow),
  /** Why Fil Rouge paused it by itself; left out where it did not. */
  pausedBecause: z.enum(PAUSES).optional(),
  after: campaignEffect.optional(),
});
export type CampaignStatus = z.infer<typeof campaignStatus>;
