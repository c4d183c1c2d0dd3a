import type { Dovecot } from '../../support/dovecot/dovecot.ts';
import { startSlowLink, type SlowLink } from '../../support/slow-link.ts';
import { startRecorder, startReplay } from './conversation.ts';
import { LINK } from './link.ts';
import { runMbsync } from './mbsync.ts';
import type { ClientName, Options, ScenarioName } from './options.ts';
import { runClient } from './run-client.ts';
import type { Measure, Task } from './task.ts';

export interface Bench {
  readonly server: Dovecot;
  /** To the server's TLS port, and to the one in the clear. */
  readonly link: SlowLink;
  readonly plainLink: SlowLink;
  readonly items: string;
  readonly messages: number;
  readonly options: Options;
}

/** One line of the report: a client under one condition, all its runs. */
export interface Series {
  readonly scenario: ScenarioName;
  readonly client: ClientName | 'raw-plain' | 'rescan';
  readonly runs: readonly Measure[];
}

const FILES: Record<Exclude<ClientName, 'mbsync'>, string> = {
  raw: 'raw-socket.ts',
  fetch: 'fetch-parse.ts',
  pipeline: 'pipeline.ts',
  imapflow: 'shipped-imapflow.ts',
  imaplib: 'imaplib_fetch.py',
};
const FEW = 3;

/** Repetitions are interleaved, so that a busy moment of the machine touches every client alike. */
async function rounds(
  bench: Bench,
  scenario: ScenarioName,
  clients: readonly Exclude<ClientName, 'mbsync'>[],
  repetitions: number,
  task: Task,
  before: () => void = () => {},
): Promise<Series[]> {
  const wanted = clients.filter(client => bench.options.only.has(client));
  const runs = new Map<ClientName, Measure[]>(wanted.map(client => [client, []]));
  for (let round = 0; round < repetitions; round++)
    for (const client of wanted) {
      before();
      const link = [bench.link, bench.plainLink].find(({ port }) => port === task.port);
      const measure = await (link ? overLink(link, client, task) : runClient(FILES[client], task));
      if (measure.messages !== bench.messages) throw new Error(`${client} saw ${measure.messages} of ${bench.messages} messages`);
      runs.get(client)?.push(measure);
      process.stderr.write(`${scenario} ${round + 1}/${repetitions} ${client} ${measure.seconds.toFixed(2)} s\n`);
    }
  return wanted.map(client => ({ scenario, client, runs: runs.get(client) ?? [] }));
}

/** The link counts what passed, whatever the client knows of TLS and DEFLATE. */
async function overLink(link: SlowLink, client: keyof typeof FILES, task: Task): Promise<Measure> {
  const before = link.down;
  const measure = await runClient(FILES[client], task);
  return { ...measure, wireBytes: link.down - before };
}

/**
 * The whole scan over the link in the clear once more, with what the server said before: so the server, which has its own processor in life,
 * takes none of this machine's.
 */
async function replayed(task: Task, repetitions: number): Promise<Measure[]> {
  const recorder = await startRecorder(task.port);
  const toRecorder = await startSlowLink({ to: recorder.port, ...LINK });
  await runClient(FILES.pipeline, { ...task, port: toRecorder.port, compress: true });
  const conversation = recorder.conversation();
  await toRecorder.close();
  recorder.close();
  const replay = await startReplay(conversation);
  const link = await startSlowLink({ to: replay.port, ...LINK });
  const runs: Measure[] = [];
  for (let round = 0; round < repetitions; round++) {
    const measure = await overLink(link, 'pipeline', { ...task, port: link.port, compress: true });
    runs.push(measure);
    process.stderr.write(`link-replay ${round + 1}/${repetitions} pipeline ${measure.seconds.toFixed(2)} s\n`);
  }
  await link.close();
  replay.close();
  return runs;
}

export async function runScenario(bench: Bench, scenario: ScenarioName): Promise<Series[]> {
  const { server, link, items, options } = bench;
  const task: Task = {
    port: server.port,
    user: server.user,
    password: server.password,
    folders: ['Sent', 'INBOX'],
    items,
    compress: false,
    tls: null,
  };
  const few = Math.min(FEW, options.repetitions);
  const warmUp = () => runClient(FILES.raw, task);
  switch (scenario) {
    case 'warm': {
      await warmUp();
      const series = await rounds(bench, scenario, ['raw', 'fetch', 'pipeline', 'imapflow', 'imaplib'], options.repetitions, task);
      if (!options.only.has('mbsync')) return series;
      process.stderr.write('warm mbsync, full pull\n');
      const pulled = await runMbsync(task);
      return pulled ? [...series, { scenario, client: 'mbsync', runs: [pulled] }] : series;
    }
    case 'cold':
      return rounds(bench, scenario, ['raw', 'fetch', 'pipeline', 'imapflow'], few, task, () => server.forgetCaches());
    case 'link': {
      await warmUp();
      const tls = server.caPem === null ? null : { host: LINK.host, caPem: server.caPem };
      const far = { ...task, port: link.port, compress: true, tls };
      const deflated = await rounds(bench, scenario, ['raw', 'fetch', 'pipeline', 'imapflow'], few, far);
      if (!options.only.has('raw')) return deflated;
      return [...deflated, { scenario, client: 'raw-plain', runs: [await overLink(link, 'raw', { ...far, compress: false })] }];
    }
    case 'link-plain':
      await warmUp();
      return rounds(bench, scenario, ['raw', 'fetch', 'pipeline'], few, { ...task, port: bench.plainLink.port, compress: true });
    case 'link-replay':
      return options.only.has('pipeline') ? [{ scenario, client: 'pipeline', runs: await replayed(task, few) }] : [];
    case 'rescan':
      return [{ scenario, client: 'rescan', runs: [await runClient('unchanged-rescan.ts', task)] }];
  }
}
