import { KEY_AT_MOST } from '../../../../shared/domain/identity/candidate-keys.ts';
import type { LocalDays } from '../../../../shared/domain/local-day.ts';
import { canonicalAddress } from '../../../../shared/domain/own-addresses.ts';
import type { StoredLink } from '../../../backend/ports/identity-store.ts';
import type { Database } from '../database.ts';
import type { Mine } from '../mine.ts';
import { answeredBy, answeredElsewhere } from './answered-elsewhere.ts';
import { inOrder, type IdentityLinks } from './links.ts';
import { PairJudge } from './pair-judge.ts';
import { Profiles, type Profile } from './profiles.ts';
import { regroup, regroupAll } from './regroup.ts';

const DECISIONS = { merge: 'same', review: 'review' } as const;
type Pairs = Map<string, [Profile, Profile]>;
const isFullName = (key: string): boolean => key.startsWith('n ');

/**
 * Keeps what follows from the letters in step with them: who meets whom, what is judged of each pair, and so who is one person. The same
 * letters give the same links, whatever the order they came in, since every pair one of them may touch is judged again.
 */
export class Resolver {
  readonly #db: Database;
  readonly #links: IdentityLinks;
  readonly #profiles: Profiles;
  readonly #mine: Mine;
  readonly #days: LocalDays;

  constructor(db: Database, mine: Mine, days: LocalDays, links: IdentityLinks) {
    this.#db = db;
    this.#mine = mine;
    this.#days = days;
    this.#links = links;
    this.#profiles = new Profiles(db, mine);
  }

