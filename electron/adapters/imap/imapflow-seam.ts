import { ImapFlow } from 'imapflow';

/** The one version whose internals were read; test/adapters/imap/imapflow-seam.test.ts holds the dependency to it. */
export const IMAPFLOW_VERSION = '2.10.2';

/** An element of a parsed response, as imapflow's tokenizer gives it: a token, a list, or NIL. */
export type Token = { readonly type?: string; readonly value?: unknown; readonly section?: readonly Token[] } | readonly Token[] | null;

export interface UntaggedResponse {
  readonly command: string;
  readonly attributes?: readonly Token[];
}

export interface CommandOptions {
  readonly untagged?: Readonly<Record<string, (response: UntaggedResponse) => Promise<void>>>;
}

type TransformStep = (chunk: Buffer, encoding: BufferEncoding, next: (error?: Error | null) => void) => void;

/** What is used of imapflow beyond its published types, and nothing else. */
export interface ImapFlowInternals {
  /** Sends a command; `next` lets the connection go on after its tagged response and must be called. */
  exec(command: string, attributes: unknown[], options?: CommandOptions): Promise<{ next(): void }>;
  commands: Map<string, unknown>;
  untaggedHandlers: Record<string, unknown>;
  folders: Map<string, unknown>;
  skipLsub: boolean;
  /** Set while idling: sends DONE and resolves when the connection is free. */
  readonly preCheck: unknown;
  readonly streamer: { _transform: TransformStep; destroy(error?: Error): unknown; readonly destroyed: boolean };
  readonly _inflate?: unknown;
}

const has = <Key extends string>(value: object, key: Key): value is Record<Key, unknown> => key in value;

function isAsWritten(client: object): client is ImapFlowInternals {
  return (
    has(client, 'exec') &&
    typeof client.exec === 'function' &&
    has(client, 'commands') &&
    client.commands instanceof Map &&
    ['ID', 'NAMESPACE'].every(name => client.commands instanceof Map && client.commands.has(name)) &&
    has(client, 'untaggedHandlers') &&
    typeof client.untaggedHandlers === 'object' &&
    client.untaggedHandlers !== null &&
    has(client, 'folders') &&
    client.folders instanceof Map &&
    has(client, 'skipLsub') &&
    typeof client.skipLsub === 'boolean' &&
    has(client, 'streamer') &&
    typeof client.streamer === 'object' &&
    client.streamer !== null &&
    has(client.streamer, '_transform') &&
    typeof client.streamer._transform === 'function'
  );
}

/** The internals of a client; throws where they are not what they were when this was written. */
export function internalsOf(client: ImapFlow): ImapFlowInternals {
  const internals: object = client;
  if (ImapFlow.version === IMAPFLOW_VERSION && isAsWritten(internals)) return internals;
  throw new Error(`imapflow ${ImapFlow.version} is not the ${IMAPFLOW_VERSION} this adapter was written against`);
}

/** Puts `step` in front of imapflow's parser. Bytes handed to `parse` reach it as if they had come from the server. */
export function interceptBytes(
  internals: ImapFlowInternals,
  step: (chunk: Buffer, parse: (part: Buffer) => Promise<void>, parseWhole: () => void, next: (error?: Error | null) => void) => void,
): void {
  const { streamer } = internals;
  const transform = streamer._transform.bind(streamer);
  streamer._transform = (chunk, encoding, next) => {
    step(
      chunk,
      part =>
        new Promise((resolve, reject) => {
          transform(part, encoding, error => (error ? reject(error) : resolve()));
        }),
      () => transform(chunk, encoding, next),
      next,
    );
  };
}
