import { event } from '../../shared/contract/events.ts';
import { failure, type Result } from '../../shared/contract/errors.ts';
import { z } from '../../shared/contract/zod.ts';

/** What Electron's parentPort and UtilityProcess, and a MessagePort of worker_threads, have in common. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

const result = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), error: failure })]);

const id = z.int();
const anyResult = result(z.unknown());

export const workerStart = z.object({ dataFolder: z.string(), version: z.string(), systemLanguage: z.enum(['en', 'fr']) });
export type WorkerStart = z.infer<typeof workerStart>;

/** safeStorage lives in the main process only, so the worker asks over its port. `data` is base64 of what safeStorage made. */
export const keyringRequest = z.discriminatedUnion('operation', [
  z.object({ operation: z.literal('available') }),
  z.object({ operation: z.literal('encrypt'), text: z.string() }),
  z.object({ operation: z.literal('decrypt'), data: z.string() }),
]);
export type KeyringRequest = z.infer<typeof keyringRequest>;
export const keyringResult = result(z.union([z.string(), z.boolean()]));
export type KeyringResult = z.infer<typeof keyringResult>;

/** What the host sends to the backend's process. A call is parsed when it is answered. */
const toWorker = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), start: workerStart }),
  z.object({ type: z.literal('call'), id, call: z.unknown() }),
  z.object({ type: z.literal('keyring'), id, result: keyringResult }),
  z.object({ type: z.literal('close') }),
]);
export type ToWorker = z.infer<typeof toWorker>;

const fromWorker = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), id, result: z.custom<Result<unknown>>(value => anyResult.safeParse(value).success) }),
  z.object({ type: z.literal('event'), event }),
  z.object({ type: z.literal('keyring'), id, request: keyringRequest }),
  z.object({ type: z.literal('closed') }),
]);
export type FromWorker = z.infer<typeof fromWorker>;

/** Null for anything that is none of ours. */
export const readToWorker = (message: unknown): ToWorker | null => toWorker.safeParse(message).data ?? null;
export const readFromWorker = (message: unknown): FromWorker | null => fromWorker.safeParse(message).data ?? null;
