import { breaches, play, type CrashSchedule } from './crash-schedule.ts';

export interface Played {
  readonly kills: number;
  readonly broken: readonly string[];
}

/** Plays them two at a time; each broken law comes with the schedule that broke it, ready to be played again. */
export async function playAll(schedules: readonly CrashSchedule[], onPlayed: (done: number) => void = () => {}): Promise<Played> {
  const waiting = [...schedules];
  const broken: string[] = [];
  let kills = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let schedule = waiting.shift(); schedule; schedule = waiting.shift()) {
      const ending = await play(schedule);
      kills += ending.kills;
      for (const breach of breaches(ending)) broken.push(`${breach}\n  in ${JSON.stringify(schedule)}`);
      onPlayed(++done);
    }
  };
  await Promise.all([lane(), lane()]);
  return { kills, broken };
}
