import { describe, expect, it } from 'vitest';

import { playAll } from '../support/outbox/play-all.ts';
import { gridSchedules, incidentSchedules, scheduleFrom } from '../support/outbox/random-schedule.ts';

/** Real processes killed by SIGKILL, a real SMTP dialogue; `npm run bench -- outbox` plays thousands. */
describe('the outbox, killed at every commit while servers misbehave', () => {
  it('never sends twice and never loses a mail on the grid of commit edges, dropped lines and Sent folders', async () => {
    // Every second of the grid, the other half is the benchmark's.
    const schedules = gridSchedules().filter((_, i) => i % 2 === 0);
    const { kills, broken } = await playAll(schedules);
    expect(broken).toEqual([]);
    expect(kills).toBeGreaterThan(schedules.length / 2);
  }, 600_000);

  it('nor when the disk is full, the computer sleeps, its clock is set, the app is renewed, a backup put back, or two instances run', async () => {
    const { broken } = await playAll(incidentSchedules());
    expect(broken).toEqual([]);
  }, 600_000);

  it('nor on random schedules of all of that', async () => {
    const first = Date.now() % 1_000_000;
    console.log(`outbox schedules: seeds ${first} to ${first + 63}`);
    const { broken } = await playAll(Array.from({ length: 64 }, (_, i) => scheduleFrom(first + i)));
    expect(broken).toEqual([]);
  }, 600_000);
});
