import { COMMON_FROM, fullNameKey } from '../../../../shared/domain/identity/candidate-keys.ts';
import { judgePair, type PairVerdict } from '../../../../shared/domain/identity/judge-pair.ts';
import { isOneOrganisation } from '../../../../shared/domain/identity/mail-provider.ts';
import { closestRelation, type NameRelation } from '../../../../shared/domain/identity/name-relation.ts';
import type { LocalDays } from '../../../../shared/domain/local-day.ts';
import { canonicalAddress } from '../../../../shared/domain/own-addresses.ts';
import type { Database } from '../database.ts';
import type { Profile } from './profiles.ts';

const ANSWERS = `
  SELECT EXISTS (
    SELECT 1 FROM messages m JOIN verdicts v ON v.id = m.verdict_id
    WHERE m.from_mailbox IN (SELECT value FROM json_each(?1)) AND m.counted = 1 AND v.kind = 'letter' AND v.direction = 'received'
      AND m.in_reply_to IN (
        SELECT s.message_key FROM recipients r JOIN messages s ON s.id = r.message_id
        WHERE r.mailbox_id IN (SELECT value FROM json_each(?2)) AND s.message_key IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM recipients o WHERE o.message_id = s.id AND o.mailbox_id <> r.mailbox_id)
      )
  ) AS found`;
const ON_ONE_LETTER = `
  SELECT EXISTS (
    SELECT 1 FROM recipients r JOIN recipients o ON o.message_id = r.message_id
    WHERE r.mailbox_id IN (SELECT value FROM json_each(?1)) AND o.mailbox_id IN (SELECT value FROM json_each(?2))
  ) AS found`;
const DATES = `
  SELECT m.date FROM messages m JOIN verdicts v ON v.id = m.verdict_id
  WHERE m.from_mailbox IN (SELECT value FROM json_each(?1)) AND m.counted = 1 AND v.kind = 'letter' AND v.direction = 'received'
  UNION ALL
  SELECT m.date FROM recipients r JOIN messages m ON m.id = r.message_id
  WHERE r.mailbox_id IN (SELECT value FROM json_each(?1)) AND m.counted = 1`;

const localPart = (address: string): string => address.slice(0, address.lastIndexOf('@'));
const flag = (row: { found: number } | undefined): boolean => row?.found === 1;

/** What the letters say of two addresses. Reads no more of them than the names make worth reading. */
export class PairJudge {
  readonly #db: Database;
  readonly #days: LocalDays;
  /** How many different addresses bear a full name, by its key. */
  readonly #bearers: (key: string) => number;
  /** For each address, those it answered for, where everybody's are known. */
  readonly #answers: ReadonlyMap<number, ReadonlySet<number>> | null;

  constructor(
    db: Database,
    days: LocalDays,
    bearers: (key: string) => number,
    answers: ReadonlyMap<number, ReadonlySet<number>> | null = null,
  ) {
    this.#db = db;
    this.#days = days;
    this.#bearers = bearers;
    this.#answers = answers;
  }

  judge(a: Profile, b: Profile): PairVerdict {
    const names = closestRelation(a.names, b.names);
    const sharedMailbox = a.isShared || b.isShared;
    const isOut = sharedMailbox || names === 'different' || names === 'suffix';
    const mailboxes = [JSON.stringify(a.mailboxes), JSON.stringify(b.mailboxes)] as const;
    const sameOrganisation = isOneOrganisation(a.address, b.address);
    const isAtWork = sameOrganisation && !sharedMailbox && (names === 'same' || names === 'similar');
    return judgePair({
      names,
      sharedMailbox,
      sameOrganisation,
      nameInAddress: names === null && spells(a, b),
      sameAddress: canonicalAddress(a.address) === canonicalAddress(b.address),
      sameLocalPart: localPart(a.address) === localPart(b.address),
      answeredFrom: !isOut && this.#answered(a, b),
      activeSameDay: isAtWork && this.#sameDay(...mailboxes),
      onOneLetter: isAtWork && flag(this.#db.get(ON_ONE_LETTER, ...mailboxes)),
      commonName: names === 'same' && (this.#isCommon(a, b) || (sameOrganisation && isNumbered(a.address, b.address))),
    });
  }

  #answered(a: Profile, b: Profile): boolean {
    if (this.#answers) return this.#answers.get(a.id)?.has(b.id) === true || this.#answers.get(b.id)?.has(a.id) === true;
    const [one, other] = [JSON.stringify(a.mailboxes), JSON.stringify(b.mailboxes)];
    return flag(this.#db.get(ANSWERS, one, other)) || flag(this.#db.get(ANSWERS, other, one));
  }

  #sameDay(a: string, b: string): boolean {
    const days = new Set(this.#db.all<{ date: number }>(DATES, a).map(({ date }) => this.#days.dayOf(date)));
    return this.#db.all<{ date: number }>(DATES, b).some(({ date }) => days.has(this.#days.dayOf(date)));
  }

  #isCommon(a: Profile, b: Profile): boolean {
    const keys = new Set(a.names.map(fullNameKey));
    return b.names.some(name => keys.has(fullNameKey(name)) && this.#bearers(fullNameKey(name)) >= COMMON_FROM);
  }
}

/** jane.doe@ and jane.doe2@: a number is given where the address was taken, by somebody of the same name. */
function isNumbered(a: string, b: string): boolean {
  const [one, other] = [localPart(a), localPart(b)];
  return one !== other && one.replace(/[0-9]{1,2}$/, '') === other.replace(/[0-9]{1,2}$/, '');
}

/** Whether the nameless one's address spells the other's name, or both spell one. */
function spells(a: Profile, b: Profile): boolean {
  const relation = (names: Profile['names'], spelled: Profile['spelled']): NameRelation | null =>
    spelled ? closestRelation(names, [spelled]) : null;
  return (
    relation(a.names, b.spelled) === 'same' ||
    relation(b.names, a.spelled) === 'same' ||
    (a.spelled !== null && relation([a.spelled], b.spelled) === 'same')
  );
}
