import { DROPS, type Misbehaviour } from '../faulty-smtp-server.ts';
import type { CrashSchedule, Run } from './crash-schedule.ts';
import type { Incident } from './crashing-store.ts';
import { SENT_KINDS, type SentKind } from './sent-over-socket.ts';

const HOUR = 3_600_000;

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
  const commit = (): number => 1 + Math.floor(random() * (4 + recipients * 6));
  const incident = (): Incident => {
    const kind = random();
    if (kind < 0.7) return { kind: 'kill', commit: commit(), edge: random() < 0.5 ? 'before' : 'after' };
    if (kind < 0.85) return { kind: 'disk-full', commit: commit(), writes: 1 + Math.floor(random() * 4) };
    return { kind: 'sleep', commit: commit(), ms: Math.floor(random() * 20 * HOUR) };
  };
  const runs: Run[] = [];
  for (let number = Math.floor(random() * 4); number > 0; number--) {
    const before = random();
    runs.push({
      incidents: Array.from({ length: 1 + Math.floor(random() * 2) }, incident),
      ...(before < 0.1 ? { clockSet: Math.floor((random() - 0.5) * 96 * HOUR) } : {}),
      ...(before >= 0.1 && before < 0.2 ? { pause: Math.floor(random() * 30 * HOUR) } : {}),
      ...(before >= 0.2 && before < 0.3 && runs.length > 0 ? { restore: Math.floor(random() * runs.length) } : {}),
      ...(before >= 0.3 && before < 0.4 ? { upgraded: true } : {}),
      ...(before >= 0.4 && before < 0.55 ? { twin: true } : {}),
    });
  }
  const smtp = Array.from({ length: Math.floor(random() * 4) }, (): Misbehaviour => {
    const kind = random();
    if (kind < 0.55) return { drop: pick(DROPS, 'MAIL') };
    return kind < 0.85 ? { reply: pick(REPLIES, { at: 'MAIL', line: '451 busy' }) } : {};
  });
  return { recipients, runs, smtp, sent: pick<SentKind>(SENT_KINDS, 'we-file') };
}

/** Every commit edge × every drop × every Sent folder in turn: neighbours differ in all three, so a few hundred cover each pair. */
export function gridSchedules(): CrashSchedule[] {
  const schedules: CrashSchedule[] = [];
  for (let commit = 1; commit <= 10; commit++) {
    for (const edge of ['before', 'after'] as const) {
      for (const [i, drop] of DROPS.entries()) {
        const sent = SENT_KINDS[(i + commit + (edge === 'after' ? 3 : 0)) % SENT_KINDS.length] ?? 'we-file';
        schedules.push({ recipients: 2, runs: [{ incidents: [{ kind: 'kill', commit, edge }] }], smtp: [{}, { drop }], sent });
      }
    }
  }
  return schedules;
}

/** The incidents a crash is not: each at several commits, on Sent folders that prove and that do not. */
export function incidentSchedules(): CrashSchedule[] {
  const kinds: readonly SentKind[] = ['we-file', 'server-files', 'no-folder'];
  const kill = (commit: number): Incident => ({ kind: 'kill', commit, edge: 'after' });
  const scenes: readonly ((commit: number) => readonly Run[])[] = [
    commit => [{ incidents: [{ kind: 'disk-full', commit, writes: 3 }] }],
    commit => [{ incidents: [{ kind: 'sleep', commit, ms: 9 * HOUR }] }],
    commit => [{ incidents: [{ kind: 'sleep', commit, ms: 80 * HOUR }] }],
    commit => [{ incidents: [kill(commit)] }, { incidents: [], clockSet: -50 * HOUR }],
    commit => [{ incidents: [kill(commit)] }, { incidents: [], clockSet: 30 * HOUR }],
    commit => [{ incidents: [kill(commit)], twin: true }],
    commit => [{ incidents: [kill(commit)] }, { incidents: [kill(3)], upgraded: true }],
    commit => [{ incidents: [kill(commit)] }, { incidents: [] }, { incidents: [], restore: 1 }],
    // A crash in the middle of what follows from the restored database must not hide that it was one.
    commit => [{ incidents: [kill(9)] }, { incidents: [] }, { incidents: [kill(commit)], restore: 0 }],
  ];
  return scenes.flatMap((runs, scene) =>
    [2, 4, 5, 7].map((commit, at): CrashSchedule => {
      const sent = kinds[(scene + at) % kinds.length] ?? 'we-file';
      return { recipients: 2, runs: runs(commit), smtp: at % 2 === 0 ? [] : [{}, { drop: 'after the dot' }], sent };
    }),
  );
}
