import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { CAMPAIGN_KINDS, SPACES } from '../../shared/domain/campaigns/campaign.ts';
import { BANDS } from '../../shared/domain/band.ts';
import { TEMPLATE_KINDS } from '../../shared/domain/templates/library/library-template.ts';
import { lang } from '../../shared/contract/shapes.ts';
import { schedule } from '../../shared/contract/writing.ts';
import { z } from '../../shared/contract/zod.ts';

const some = <T extends z.ZodType>(item: T) => z.array(item).default([]);
const days = z.int().nonnegative().nullable().default(null);

/** A campaign as one writes it down: names and addresses instead of numbers, and everything usual left out. YAML, of which JSON is a part. */
const campaignFile = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(CAMPAIGN_KINDS),
  space: z.enum(SPACES).default('professional'),
  /** Address of the mailbox to write from; the only one where left out. */
  account: z.string().optional(),
  template: z.enum(TEMPLATE_KINDS),
  /** Numbers of own templates, as `template list` shows them. */
  templates: some(z.int()),
  fields: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  audience: z
    .strictObject({
      circles: some(z.string()),
      bands: some(z.enum(BANDS)),
      tags: some(z.string()),
      languages: some(lang),
      silentDaysMin: days,
      silentDaysMax: days,
      people: some(z.string()),
      without: some(z.string()),
      lifted: some(z.string()),
    })
    .prefault({}),
  schedule: z
    .strictObject({
      startAt: z.coerce.date().nullable().default(null),
      fromHour: schedule.shape.fromHour.default(9),
      toHour: schedule.shape.toHour.default(18),
      days: schedule.shape.days.default([1, 2, 3, 4, 5]),
    })
    .prefault({}),
  thread: z.enum(['new', 'continue']).default('new'),
  /** Of an announcement, as in the contract. */
  wayOut: z.boolean().optional(),
  commercial: z.boolean().optional(),
  attested: z.boolean().optional(),
  followUps: some(z.strictObject({ afterDays: z.int().min(1).max(365), template: z.enum(TEMPLATE_KINDS), templates: some(z.int()) })),
  attachments: some(z.union([z.string(), z.strictObject({ path: z.string(), name: z.string().optional(), type: z.string().optional() })])),
  /** A line that is only for them, by address. */
  lines: z.record(z.string(), z.string()).default({}),
});
export type CampaignFile = z.infer<typeof campaignFile>;

export interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly path: string;
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  txt: 'text/plain',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Paths are relative to the file that names them. */
export function attachmentOf(given: CampaignFile['attachments'][number], folder: string): NamedFile {
  const { path, name, type } = typeof given === 'string' ? { path: given } : given;
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return { name: name ?? basename(path), type: type ?? TYPES[extension] ?? 'application/octet-stream', path: resolve(folder, path) };
}

/** What is wrong with it on one line where it makes no sense; null where it cannot be read at all. */
export async function readCampaignFile(
  path: string,
): Promise<
  { readonly ok: true; readonly file: CampaignFile; readonly folder: string } | { readonly ok: false; readonly what: string | null }
> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return { ok: false, what: null };
  }
  try {
    const parsed = campaignFile.safeParse(parse(text));
    if (parsed.success) return { ok: true, file: parsed.data, folder: dirname(resolve(path)) };
    const [issue] = parsed.error.issues;
    return { ok: false, what: [issue?.path.map(String).join('.'), issue?.message].filter(Boolean).join(': ') };
  } catch (error) {
    return { ok: false, what: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '' };
  }
}
