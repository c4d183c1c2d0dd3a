import { playAll } from '../../support/outbox/play-all.ts';
import { gridSchedules, incidentSchedules, scheduleFrom } from '../../support/outbox/random-schedule.ts';
import { throughput } from './throughput.ts';

/**
 * `npm run bench -- outbox`: how fast, then at least 2,000 distinct crash schedules against real kills. `--schedules N` (0: only how fast),
 * `--seed S`, `--mails N` (0: only the schedules). Exit 1 where the law is broken or the promise of speed is not kept.
 */
const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

/** Of bare nodemailer over one connection, to a server that keeps what it takes. */
const PROMISED_SHARE = 0.5;

async function howFast(mails: number): Promise<boolean> {
  if (mails === 0) return true;
  const rate = (value: number): string => value.toFixed(0).padStart(5);
  const line = (name: string, { bare, outbox, plain, share }: Awaited<ReturnType<typeof throughput>>): void =>
    console.log(
      `${name}: nodemailer alone ${rate(bare)} mails/s, the outbox ${rate(outbox)} mails/s (not encrypted ${rate(plain)}), ${(share * 100).toFixed(0)} %`,
    );
  const kept = await throughput(mails, 5, true);
  line('server that stores what it takes', kept);
  line('server that forgets what it takes', await throughput(mails, 5, false));
  if (kept.share < PROMISED_SHARE) console.log(`promised: ${PROMISED_SHARE * 100} % of nodemailer alone, with a server that stores`);
  return kept.share >= PROMISED_SHARE;
}

async function howSafe(total: number, seed: number): Promise<boolean> {
  if (total === 0) return true;
  const grid = [...gridSchedules(), ...incidentSchedules()].slice(0, total);
  const random = Array.from({ length: Math.max(0, total - grid.length) }, (_, i) => scheduleFrom(seed + i));
  console.log(`${grid.length} schedules of the grid and of incidents, ${random.length} random from seed ${seed}`);
  const startedAt = performance.now();
  const { kills, broken } = await playAll([...grid, ...random], done => {
    if (done % 100 === 0) console.log(`${done} played, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  });
  console.log(`${grid.length + random.length} schedules, ${kills} kills, ${broken.length} broken`);
  for (const line of broken.slice(0, 20)) console.log(line);
  return broken.length === 0;
}

const isFast = await howFast(argument('--mails', 300));
const isSafe = await howSafe(argument('--schedules', 2000), argument('--seed', Date.now() % 1_000_000));
process.exit(isFast && isSafe ? 0 : 1);
