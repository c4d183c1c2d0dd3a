import type { ParseArgsOptionsConfig } from 'node:util';
import type { CommandContext } from './terminal.ts';

export interface Command {
  /** Besides --data, --json, --lang and --help. */
  readonly options: ParseArgsOptionsConfig;
  /** Names of the arguments that must follow. */
  readonly arguments: readonly string[];
  /** Loaded when asked for: each command brings only what it needs, so that the short ones are quick. */
  readonly load: () => Promise<{ readonly run: (context: CommandContext) => Promise<void> }>;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** By the words that call them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'account add': {
    options: { email: text, imap: text, smtp: text, user: text, 'password-env': text, trust: text, 'no-test': flag },
    arguments: [],
    load: () => import('./commands/account-add.ts'),
  },
  'account list': { options: {}, arguments: [], load: () => import('./commands/account-list.ts') },
  'account test': { options: {}, arguments: ['E'], load: () => import('./commands/account-test.ts') },
  'account remove': { options: {}, arguments: ['E'], load: () => import('./commands/account-remove.ts') },
  'folder list': { options: { account: text }, arguments: [], load: () => import('./commands/folder-list.ts') },
  'folder role': { options: { account: text }, arguments: ['PATH', 'ROLE'], load: () => import('./commands/folder-role.ts') },
  sync: { options: { account: text }, arguments: [], load: () => import('./commands/sync.ts') },
  people: { options: { hidden: flag }, arguments: [], load: () => import('./commands/people.ts') },
  person: { options: {}, arguments: ['ADDRESS'], load: () => import('./commands/person.ts') },
  merge: { options: {}, arguments: ['A', 'B'], load: () => import('./commands/merge.ts') },
  split: { options: {}, arguments: ['ADDRESS'], load: () => import('./commands/split.ts') },
  rename: { options: { name: text }, arguments: ['ADDRESS'], load: () => import('./commands/rename.ts') },
  review: { options: { same: text, different: text, 'take-back': text }, arguments: [], load: () => import('./commands/review.ts') },
  hide: { options: { undo: flag }, arguments: ['ADDRESS'], load: () => import('./commands/hide.ts') },
  unhide: { options: { undo: flag }, arguments: ['ADDRESS'], load: () => import('./commands/unhide.ts') },
  facts: { options: { person: text, dismissed: flag }, arguments: [], load: () => import('./commands/facts.ts') },
  'fact decide': { options: { yes: flag, no: flag, open: flag }, arguments: ['ID'], load: () => import('./commands/fact-decide.ts') },
  awaiting: { options: { me: flag, them: flag, ticked: flag, offline: flag }, arguments: [], load: () => import('./commands/awaiting.ts') },
  tick: { options: { off: flag }, arguments: ['ADDRESS'], load: () => import('./commands/tick.ts') },
  digest: { options: { 'to-self': flag, account: text }, arguments: [], load: () => import('./commands/digest.ts') },
  today: { options: {}, arguments: [], load: () => import('./commands/today.ts') },
  capacity: { options: {}, arguments: [], load: () => import('./commands/capacity.ts') },
  insights: { options: {}, arguments: [], load: () => import('./commands/insights.ts') },
  backtest: { options: {}, arguments: [], load: () => import('./commands/backtest.ts') },
  outbox: { options: {}, arguments: [], load: () => import('./commands/outbox.ts') },
  'outbox resolve': {
    options: { sent: flag, again: flag, cancel: flag },
    arguments: ['ID'],
    load: () => import('./commands/outbox-resolve.ts'),
  },
  'outbox run': { options: { wait: flag }, arguments: [], load: () => import('./commands/outbox-run.ts') },
  diagnostics: { options: {}, arguments: [], load: () => import('./commands/diagnostics.ts') },
  encryption: { options: {}, arguments: [], load: () => import('./commands/encryption.ts') },
  'encryption on': { options: {}, arguments: [], load: async () => (await import('./commands/encryption.ts')).on },
  'encryption off': { options: {}, arguments: [], load: async () => (await import('./commands/encryption.ts')).off },
  'backup create': { options: {}, arguments: [], load: () => import('./commands/backup-create.ts') },
  'backup list': { options: {}, arguments: [], load: () => import('./commands/backup-list.ts') },
  'backup restore': { options: { yes: flag }, arguments: ['FILE'], load: () => import('./commands/backup-restore.ts') },
  import: {
    options: { 'dry-run': flag, format: text, map: text },
    arguments: ['FILE'],
    load: () => import('./commands/import.ts'),
  },
  'import undo': { options: {}, arguments: ['ID'], load: () => import('./commands/import-undo.ts') },
  export: { options: { format: text, out: text, notes: flag }, arguments: [], load: () => import('./commands/export.ts') },
  kept: { options: {}, arguments: ['ADDRESS'], load: () => import('./commands/kept.ts') },
  erase: { options: { yes: flag, undo: flag }, arguments: ['ADDRESS'], load: () => import('./commands/erase.ts') },
  'circle add': {
    options: { purpose: text, space: text, register: text, language: text, every: text, colour: text },
    arguments: ['NAME'],
    load: () => import('./commands/circle-add.ts'),
  },
  'circle list': { options: {}, arguments: [], load: () => import('./commands/circle-list.ts') },
  'circle assign': { options: {}, arguments: ['CIRCLE', 'ADDRESS'], load: () => import('./commands/circle-assign.ts') },
  star: { options: { off: flag }, arguments: ['ADDRESS'], load: () => import('./commands/star.ts') },
  log: { options: { channel: text, note: text, date: text }, arguments: ['ADDRESS'], load: () => import('./commands/log.ts') },
  snooze: { options: { until: text, kind: text }, arguments: ['ADDRESS'], load: () => import('./commands/snooze.ts') },
  rest: { options: { until: text, off: flag }, arguments: ['ADDRESS'], load: () => import('./commands/rest.ts') },
  tag: { options: { off: flag }, arguments: ['ADDRESS', 'TAG'], load: () => import('./commands/tag.ts') },
  'gesture add': {
    options: { kind: text, subject: text, date: text, 'from-them': flag },
    arguments: ['ADDRESS'],
    load: () => import('./commands/gesture-add.ts'),
  },
  'gesture list': {
    options: { person: text, dismissed: flag, offline: flag },
    arguments: [],
    load: () => import('./commands/gesture-list.ts'),
  },
  thanks: { options: { offline: flag }, arguments: [], load: () => import('./commands/thanks.ts') },
  check: { options: { to: text, file: text, subject: text, wave: flag }, arguments: [], load: () => import('./commands/check.ts') },
  introduce: { options: { reason: text }, arguments: ['A', 'B'], load: () => import('./commands/introduce.ts') },
  'need add': {
    options: { person: text, offer: flag, link: flag },
    arguments: ['TEXT'],
    load: () => import('./commands/need-add.ts'),
  },
  'need list': { options: { matches: flag }, arguments: [], load: () => import('./commands/need-list.ts') },
  'template list': { options: {}, arguments: [], load: () => import('./commands/template-list.ts') },
  'template render': {
    options: { person: text, language: text, fields: text, line: text },
    arguments: ['TEMPLATE'],
    load: () => import('./commands/template-render.ts'),
  },
  'campaign create': { options: { file: text }, arguments: [], load: () => import('./commands/campaign-create.ts') },
  'campaign list': { options: {}, arguments: [], load: () => import('./commands/campaign-list.ts') },
  'campaign preview': { options: {}, arguments: ['ID'], load: () => import('./commands/campaign-preview.ts') },
  'campaign dry-run': { options: {}, arguments: ['ID'], load: () => import('./commands/campaign-dry-run.ts') },
  'campaign test': { options: { person: text }, arguments: ['ID'], load: () => import('./commands/campaign-test.ts') },
  'campaign approve': { options: { person: text, seen: text }, arguments: ['ID'], load: () => import('./commands/campaign-approve.ts') },
  'campaign start': { options: {}, arguments: ['ID'], load: () => import('./commands/campaign-start.ts') },
  'campaign pause': { options: {}, arguments: ['ID'], load: () => import('./commands/campaign-pause.ts') },
  'campaign resume': { options: {}, arguments: ['ID'], load: () => import('./commands/campaign-resume.ts') },
  'campaign cancel': { options: {}, arguments: ['ID'], load: () => import('./commands/campaign-cancel.ts') },
  'campaign status': { options: {}, arguments: ['ID'], load: () => import('./commands/campaign-status.ts') },
  'suppression list': { options: {}, arguments: [], load: () => import('./commands/suppression-list.ts') },
  'suppression add': { options: {}, arguments: ['ADDRESS'], load: () => import('./commands/suppression-add.ts') },
  'suppression remove': { options: {}, arguments: ['ADDRESS'], load: () => import('./commands/suppression-remove.ts') },
  'suppression decide': { options: { yes: flag, no: flag }, arguments: ['ID'], load: () => import('./commands/suppression-decide.ts') },
  /** Of `npm start`. */
  start: { options: { port: text }, arguments: [], load: () => import('./commands/start.ts') },
  serve: { options: { port: text }, arguments: [], load: () => import('./commands/serve.ts') },
};