  /** Inside a transaction, indexes and summaries up to date. Returns the persons to count again. */
  follow(addressIds: readonly number[]): Set<number> {
    if (addressIds.length === 0) return new Set();
    const known = new Map<number, Profile>();
    this.#load(known, addressIds);
    const changed = new Set<string>();
    for (const id of addressIds) {
      this.#noteShared(id, known.get(id));
      for (const key of this.#writeKeys(id, known.get(id))) changed.add(key);
    }
    const touched = addressIds.flatMap(id => known.get(id) ?? []);
    const blocks = new Map([...changed, ...touched.flatMap(({ keys }) => keys)].map(key => [key, this.#under(key)]));
    const elsewhere = touched.map(profile => answeredBy(this.#db, this.#mine, profile));
    this.#load(known, [...blocks.values(), ...elsewhere].flat());
    const profilesOf = (ids: readonly number[]): Profile[] => ids.flatMap(id => known.get(id) ?? []);

    const pairs: Pairs = new Map();
    // Who comes or goes may make a name a common one, which is about everybody who bears it.
    for (const key of changed) {
      const block = blocks.get(key) ?? [];
      if (isFullName(key) && block.length <= KEY_AT_MOST) eachPair(profilesOf(block), pairs);
    }
    for (const [at, one] of touched.entries()) {
      for (const key of one.keys) {
        const block = blocks.get(key) ?? [];
        if (block.length <= KEY_AT_MOST) for (const other of profilesOf(block)) addPair(pairs, one, other);
      }
      for (const other of profilesOf(elsewhere[at] ?? [])) if (other.names.length === 0) addPair(pairs, one, other);
    }
    const dirty = new Set(this.#dropUnjudged(addressIds, pairs));
    const judge = new PairJudge(this.#db, this.#days, key => bearersOf(profilesOf(blocks.get(key) ?? this.#under(key))));
    for (const [one, other] of pairs.values()) {
      if (!this.#settle(one, other, judge, this.#links.get(one.address, other.address))) continue;
      dirty.add(one.address).add(other.address);
    }
    return regroup(this.#db, dirty);
  }

  /** Everybody at once: after a first scan, or a rebuild. */
  all(): Set<number> {
    const profiles = this.#profiles.all();
    const blocks = new Map<string, Profile[]>();
    this.#db.exec('DELETE FROM identity_keys; DELETE FROM shared_mailboxes WHERE said IS NULL;');
    const insert = this.#db.prepare('INSERT INTO identity_keys (key, address_id) VALUES (?, ?)');
    for (const profile of profiles) {
      if (profile.people.length > 0) this.#noteShared(profile.id, profile);
      for (const key of profile.keys) {
        const block = blocks.get(key);
        if (block) block.push(profile);
        else blocks.set(key, [profile]);
        insert.run(key, profile.id);
      }
    }
    const pairs: Pairs = new Map();
    for (const block of blocks.values()) if (block.length <= KEY_AT_MOST) eachPair(block, pairs);
    const byId = new Map(profiles.map(profile => [profile.id, profile]));
    const answers = answeredElsewhere(this.#db, profiles);
    for (const [from, all] of answers)
      for (const to of all) {
        const [one, other] = [byId.get(from), byId.get(to)];
        if (one && other?.names.length === 0) addPair(pairs, one, other);
      }

    const known = new Map(this.#links.all().map(link => [pairKey(link.a, link.b), link]));
    const stale = new Set([...known].flatMap(([key, { by }]) => (by === 'auto' ? [key] : [])));
    const judge = new PairJudge(this.#db, this.#days, key => bearersOf(blocks.get(key) ?? []), answers);
    for (const [key, [one, other]] of pairs) {
      stale.delete(key);
      this.#settle(one, other, judge, known.get(key) ?? null);
    }
    for (const key of stale) {
      const [a = '', b = ''] = key.split('\n');
      this.#links.remove(a, b);
    }
    return regroupAll(this.#db);
  }

  #load(known: Map<number, Profile>, ids: readonly number[]): void {
    const missing = [...new Set(ids)].filter(id => !known.has(id));
    if (missing.length > 0) for (const profile of this.#profiles.of(missing)) known.set(profile.id, profile);
  }

  #under(key: string): number[] {
    return this.#db.all<{ id: number }>('SELECT address_id AS id FROM identity_keys WHERE key = ?', key).map(({ id }) => id);
  }

  /** Returns the keys it came under or left. */
  #writeKeys(id: number, profile: Profile | undefined): string[] {
    const before = this.#db.all<{ key: string }>('SELECT key FROM identity_keys WHERE address_id = ?', id).map(({ key }) => key);
    const now = profile?.keys ?? [];
    const gone = before.filter(key => !now.includes(key));
    const fresh = now.filter(key => !before.includes(key));
    for (const key of gone) this.#db.run('DELETE FROM identity_keys WHERE key = ? AND address_id = ?', key, id);
    for (const key of fresh) this.#db.run('INSERT INTO identity_keys (key, address_id) VALUES (?, ?)', key, id);
    return [...gone, ...fresh];
  }

  #noteShared(id: number, profile: Profile | undefined): void {
    const { people, address } = profile ?? { people: [], address: this.#addressOf(id) };
    if (people.length > 0) {
      this.#db.run(
        'INSERT INTO shared_mailboxes (address, people) VALUES (?1, ?2) ON CONFLICT (address) DO UPDATE SET people = ?2',
        address,
        JSON.stringify(people),
      );
      return;
    }
    this.#db.run('DELETE FROM shared_mailboxes WHERE address = ? AND said IS NULL', address);
    this.#db.run("UPDATE shared_mailboxes SET people = '[]' WHERE address = ?", address);
  }

  #addressOf(id: number): string {
    return this.#db.get<{ address: string }>('SELECT address FROM addresses WHERE id = ?', id)?.address ?? '';
  }

  /** Links of these addresses that nothing speaks for any more go. Returns all that are or were linked. */
  *#dropUnjudged(ids: readonly number[], pairs: Pairs): Generator<string> {
    for (const id of ids) {
      const address = this.#addressOf(id);
      for (const { a, b, by } of this.#links.of(address)) {
        yield a;
        yield b;
        if (by === 'auto' && !pairs.has(pairKey(a, b))) this.#links.remove(a, b);
      }
    }
  }

  /** True where the link is another now. What the user said stands. */
  #settle(one: Profile, other: Profile, judge: PairJudge, known: StoredLink | null): boolean {
    if (known?.by === 'user') return false;
    const { decision, score, reasons } = judge.judge(one, other);
    if (decision === 'no') {
      if (known) this.#links.remove(one.address, other.address);
      return known !== null;
    }
    const is = DECISIONS[decision];
    if (known?.decision === is && known.score === score && known.reasons.join() === reasons.join()) return false;
    const [a, b] = inOrder(one.address, other.address);
    this.#links.put({ a, b, decision: is, by: 'auto', score, reasons, at: null });
    return true;
  }
}

const pairKey = (one: string, other: string): string => inOrder(one, other).join('\n');

function addPair(pairs: Pairs, one: Profile, other: Profile): void {
  if (one !== other) pairs.set(pairKey(one.address, other.address), [one, other]);
}

function eachPair(block: readonly Profile[], pairs: Pairs): void {
  for (const [at, one] of block.entries()) for (const other of block.slice(at + 1)) addPair(pairs, one, other);
}

/** Two addresses that differ by a +tag are one. */
const bearersOf = (block: readonly Profile[]): number => new Set(block.map(({ address }) => canonicalAddress(address))).size;
