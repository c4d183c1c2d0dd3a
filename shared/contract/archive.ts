import { DATE_KINDS, isAnnualDay } from '../domain/agenda/annual-date.ts';
import { TOUCH_CHANNELS } from '../domain/agenda/channel.ts';
import { REMINDER_KINDS } from '../domain/agenda/reminder.ts';
import { SPACES } from '../domain/campaigns/campaign.ts';
import { DECIDED_TABLES } from '../domain/records/decided-tables.ts';
import { circle, marks, template } from './writing.ts';
import { z } from './zod.ts';

const instant = z.iso.datetime();
const key = z.string().min(1).max(320);
const labelled = z.object({ label: z.string().max(200), value: z.string().min(1).max(1000) });
const list = <T extends z.ZodType>(one: T) => z.array(one).max(1000);

export const contactCard = z.object({
  name: z.string().max(200),
  title: z.string().max(200),
  phones: list(labelled),
  urls: list(labelled),
  places: list(labelled),
  fields: list(labelled),
});

export const archivedRecord = z.object({
  key,
  card: contactCard,
  marks: marks.omit({ circleId: true }).extend({
    displayName: z.string().max(200).nullable(),
    circle: z.object({ name: circle.shape.name, space: z.enum(SPACES) }).nullable(),
    restingSince: instant.nullable(),
  }),
  note: z.string().max(2000),
  dates: list(
    z
      .object({
        kind: z.enum(DATE_KINDS),
        month: z.int(),
        day: z.int(),
        year: z.int().min(1800).max(2200).nullable(),
        label: z.string().max(200),
      })
      .refine(({ month, day }) => isAnnualDay(month, day)),
  ),
  touches: z.array(z.object({ channel: z.enum(TOUCH_CHANNELS), at: instant, note: z.string().max(2000) })).max(10_000),
  needs: list(z.object({ text: z.string().min(1).max(500), at: instant, met: z.boolean() })),
  choices: list(z.object({ kind: z.enum([...REMINDER_KINDS, 'any']), until: instant.nullable() })),
  sender: z.enum(['person', 'hidden']).nullable(),
});

const archivedLink = z.object({ a: key, b: key, decision: z.enum(['same', 'different']) });
const archivedCircle = circle.omit({ id: true });
export type ArchivedCircle = z.infer<typeof archivedCircle>;
const archivedTemplate = template.omit({ id: true, version: true, builtIn: true });
/** Whom no mail goes to: as hashes, as they are kept. */
const archivedSuppression = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), reason: z.string().max(100), at: instant });

/** What letters told, as the user decided, and what the user added to it. */
const archivedDecision = z.object({
  table: z.enum(DECIDED_TABLES),
  values: z.record(z.string().max(50), z.union([z.string().max(5000), z.number(), z.null()])),
});
export type ArchivedDecision = z.infer<typeof archivedDecision>;

/** What the user said that is about nobody alone. */
export const archive = z.object({
  circles: z.array(archivedCircle).max(1000),
  templates: z.array(archivedTemplate).max(10_000),
  /** Which addresses are one person's, by the user's word. */
  links: z.array(archivedLink).max(200_000),
  suppressions: z.array(archivedSuppression).max(200_000),
  decisions: z.array(archivedDecision).max(200_000),
});
export type Archive = z.infer<typeof archive>;

/** Everything the user ever said, in one file. A later version of the program reads earlier versions of it. */
export const archiveFile = archive.extend({
  format: z.literal('fil-rouge'),
  version: z.literal(1),
  people: z.array(archivedRecord).max(50_000),
});
export type ArchiveFile = z.infer<typeof archiveFile>;
