import { zoneOfLetters, type ClockSeen } from '../../../shared/domain/outbox/recipient-zone.ts';
import { secretName } from '../accounts/add-account.ts';
import type { MailSession } from '../ports/mail.ts';
import type { Ports } from '../ports/index.ts';
import type { LetterPlace } from '../ports/writing-store.ts';
import { whereItBroke } from '../where-it-broke.ts';

const DAY = 24 * 3_600_000;
/** People move. */
const KNOWN_FOR_MS = 180 * DAY;
/** Where their letters did not tell, a newer one may. */
const UNKNOWN_FOR_MS = 14 * DAY;
const LETTERS = 3;
/** Nobody waits long for what is only a nicety. */
const TIMEOUT_MS = 10_000;

type ZonePorts = Pick<Ports, 'store' | 'writing' | 'mail' | 'secrets' | 'clock' | 'log'>;

/** Reads the clocks of these letters, a folder at a time over one connection. */
async function readClocks(ports: ZonePorts, accountId: number, letters: readonly LetterPlace[]): Promise<Map<LetterPlace, number>> {
  const clocks = new Map<LetterPlace, number>();
  const account = ports.store.accounts.list().find(({ id }) => id === accountId);
  if (!account) return clocks;
  const password = await ports.secrets.get(secretName(accountId));
  const session: MailSession = await ports.mail.connect(account.settings, password, { timeoutMs: TIMEOUT_MS });
  try {
    for (const [folder, inside] of Map.groupBy(letters, letter => letter.folder)) {
      const { uidValidity } = await session.open(folder);
      // Of a folder that was rebuilt these UIDs are other letters (RFC 9051 §2.3.1.1).
      const same = inside.filter(letter => letter.uidValidity === uidValidity);
      const offsets = await session.clockOffsets(same.map(({ uid }) => uid));
      for (const letter of same) {
        const offset = offsets.get(letter.uid);
        if (offset !== undefined) clocks.set(letter, offset);
      }
    }
  } finally {
    await session.close();
  }
  return clocks;
}

/**
 * Learns by whose clock these addresses live, from the Date headers of their newest letters, unless that was learned lately. A mailbox that
 * cannot be read now teaches nothing and stops nobody: then the user's own clock serves.
 */
export async function learnZones(ports: ZonePorts, addresses: readonly string[]): Promise<void> {
  const { writing, clock, log } = ports;
  const { zones } = writing.store;
  const now = clock.now();
  const known = zones.of(addresses);
  const isStale = (address: string): boolean => {
    const learned = known.get(address);
    return !learned || now - learned.learnedAt > (learned.zone === null ? UNKNOWN_FOR_MS : KNOWN_FOR_MS);
  };
  const letters = new Map(addresses.filter(isStale).map(address => [address, zones.lettersFrom(address, LETTERS)]));
  const unread = Map.groupBy([...letters.values()].flat(), ({ accountId }) => accountId);
  const clocks = new Map<LetterPlace, number>();
  const failed = new Set<number>();
  for (const [accountId, inside] of unread) {
    try {
      for (const [letter, offset] of await readClocks(ports, accountId, inside)) clocks.set(letter, offset);
    } catch (error) {
      failed.add(accountId);
      log.warn('the clocks of recipients could not be read', whereItBroke(error));
    }
  }
  const learned = new Map<string, string | null>();
  for (const [address, own] of letters) {
    if (own.some(({ accountId }) => failed.has(accountId))) continue;
    const seen = own.flatMap((letter): ClockSeen[] => {
      const offsetMinutes = clocks.get(letter);
      return offsetMinutes === undefined ? [] : [{ at: letter.at, offsetMinutes }];
    });
    learned.set(address, zoneOfLetters(seen, clock.timeZone()));
  }
  if (learned.size > 0) zones.learn(learned, now);
}

/** IANA zone of each address; the user's own where nobody knows. */
export function knownZones(
  { writing, clock }: Pick<Ports, 'writing' | 'clock'>,
  addresses: readonly string[],
): (address: string) => string {
  const known = writing.store.zones.of(addresses);
  return address => known.get(address)?.zone ?? clock.timeZone();
}
