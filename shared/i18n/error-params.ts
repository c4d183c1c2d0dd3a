import type { Failure } from '../contract/errors.ts';

export type ErrorParams = Failure['params'];

/** A value of a failure as text, or what stands in for it. */
export const paramOf =
  (params: ErrorParams) =>
  (name: string, otherwise: string): string => {
    const value = params[name];
    return value === undefined || value === '' ? otherwise : String(value);
  };
