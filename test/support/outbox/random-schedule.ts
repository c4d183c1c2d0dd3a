import { DROPS, type Misbehaviour } from '../faulty-smtp-server.ts';
import type { CrashSchedule } from './crash-schedule.ts';
import { SENT_KINDS, type SentKind } from './sent-over-socket.ts';

/** mulberry32: small, seeded, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const REPLIES: readonly NonNullable<Misbehaviour['reply']>[] = [
  { at: 'AUTH', line: '454 4.7.0 try again later' },
  { at: 'MAIL', line: '451 4.3.0 busy' },
  { at: 'RCPT', line: '450 4.2.1 greylisted' },
  { at: 'RCPT', line: '550 5.1.1 no such user' },
  { at: 'DATA', line: '451 4.3.2 not now' },
  { at: 'message', line: '451 4.3.0 disk trouble' },
  { at: 'message', line: '554 5.7.1 message looks like spam' },
  { at: 'message', line: '421 4.3.2 going away' },
];

/** One schedule from its seed: the same seed is the same kills, faults and Sent folder. */
export function scheduleFrom(seed: number): CrashSchedule {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[], fallback: T): T => from[Math.floor(random() * from.length)] ?? fallback;
  const recipients = 1 + Math.floor(random() * 3);
  const crashes = Array.from({ length: Math.floor(random() * 3) }, () => ({
    commit: 1 + Math.floor(random() * (4 + recipients * 6)),
    edge: random() < 0.5 ? ('before' as const) : ('after' as const),
  }));
  const smtp = Array.from({ length: Math.floor(random() * 4) }, (): Misbehaviour => {
    const kind = random();
    if (kind < 0.55) return { drop: pick(DROPS, 'MAIL') };
    return kind < 0.85 ? { reply: pick(REPLIES, { at: 'MAIL', line: '451 busy' }) } : {};
  });
  return { recipients, crashes, smtp, sent: pick<SentKind>(SENT_KINDS, 'we-file') };
}

/** Every commit edge × every drop × every Sent folder in turn: neighbours differ in all three, so a few hundred cover each pair. */
export function gridSchedules(): CrashSchedule[] {
  const schedules: CrashSchedule[] = [];
  for (let commit = 1; commit <= 10; commit++) {
    for (const edge of ['before', 'after'] as const) {
      for (const [i, drop] of DROPS.entries()) {
        const sent = SENT_KINDS[(i + commit + (edge === 'after' ? 3 : 0)) % SENT_KINDS.length] ?? 'we-file';
        schedules.push({ recipients: 2, crashes: [{ commit, edge }], smtp: [{}, { drop }], sent });
      }
    }
  }
  return schedules;
}
