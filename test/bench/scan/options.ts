import { parseArgs } from 'node:util';

export const CLIENT_NAMES = ['raw', 'fetch', 'pipeline', 'imapflow', 'imaplib', 'mbsync'] as const;
export type ClientName = (typeof CLIENT_NAMES)[number];
export const SCENARIO_NAMES = ['warm', 'cold', 'link', 'link-plain', 'link-replay', 'rescan'] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];

export interface Options {
  readonly messages: number;
  readonly only: ReadonlySet<string>;
  readonly scenarios: ReadonlySet<string>;
  readonly repetitions: number;
  readonly json: string | null;
  readonly million: boolean;
}

const HELP = `npm run bench -- scan [flags]
  --messages N      size of the generated mailbox, 5/7 INBOX and 2/7 Sent (140000)
  --only a,b        clients: ${CLIENT_NAMES.join(', ')}; "ours" is fetch,pipeline
  --scenario a,b    ${SCENARIO_NAMES.join(', ')}
  --repetitions N   interleaved rounds of each (5; the cold and link ones run 3 at most)
  --million         1,000,000 messages with small bodies: does time grow in proportion, and memory not?
  --json FILE       the figures as JSON too
`;

/** Null after printing the help or a complaint; `process.exitCode` is set then. */
export function readOptions(argv: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        messages: { type: 'string', default: '140000' },
        only: { type: 'string', default: CLIENT_NAMES.join(',') },
        scenario: { type: 'string', default: SCENARIO_NAMES.join(',') },
        repetitions: { type: 'string', default: '5' },
        million: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      return null;
    }
    const only = values.only.split(',').flatMap(name => (name === 'ours' ? ['fetch', 'pipeline'] : [name]));
    return {
      messages: positive(values.messages),
      only: among(only, CLIENT_NAMES),
      scenarios: among(values.scenario.split(','), SCENARIO_NAMES),
      repetitions: positive(values.repetitions),
      json: values.json ?? null,
      million: values.million,
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${HELP}`);
    process.exitCode = 2;
    return null;
  }
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is not a whole number above zero`);
  return value;
}

function among(names: readonly string[], known: readonly string[]): ReadonlySet<string> {
  for (const name of names) if (!known.includes(name)) throw new Error(`${name} is none of ${known.join(', ')}`);
  return new Set(names);
}
