import { failed } from '../../shared/contract/call.ts';
import type { Result } from '../../shared/contract/errors.ts';
import { METHODS, type MethodName, type Output } from '../../shared/contract/methods.ts';
import type { z } from '../../shared/contract/zod.ts';
import { ExpectedError } from './expected-error.ts';
import type { Handlers, Parsed } from './handlers.ts';
import type { Log } from './ports/index.ts';
import { whereItBroke } from './where-it-broke.ts';

/** The contract, seen so that TypeScript ties a method's schemas to its handler by the method's name. */
const SCHEMAS: { readonly [M in MethodName]: { readonly input: z.ZodType<Parsed<M>>; readonly output: z.ZodType<Output<M>> } } = METHODS;

const isMethod = (name: string): name is MethodName => Object.hasOwn(METHODS, name);

/** `settings.imap.port`; '' for the input as a whole. Names of fields only: values may be secrets. */
const firstPath = (error: z.ZodError): string => error.issues[0]?.path.map(String).join('.') ?? '';

async function answer<M extends MethodName>(handlers: Partial<Handlers>, log: Log, method: M, input: unknown): Promise<Result<Output<M>>> {
  const handler = handlers[method];
  if (!handler) return failed('unknown-method', { method });
  const parsed = SCHEMAS[method].input.safeParse(input);
  if (!parsed.success) return failed('invalid-input', { path: firstPath(parsed.error) });
  try {
    const output = SCHEMAS[method].output.safeParse(await handler(parsed.data));
    if (output.success) return { ok: true, value: output.data };
    log.warn('an answer broke the contract', { method, path: firstPath(output.error), issue: output.error.issues[0]?.code ?? '' });
    return failed('internal', { method });
  } catch (error) {
    if (error instanceof ExpectedError) return { ok: false, error: error.failure };
    log.warn('a call broke', { method, ...whereItBroke(error) });
    return failed('internal', { method });
  }
}

/** Runs one call of the contract to a value, whatever happens: nothing is thrown, and no value outside the contract gets out. */
export async function answerCall(handlers: Partial<Handlers>, log: Log, method: string, input: unknown): Promise<Result<unknown>> {
  return isMethod(method) ? answer(handlers, log, method, input) : failed('unknown-method', { method: method.slice(0, 64) });
}
