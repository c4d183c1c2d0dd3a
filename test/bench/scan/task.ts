/** What one measured client is told, as JSON in the environment variable FIL_ROUGE_BENCH_TASK. */
export interface Task {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** In the order to read them. */
  readonly folders: readonly string[];
  /** FETCH items as on the wire. */
  readonly items: string;
  readonly compress: boolean;
  /** TLS from the first byte, to this name; null in the clear. */
  readonly tls: { readonly host: string; readonly caPem: string } | null;
}

/** What it answers, as JSON on the last line of standard output. */
export interface Measure {
  readonly messages: number;
  readonly seconds: number;
  /** User and system CPU of the client process over the measured span; null where it cannot be told. */
  readonly cpuSeconds: number | null;
  /** Peak resident memory of the whole client process. */
  readonly rssMb: number | null;
  /** Bytes from the server as they came over the wire, where that was counted. */
  readonly wireBytes?: number;
  readonly extra?: Readonly<Record<string, number>>;
}

export function readTask(): Task {
  // Written by ./run-client.ts in this same folder.
  const task: Task = JSON.parse(process.env['FIL_ROUGE_BENCH_TASK'] ?? '{}');
  return task;
}

/** A moment, and the CPU the process had used by then. */
export interface Instant {
  readonly at: number;
  readonly cpu: NodeJS.CpuUsage;
}

export const instant = (): Instant => ({ at: performance.now(), cpu: process.cpuUsage() });

interface Done extends Pick<Measure, 'messages' | 'wireBytes' | 'extra'> {
  /** Where the measured span ended before `work` did. */
  readonly ended?: Instant;
}

/** Runs `work`, which resolves to the number of messages and what else is known, and reports its time, CPU and memory. */
export async function report(work: () => Promise<Done>): Promise<void> {
  const began = instant();
  const { ended, ...done } = await work();
  const { at, cpu } = ended ?? instant();
  const seconds = (at - began.at) / 1000;
  const user = cpu.user - began.cpu.user;
  const system = cpu.system - began.cpu.system;
  const measure: Measure = { ...done, seconds, cpuSeconds: (user + system) / 1e6, rssMb: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(`${JSON.stringify(measure)}\n`);
}
