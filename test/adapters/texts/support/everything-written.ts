import { openOutboxStore } from '../../../../electron/adapters/sqlite/outbox-store.ts';
import { openStore } from '../../../../electron/adapters/sqlite/open-store.ts';
import { openWritingStore } from '../../../../electron/adapters/sqlite/writing-store.ts';
import type { TextLock } from '../../../../electron/adapters/texts/text-lock.ts';
import type { OutboxStore } from '../../../../electron/backend/ports/outbox-store.ts';
import type { Store } from '../../../../electron/backend/ports/store.ts';
import type { WritingStore } from '../../../../electron/backend/ports/writing-store.ts';
import { emptyRecord } from '../../../../shared/domain/records/person-record.ts';
import { loopbackSettings } from '../../../support/real-backend.ts';

/** In every text that is written here: what must not be found in the file. */
export const MARKER = 'hollyhock-and-foxglove';
const ANNA = 'anna@nord.example';
const BEN = 'ben@sud.example';
const AT = Date.UTC(2026, 10, 23, 9);
const said = (what: string): string => `${what}: ${MARKER}`;
const read = (rule: string) => ({ evidence: said('evidence'), rule, source: `letter ${rule}` });
const NO_ARCHIVE = { circles: [], templates: [], links: [], suppressions: [], decisions: [] };

export interface Stores {
  readonly store: Store;
  readonly writing: WritingStore;
  readonly outbox: OutboxStore;
  close(): void;
}

/** The three connections of one process. */
export function openStores(file: string, texts: TextLock): Stores {
  const store = openStore({ file, timeZone: 'UTC', texts });
  const writing = openWritingStore(file, texts);
  const outbox = openOutboxStore({ file, install: 'here', texts });
  const close = (): void => {
    outbox.close();
    writing.close();
    store.close();
  };
  return { store, writing, outbox, close };
}

/** Each kind of text once, through the store that writes it. */
export function writeEverything({ store, writing, outbox }: Stores): void {
  const { id: accountId } = store.accounts.add(loopbackSettings('me@here.example', 143));
  writing.notes.set([ANNA], said('note'), AT);
  writing.marks.set([ANNA], { starred: true, matters: said('matters') }, AT);
  store.touches.log({ address: ANNA, channel: 'call', at: AT, note: said('call'), invitation: null });
  writing.agenda.dates.save(ANNA, { id: null, kind: 'custom', month: 2, day: 3, year: null, label: said('date') });

  const { tact } = writing;
  const gesture = { address: ANNA, kind: 'give', direction: 'from-me', subject: said('gesture'), state: 'open', at: AT } as const;
  tact.gestures.add({ ...gesture, standing: 'confirmed', decidedAt: AT, ...read('gesture') });
  tact.thanks.add({ address: ANNA, name: 'Anna', service: 'help', subject: said('thanks'), at: AT, state: 'open', ...read('thanks') });
  tact.promises.add({ address: ANNA, subject: said('promise'), at: AT, due: null, state: 'open', ...read('promise') });
  tact.needs.add({ kind: 'need', address: ANNA, text: said('need'), at: AT, state: 'open', ...read('need') });
  const introduction = tact.introductions.add({
    a: ANNA,
    b: BEN,
    reason: said('reason'),
    state: 'asking-a',
    campaign: null,
    heard: null,
    createdAt: AT,
    introducedAt: null,
    helped: null,
  });
  tact.introductions.change(introduction.id, 'asking-a', { heard: { at: AT, evidence: said('heard'), reading: 'yes', from: 'a' } });
  const parked = tact.parked.add({
    about: BEN,
    recipient: ANNA,
    accountId,
    subject: said('parked subject'),
    text: said('parked text'),
    attachments: [],
    state: 'asking',
    campaign: null,
    heard: null,
    createdAt: AT,
  });
  tact.parked.change(parked.id, 'asking', { heard: { at: AT, evidence: said('parked heard'), reading: 'no' } });
  tact.decisions.add({
    at: AT,
    guard: 'sensitive',
    rule: 'grief',
    decision: 'anyway',
    recipient: ANNA,
    about: null,
    evidence: said('decision'),
  });
  tact.announcements.add({ news: said('news'), createdAt: AT, people: [] });

  const kind = 'check-in' as const;
  writing.templates.save(
    { id: null, name: 'Mine', kind, language: 'en', registers: ['formal'], subject: said('subject'), body: said('body') },
    AT,
  );
  writeCampaign(writing, accountId);
  outbox.add(
    {
      campaign: 'c',
      step: 1,
      address: ANNA,
      generation: 0,
      accountId,
      sender: 'me@here.example',
      messageId: 'one@here.example',
      raw: Buffer.from(`Subject: x\r\n\r\n${said('mail')}\r\n`),
      scheduledFor: AT,
      latest: null,
    },
    AT,
  );

  const before = { ...emptyRecord(BEN), note: said('before the import') };
  store.records.write(before, AT);
  const after = {
    ...before,
    note: said('imported note'),
    card: { ...before.card, name: 'Ben Okafor', fields: [{ label: 'met', value: said('card') }] },
    dates: [{ kind: 'custom' as const, month: 4, day: 5, year: null, label: said('imported date') }],
    touches: [{ channel: 'meeting' as const, at: new Date(AT).toISOString(), note: said('imported touch') }],
    needs: [{ text: said('imported need'), at: new Date(AT).toISOString(), met: false }],
  };
  tact.promises.add({ address: BEN, subject: said('to be decided'), at: AT, due: null, state: 'open', ...read('other') });
  const kept = { address: BEN, subject: said('decided'), at: AT, due: null, state: 'kept', ...read('other') };
  store.records.take(
    {
      name: 'f.json',
      format: 'json',
      changes: [{ before, after }],
      archive: { ...NO_ARCHIVE, decisions: [{ table: 'promises', values: kept }] },
    },
    AT,
  );
}

