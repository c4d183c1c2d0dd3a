import { TEMPLATE_KINDS } from '../domain/templates/library/library-template.ts';
import * as shape from './writing.ts';
import { z } from './zod.ts';

const id = z.int();
const campaignId = z.object({ campaignId: z.string() });
const nothing = z.object({});

/** Methods of circles, templates and campaigns; part of METHODS. */
export const WRITING_METHODS = {
  'circle.list': { input: nothing, output: z.array(shape.circle) },
  /** A cadence or colour left out stays as it is. */
  'circle.save': {
    input: shape.circle.extend({
      id: id.nullable(),
      cadence: shape.circle.shape.cadence.optional(),
      colour: shape.circle.shape.colour.optional(),
    }),
    output: shape.circle,
  },
  /** Circles the mail itself shows, of people who are in none; nothing is saved by asking. */
  'circle.suggest': { input: nothing, output: z.array(shape.circleSuggestion) },
  'circle.remove': { input: z.object({ circleId: id }), output: nothing },
  'marks.get': { input: z.object({ personId: id }), output: shape.marks },
  'marks.set': { input: z.object({ personId: id, marks: shape.marks.partial() }), output: shape.marks },

  'template.list': { input: nothing, output: z.array(shape.template) },
  /** A new template (`id` null), or a new version of one; a change of a built-in one makes the user's own. */
  'template.save': { input: shape.template.omit({ version: true, builtIn: true }).extend({ id: id.nullable() }), output: shape.template },
  'template.remove': { input: z.object({ templateId: id }), output: nothing },
  /** Renders for one person, or for an invented one; never fails for a bad template: that is a finding. */
  'template.preview': {
    input: z.object({
      subject: z.string().max(500),
      body: z.string().max(50_000),
      language: shape.template.shape.language,
      personId: id.nullable(),
      fields: shape.campaignDraft.shape.fields,
      personalLine: z.string().max(5000),
      /** How many files go with it: a text that speaks of one without any is held back. */
      attachments: z.int().nonnegative().optional(),
    }),
    output: z.object({ subject: z.string(), text: z.string(), findings: z.array(shape.finding) }),
  },

  'campaign.list': { input: nothing, output: z.array(shape.campaign) },
  'campaign.create': { input: shape.campaignDraft, output: shape.campaign },
  'campaign.update': { input: campaignId.extend({ change: shape.campaignDraft.partial() }), output: shape.campaign },
  'campaign.remove': { input: campaignId, output: nothing },
  'campaign.audience': { input: campaignId, output: shape.audienceReport },
  'campaign.preview': { input: campaignId, output: shape.campaignPreview },
  /** Null leaves as it is; an empty text or subject is the template's again. Takes back the approval. */
  'campaign.edit': {
    input: campaignId.extend({
      personId: id,
      subject: z.string().max(500).nullable(),
      text: z.string().max(50_000).nullable(),
      personalLine: z.string().max(5000).nullable(),
    }),
    output: shape.recipient,
  },
  /** To the user's own address, through the same bytes and the same path. */
  'campaign.testSend': { input: campaignId.extend({ personId: id }), output: nothing },
  'campaign.dryRun': { input: campaignId, output: shape.dryRun },
  /** One by one, or all at once after `seen` names what was to be looked at first. */
  'campaign.approve': { input: campaignId.extend({ personIds: z.array(id), seen: z.array(id) }), output: shape.campaignPreview },
  'campaign.start': { input: campaignId, output: shape.campaignStatus },
  'campaign.pause': { input: campaignId, output: shape.campaignStatus },
  'campaign.resume': { input: campaignId, output: shape.campaignStatus },
  'campaign.cancel': { input: campaignId, output: shape.campaignStatus },
  'campaign.status': { input: campaignId, output: shape.campaignStatus },

  /**
   * One person, one letter: a campaign of one, approved and queued at once with the undo delay. `deliveryId` is null where a finding holds it
   * back: then nothing was queued.
   */
  'letter.send': {
    input: z.object({
      personId: id,
      accountId: id,
      subject: z.string().min(1).max(500),
      text: z.string().min(1).max(50_000),
      thread: z.enum(['new', 'continue']),
      sendAt: z.iso.datetime().nullable(),
      templateKind: z.enum(TEMPLATE_KINDS).nullable(),
      attachments: shape.campaignDraft.shape.attachments.optional(),
    }),
    output: z.object({ deliveryId: id.nullable(), findings: z.array(shape.finding) }),
  },
} as const;
