/** What became of a rule's proposals: in general, and with one person. */
export interface Verdict {
  readonly confirmed: number;
  readonly dismissed: number;
}

export interface Verdicts {
  readonly byRule: ReadonlyMap<string, Verdict>;
  /** By address, then by rule. */
  readonly byPerson: ReadonlyMap<string, ReadonlyMap<string, Verdict>>;
}

/** Wrong twice about the same person is enough to stop. */
const WITH_PERSON = 2;
/** In general only what is wrong again and again. */
const IN_GENERAL = 6;
const TIMES_CONFIRMED = 3;

/** Whether the user's dismissals say that this rule should propose no more, of this person or of anybody. */
export function isTaughtOff(rule: string, address: string, { byRule, byPerson }: Verdicts): boolean {
  const person = byPerson.get(address)?.get(rule);
  if (person && person.dismissed >= WITH_PERSON && person.confirmed === 0) return true;
  // What was right about a person stays, whatever it is with others.
  if (person && person.confirmed > 0) return false;
  const general = byRule.get(rule);
  return general !== undefined && general.dismissed >= IN_GENERAL && general.dismissed > TIMES_CONFIRMED * general.confirmed;
}
