import { playAll } from '../../support/outbox/play-all.ts';
import { gridSchedules, incidentSchedules, scheduleFrom } from '../../support/outbox/random-schedule.ts';

/** At least 2,000 distinct crash schedules against real kills. `--schedules N`, `--seed S`. Exit 1 where the law is broken. */
const argument = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const seed = argument('--seed', Date.now() % 1_000_000);
const total = argument('--schedules', 2000);
const grid = [...gridSchedules(), ...incidentSchedules()].slice(0, total);
const random = Array.from({ length: Math.max(0, total - grid.length) }, (_, i) => scheduleFrom(seed + i));
console.log(`${grid.length} schedules of the grid and of incidents, ${random.length} random from seed ${seed}`);
const startedAt = performance.now();
const { kills, broken } = await playAll([...grid, ...random], done => {
  if (done % 100 === 0) console.log(`${done} played, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
});
console.log(`${grid.length + random.length} schedules, ${kills} kills, ${broken.length} broken`);
for (const line of broken.slice(0, 20)) console.log(line);
process.exit(broken.length > 0 ? 1 : 0);
