import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import type { Suppressions } from '../../../shared/contract/returns.ts';
import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { BoardRow, Campaign, Finding, Marks, Recipient, TemplateRow } from '../../../shared/contract/writing.ts';
import type { DeliveryState } from '../../../shared/domain/outbox/delivery-state.ts';
import { libraryId } from '../../../shared/domain/templates/library/library-id.ts';
import { LIBRARY } from '../../../shared/domain/templates/library/index.ts';
import { NO_MARKS } from './marks-scene.ts';
import { failed, ok } from './scripted-backend.ts';

type Script = { [M in MethodName]?: (input: Input<M>) => Result<Output<M>> | Promise<Result<Output<M>>> };

const HOUR = 3_600_000;
const CAMPAIGN = 'wave';

/** The board as drawn: letters in every state, answers, one in doubt. */
export function writingScene(options: { now?: number; recipients?: number; state?: Campaign['state']; kind?: Campaign['kind'] } = {}): {
  script: Script;
  asked: { method: string; input: unknown }[];
} {
  const now = options.now ?? Date.now();
  const at = (hours: number): string => new Date(now + hours * HOUR).toISOString();
  const asked: { method: string; input: unknown }[] = [];
  const note = <T>(method: string, input: unknown, value: T): Result<T> => {
    asked.push({ method, input });
    return ok(value);
  };
  let marks = NO_MARKS;
  const campaign: Campaign = {
    id: CAMPAIGN,
    name: 'Vœux 2027',
    kind: options.kind ?? 'wishes',
    space: 'professional',
    accountId: 1,
    templateKind: 'new-year-clients',
    templateIds: [],
    fields: {},
    audience: {
      circleIds: [],
      bands: ['strong', 'steady'],
      tags: [],
      languages: [],
      silentDaysMin: null,
      silentDaysMax: null,
      personIds: [],
      withoutIds: [],
      liftedIds: [],
    },
    schedule: { startAt: null, fromHour: 9, toHour: 18, days: [1, 2, 3, 4, 5] },
    thread: 'new',
    attachments: [],
    state: options.state ?? 'running',
    createdAt: at(-48),
    recipients: 12,
  };

  const board: BoardRow[] = [];
  const outbox: OutboxRow[] = [];
  const add = (
    name: string,
    state: DeliveryState,
    more: Partial<BoardRow> & { next?: number; droppedAt?: number; noDelivery?: boolean } = {},
  ): void => {
    const { next, droppedAt, noDelivery, ...row } = more;
    const id = board.length + 1;
    const address = `${name.split(' ')[0]?.toLowerCase()}@example.org`;
    const base: BoardRow = {
      step: 1,
      deliveryId: noDelivery ? null : id,
      personId: id,
      name,
      address,
      state,
      reason: null,
      messageId: noDelivery ? null : `${id}@example.org`,
      sentAt: null,
      answer: null,
      ...row,
    };
    board.push(base);
    if (noDelivery) return;
    outbox.push({
      id,
      campaign: CAMPAIGN,
      step: 1,
      address,
      accountId: 1,
      messageId: `${id}@example.org`,
      state,
      reason: base.reason === 'other-space' ? null : (base.reason as OutboxRow['reason']),
      scheduledFor: at(next ?? -1),
      nextAt: next === undefined ? null : at(next),
      attempts: 1,
      acceptedAt: base.sentAt,
      droppedAt: droppedAt === undefined ? null : at(droppedAt),
      response: null,
    });
  };
  add('Laura Smith', 'queued', { next: 0.4 });
  add('Kenji Nakamura', 'queued', { next: 11 });
  add('Ioannis Papadopoulos', 'queued', { next: 26 });
  add('Anaïs D’Angelo', 'draft', { noDelivery: true });
  add('Łukasz Kowalczyk', 'held', { reason: 'replied-since' });
  add('Ana Horváth', 'needs-user', { reason: 'line-dropped', droppedAt: -2 });
  add('Chloé Dupont', 'filed', {
    sentAt: at(-5),
    answer: 'question',
    came: { at: at(-2), evidence: 'Would Thursday suit you for a coffee?', returnsOn: null, toAnswer: true },
  });
  add('Ingrid Müller', 'filed', {
    sentAt: at(-4),
    answer: 'auto-reply',
    came: { at: at(-4), evidence: '', returnsOn: at(24 * 42), toAnswer: false },
  });
  add('Sarah Martin', 'filed', { sentAt: at(-3) });
  add('Peter Nowak', 'accepted', { sentAt: at(-1) });
  add('Noël Bernard', 'failed', { reason: 'address-refused' });
  add('Zoé Lefèvre', 'held', { reason: 'written-recently', noDelivery: true });

  const look: Finding = { rule: 'shouting', severity: 'look', span: '!!' };
  const hold: Finding = { rule: 'greeting-without-name', severity: 'hold', span: 'Bonjour ,' };
  const count = options.recipients ?? 8;
  let recipients: Recipient[] = Array.from({ length: count }, (_, index) => ({
    personId: index + 1,
    name: board[index % board.length]?.name ?? 'Laura Smith',
    address: `reader${index + 1}@example.org`,
    subject: 'A good 2027 to you',
    text: `${index === 0 ? 'Bonjour ,' : `Hello ${board[index % board.length]?.name.split(' ')[0]},`}\n\nBefore the year ends I wanted to thank you for your trust.\n\nI wish you a calm end of the year, and a 2027 with good work and good company.\n\nClaire\n`,
    personalLine: '',
    personalLineRequired: index === 1,
    edited: false,
    approved: false,
    findings: index === 0 ? [hold] : index < 3 ? [look] : [],
    risk: count - index,
  }));
  const lookFirst = (): number[] => (count > 20 ? recipients.slice(0, 5).map(({ personId }) => personId) : []);

  const templates: TemplateRow[] = LIBRARY.map(row => ({
    ...row,
    registers: [...row.registers],
    id: libraryId(row),
    name: row.kind,
    version: 1,
    builtIn: true,
  }));
  const render = (text: string): string => {
    const french = /\b(vous|votre|vos|tu|te|ton|nous)\b/i.test(text);
    const hello = french ? 'Bonjour' : 'Hello';
    return text
      .replace(/\{%[^%]*%\}[\s\S]*?\{% endif %\}/g, '')
      .replace('{{ person | greeting }}', `${marks.register === 'tu' ? 'Salut' : hello} Julie,`)
      .replace('{{ me.first_name }}', 'Claire')
      .replace(/\{\{ tie[^}]*\}\}/g, french ? '8 septembre 2026' : '8 September 2026')
      .replace(/\{\{ today.next_year \}\}/g, '2027');
  };

  const atFirst: Suppressions = {
    suppressed: [
      {
        address: 'olga@example.org',
        personId: 12,
        name: 'Olga Fischer',
        reason: 'asked-not-to-write',
        since: at(-24 * 40),
        evidence: 'Merci de ne plus m’écrire.',
      },
      { address: 'old.address@example.org', personId: null, name: '', reason: 'dead-address', since: at(-24 * 9), evidence: '' },
    ],
    proposals: [
      {
        id: 3,
        kind: 'asked-not-to-write',
        address: 'peter@example.org',
        personId: 10,
        name: 'Peter Nowak',
        evidence: 'Please take me off your list.',
        newAddress: null,
        at: at(-1),
      },
    ],
  };
  let suppressions = atFirst;

  const script: Script = {
    'marks.get': () => ok(marks),
    'marks.set': input => {
      marks = { ...marks, ...(input.marks as Partial<Marks>) };
      return note('marks.set', input, marks);
    },
    'template.list': () => ok(templates),
    'template.save': input => {
      const saved: TemplateRow = { ...input, id: 7, version: 1, builtIn: false };
      templates.unshift(saved);
      return note('template.save', input, saved);
    },
    'template.preview': ({ subject, body, attachments = 0 }) =>
      ok({
        subject: render(subject),
        text: render(body),
        findings: [
          ...(/\[Name\]/.test(body) ? [{ rule: 'leftover-placeholder' as const, severity: 'hold' as const, span: '[Name]' }] : []),
          ...(/attached/.test(body) && attachments === 0
            ? [{ rule: 'attachment-missing' as const, severity: 'hold' as const, span: 'attached' }]
            : []),
        ],
      }),
    'attachment.put': input =>
      note('attachment.put', { ...input, part: '…' }, { path: `/kept/${input.upload}`, bytes: input.at + atob(input.part).length }),
    'campaign.list': () => ok([campaign]),
    'campaign.create': input => note('campaign.create', input, campaign),
    'campaign.update': input => note('campaign.update', input, { ...campaign, ...(input.change as Partial<Campaign>) }),
    'campaign.audience': () =>
      ok({
        included: board.slice(0, 6).map(({ name, address }, index) => ({
          personId: index + 1,
          name,
          address,
          band: (['strong', 'steady', 'cooling'] as const)[index % 3] ?? 'steady',
        })),
        excluded: [
          { personId: 21, name: 'Noël Bernard', reasons: ['dead-address'], mayBeLifted: false },
          { personId: 22, name: 'Zoé Lefèvre', reasons: ['written-recently'], mayBeLifted: true },
          { personId: 23, name: 'Mehdi Haddad', reasons: ['sensitive-note', 'resting'], mayBeLifted: true },
        ],
      }),
    'campaign.preview': () => ok({ recipients, lookFirst: lookFirst() }),
    'campaign.approve': input => {
      recipients = recipients.map(one => (input.personIds.includes(one.personId) ? { ...one, approved: true } : one));
      return note('campaign.approve', input, { recipients, lookFirst: lookFirst() });
    },
    'campaign.edit': input => note('campaign.edit', input, recipients[0] as Recipient),
    'campaign.testSend': input => note('campaign.testSend', input, {}),
    'campaign.dryRun': () =>
      ok({
        recipients: 62,
        held: 1,
        days: [20, 18, 12, 11].map((each, index) => ({ day: at(24 * index).slice(0, 10), count: each })),
        finish: at(74),
        capPerDay: 20,
      }),
    'campaign.status': ({ campaignId }) =>
      campaignId === CAMPAIGN
        ? ok({
            campaign,
            ...(campaign.state === 'draft'
              ? {}
              : {
                  after: {
                    reached: 4,
                    answered: 1,
                    inTouch: 1,
                    ties: [
                      { band: 'strong' as const, before: 1, now: 2 },
                      { band: 'steady' as const, before: 2, now: 2 },
                      { band: 'cooling' as const, before: 1, now: 0 },
                      { band: 'fading' as const, before: 0, now: 0 },
                      { band: 'resting' as const, before: 0, now: 0 },
                    ],
                  },
                }),
            recipients: campaign.state === 'draft' ? board.map(row => ({ ...row, deliveryId: null, state: 'approved' as const })) : board,
          })
        : failed('campaign-unknown'),
    'campaign.start': input => note('campaign.start', input, { campaign, recipients: board }),
    'campaign.pause': input => note('campaign.pause', input, { campaign, recipients: board }),
    'campaign.cancel': input => note('campaign.cancel', input, { campaign, recipients: board }),
    'letter.send': input =>
      note(
        'letter.send',
        input,
        input.text.includes('[Name]')
          ? { deliveryId: null, findings: [{ rule: 'leftover-placeholder' as const, severity: 'hold' as const, span: '[Name]' }] }
          : { deliveryId: 91, findings: [] },
      ),
    'outbox.list': () => ok(outbox),
    'outbox.events': () =>
      ok([
        { at: at(-3), from: 'approved', to: 'queued', detail: '' },
        { at: at(-2.01), from: 'queued', to: 'claimed', detail: '' },
        { at: at(-2), from: 'submitting', to: 'handoff', detail: '354 go ahead' },
        { at: at(-2), from: 'handoff', to: 'unknown', detail: 'ECONNRESET' },
        { at: at(-1), from: 'unknown', to: 'needs-user', detail: 'line-dropped' },
      ]),
    'outbox.resolve': input => note('outbox.resolve', input, outbox[0] as OutboxRow),
    'outbox.resolveAll': input => note('outbox.resolveAll', input, { resolved: [6], waiting: 0 }),
    'outbox.undo': input => note('outbox.undo', input, { cancelled: [...input.ids], tooLate: [] }),
    'outbox.cancel': input => note('outbox.cancel', input, { cancelled: [1], tooLate: [] }),
    'suppression.list': () => ok(suppressions),
    'suppression.confirm': input => {
      const [proposal] = suppressions.proposals;
      if (!proposal) return failed('proposal-unknown');
      const { address, personId, name, evidence } = proposal;
      suppressions = {
        suppressed: [...suppressions.suppressed, { address, personId, name, evidence, reason: 'asked-not-to-write', since: at(0) }],
        proposals: [],
      };
      return note('suppression.confirm', input, suppressions);
    },
    'suppression.dismiss': input => note('suppression.dismiss', input, (suppressions = { ...suppressions, proposals: [] })),
    'suppression.reopen': input => note('suppression.reopen', input, (suppressions = atFirst)),
    'suppression.remove': input => {
      suppressions = { ...suppressions, suppressed: suppressions.suppressed.filter(({ address }) => address !== input.address) };
      return note('suppression.remove', input, suppressions);
    },
    'suppression.add': input => {
      const added = { address: input.address, personId: null, name: '', reason: 'asked-not-to-write' as const, since: at(0), evidence: '' };
      suppressions = { ...suppressions, suppressed: [...suppressions.suppressed, added] };
      return note('suppression.add', input, suppressions);
    },
    'outbox.accounts': () =>
      ok([{ accountId: 1, paused: null, pausedUntil: null, filesSent: 'server' as const, sentToday: 4, capPerDay: 20 }]),
  };
  return { script, asked };
}
