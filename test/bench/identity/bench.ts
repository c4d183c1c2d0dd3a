// `npm run bench -- identity [--people 20000]`: how long it takes to tell who is one person among many, at once and letter by letter.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localDays } from '../../../shared/domain/local-day.ts';
import { Database } from '../../../electron/adapters/sqlite/database.ts';
import { IdentityLinks } from '../../../electron/adapters/sqlite/identity/links.ts';
import { Resolver } from '../../../electron/adapters/sqlite/identity/resolver.ts';
import { Mine } from '../../../electron/adapters/sqlite/mine.ts';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import type { ScannedMessage } from '../../../electron/backend/ports/store.ts';
import { CHECKPOINT, DAY, ME, NOON, received, sent, SETTINGS } from '../../adapters/sqlite/support/mail.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '20000' } } });
const PEOPLE = Number(values.people);
/** Every sixth person has a second address, in one organisation or as an answer from elsewhere. */
const TWICE = 6;
const GIVEN = 'Marie Paul Anna Jean Eva Karl Ines Hugo Lena Omar Rosa Emil Nora Ivan Zoe Luc Ada Max Mia Leo'.split(' ');
const SYLLABLES = 'ber du ka lo mar ne po ri sa to vin wel zo fa gri'.split(' ');

const word = (n: number): string => [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15].map(at => SYLLABLES[at] ?? '').join('');
const nameOf = (n: number): string => {
  const family = word(n * 7 + 3);
  return `${GIVEN[n % GIVEN.length] ?? ''} ${family.charAt(0).toUpperCase()}${family.slice(1)}`;
};

function* mail(): Generator<ScannedMessage> {
  let uid = 0;
  const at = (n: number): number => NOON - (n % 900) * DAY;
  for (let n = 0; n < PEOPLE; n += 1) {
    const domain = `firm${n % 3000}.example`;
    const first = `${nameOf(n)} <p${n}@${domain}>`;
    yield received((uid += 1), first, { date: at(n) });
    yield sent((uid += 1), [first], { id: `asked${n}@me`, date: at(n) + DAY });
    if (n % TWICE === 0) yield received((uid += 1), `${nameOf(n)} <p${n}b@${domain}>`, { date: at(n) + 3 * DAY });
    if (n % TWICE === 1)
      yield received((uid += 1), `${nameOf(n)} <p${n}@home${n}.example>`, { date: at(n) + 3 * DAY, inReplyTo: `asked${n}@me` });
  }
}

interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

function timed<T>(work: () => T): { result: T; wall: number; cpu: number } {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, wall: performance.now() - start, cpu: (user + system) / 1000 };
}
const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const say = (what: string, text: string): void => void process.stdout.write(`${what.padEnd(44)} ${text}\n`);

const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-identity-'));
try {
  const file = join(folder, 'fil-rouge.sqlite');
  const store = openStore({ file, timeZone: 'Europe/Paris' });
  const inbox = store.folders.upsert(store.accounts.add(SETTINGS).id, 'INBOX', 'inbox', 'special-use').id;
  store.mine.add(ME, 'account');
  store.beginBulk();
  let batch: ScannedMessage[] = [];
  const all = [...mail()];
  for (const message of all) {
    batch.push(message);
    if (batch.length < 2000) continue;
    store.ingest(inbox, batch, [], CHECKPOINT);
    batch = [];
  }
  store.ingest(inbox, batch, [], CHECKPOINT);
  const settled = timed(() => store.endBulk());
  const people = store.people.list(NOON, true);
  const several = people.filter(({ addresses }) => addresses.length > 1).length;
  say('letters, people, of them by several addresses', `${all.length}, ${people.length}, ${several}`);
  say('questions for the user', String(store.identity.review().length));
  say('end of a first scan: indexes and everybody', `${ms(settled.wall)}, CPU ${ms(settled.cpu)}`);

  const db = new Database(file);
  const resolver = new Resolver(db, new Mine(db), localDays('Europe/Paris'), new IdentityLinks(db));
  const again = timed(() => db.transaction(() => resolver.all()));
  say('everybody judged again', `${ms(again.wall)}, CPU ${ms(again.cpu)}`);
  db.close();

  const single: Spent[] = [];
  const joined: Spent[] = [];
  for (let n = 0; n < 300; n += 1) {
    const who = n * 61;
    const before = store.people.byAddress(`p${who}@firm${who % 3000}.example`, NOON)?.addresses.length ?? 0;
    const isNew = n % 3 === 0;
    const from = `${nameOf(who)} <${isNew ? `new${who}` : `p${who}`}@firm${who % 3000}.example>`;
    const { wall, cpu } = timed(() => store.ingest(inbox, [received(1_000_000 + n, from, { date: NOON + n * DAY })], [], CHECKPOINT));
    const after = store.people.byAddress(`p${who}@firm${who % 3000}.example`, NOON)?.addresses.length ?? 0;
    (after === before ? single : joined).push({ wall, cpu });
  }
  const at = (spent: readonly Spent[], of: keyof Spent, share: number): string =>
    ms(spent.map(each => each[of]).toSorted((a, b) => a - b)[Math.floor((spent.length - 1) * share)] ?? 0);
  const times = (spent: readonly Spent[]): string =>
    [0.5, 0.95, 1].map(share => `${at(spent, 'wall', share)} (CPU ${at(spent, 'cpu', share)})`).join(', ');
  say(`a new letter (${single.length}): median, 95 %, worst`, times(single));
  say(`one that joins two (${joined.length}): median, 95 %, worst`, times(joined));
  store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