function writeCampaign(writing: WritingStore, accountId: number): void {
  const { campaigns } = writing;
  const audience = {
    circleIds: [],
    bands: [],
    tags: [],
    languages: [],
    silentDaysMin: null,
    silentDaysMax: null,
    personIds: [],
    withoutIds: [],
    liftedIds: [],
  };
  const draft = {
    name: 'Autumn',
    kind: 'check-in' as const,
    space: 'professional' as const,
    accountId,
    templateKind: 'check-in' as const,
    templateIds: [],
    fields: { news: said('field') },
    audience,
    schedule: { startAt: null, fromHour: 9, toHour: 18, days: [1] },
    thread: 'new' as const,
    attachments: [],
  };
  campaigns.add({ id: 'c', draft, state: 'draft', createdAt: AT, startedAt: null, excluded: null });
  const anna = { address: ANNA, name: 'Anna', personalLine: said('line'), subject: said('own subject'), text: said('own text') };
  campaigns.edit('c', anna);
  const mail = {
    step: 1,
    messageId: 'one@here.example',
    subject: said('mail subject'),
    text: said('mail text'),
    template: 'hand',
    composedFor: AT,
    raw: Buffer.from(`Subject: x\r\n\r\n${said('approved')}\r\n`),
  };
  campaigns.approve('c', anna, [mail, { ...mail, step: 2, messageId: 'two@here.example' }], AT);
  campaigns.queued('c', ANNA, 1, 'check-in', AT);
}

/** Everything that can be read again, as the stores give it. */
export function readEverything({ store, writing, outbox }: Stores): unknown {
  const { tact, campaigns } = writing;
  return structuredClone({
    note: writing.notes.of([ANNA]),
    marks: writing.marks.of([ANNA]),
    touches: store.touches.of([ANNA]).map(row => ({ ...row })),
    dates: writing.agenda.dates.of([ANNA]).map(row => ({ ...row })),
    gestures: tact.gestures.list().map(row => ({ ...row })),
    thanks: tact.thanks.list().map(row => ({ ...row })),
    promises: tact.promises.list().map(row => ({ ...row })),
    needs: tact.needs.list().map(row => ({ ...row })),
    introductions: tact.introductions.list(),
    parked: tact.parked.list(),
    decisions: tact.decisions.list().map(row => ({ ...row })),
    announcements: tact.announcements.list(),
    templates: writing.templates.list(),
    campaigns: campaigns.list(),
    recipients: campaigns.recipients('c').map(row => ({ ...row })),
    mails: campaigns.mails('c').map(row => ({ ...row })),
    raw: Buffer.from(campaigns.raw('c', ANNA, 2) ?? []).toString(),
    waiting: Buffer.from(outbox.get(1)?.raw ?? []).toString(),
    record: store.records.read(BEN),
    archive: store.records.archive(),
    kept: store.records.kept([BEN]).filter(({ place }) => place !== 'import_rows' && place !== 'import_extras'),
  });
}
