import type { z } from '../../shared/contract/zod.ts';
import type { METHODS, MethodName, Output } from '../../shared/contract/methods.ts';

/** What a handler gets: the input after parsing, so with nothing the contract does not know. */
export type Parsed<M extends MethodName> = z.output<(typeof METHODS)[M]['input']>;
export type Handler<M extends MethodName> = (input: Parsed<M>) => Output<M> | Promise<Output<M>>;

/** One per method of the contract: a missing one does not compile. */
export type Handlers = { readonly [M in MethodName]: Handler<M> };
