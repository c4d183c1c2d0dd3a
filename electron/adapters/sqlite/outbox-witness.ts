import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';

/** A hand-over as the audit log has it. */
export interface HandOver {
  readonly event: number;
  readonly delivery: number;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * The last hand-over, outside the database: a database that does not hold it is not the one that was used last. Lost or unreadable, it
 * says nothing; it never stops the outbox.
 */
export interface Witness {
  /** Null where it says nothing. */
  read(): HandOver | null;
  write(handOver: HandOver): void;
  close(): void;
}

const SILENT: Witness = { read: () => null, write: () => {}, close: () => {} };
/** Three numbers of up to fifteen digits: always as long, so that it is written over in place. */
const DIGITS = 15;
const LINE = /^ *(\d{1,15}) +(\d{1,15}) +(\d{1,15})\n$/;

export function createWitness(file: string | undefined): Witness {
  if (file === undefined) return SILENT;
  let open: number | null = null;
  return {
    read: () => {
      try {
        const [, event, delivery, at] = LINE.exec(readFileSync(file, 'latin1')) ?? [];
        return at === undefined ? null : { event: Number(event), delivery: Number(delivery), at: Number(at) };
      } catch {
        return null;
      }
    },
    write: ({ event, delivery, at }) => {
      try {
        open ??= openSync(file, constants.O_WRONLY | constants.O_CREAT, 0o600);
        writeSync(open, `${[event, delivery, at].map(number => String(number).padStart(DIGITS)).join(' ')}\n`, 0);
      } catch {
        // The law of this run does not rest on it.
      }
    },
    close: () => {
      if (open !== null) closeSync(open);
      open = null;
    },
  };
}
