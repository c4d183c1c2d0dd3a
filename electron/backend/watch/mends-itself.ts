import { problemOf } from '../accounts/account-states.ts';
import type { ExpectedError } from '../expected-error.ts';

/** Whether trying again later may help; else the user has something to do first. */
export const mendsItself = ({ failure }: ExpectedError): boolean => failure.retryable || problemOf(failure.code).state === 'offline';
