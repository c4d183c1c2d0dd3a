import { countsOnceCalledPerson, MESSAGE_KINDS } from '../../../shared/domain/letter.ts';

/** For SQL: the kinds of mail that count as letters of a sender the user called a person. Our own constants. */
export const ONCE_CALLED_PERSON = MESSAGE_KINDS.filter(countsOnceCalledPerson)
  .map(kind => `'${kind}'`)
  .join(', ');
