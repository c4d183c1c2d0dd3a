import type { TactSettings } from '../../../shared/contract/tact.ts';
import { DEFAULT_GUARDS, type GuardSettings } from '../../../shared/domain/tact/draft.ts';

/** What the user chose, over what the program has. */
export function guardSettings({ guards, askOnceDays, asksInRow, lengthFactor }: TactSettings = {}): GuardSettings {
  const chosen = Object.fromEntries(Object.entries(guards ?? {}).filter(([, isOn]) => isOn !== undefined));
  return {
    isOn: { ...DEFAULT_GUARDS.isOn, ...chosen },
    askOnceDays: askOnceDays ?? DEFAULT_GUARDS.askOnceDays,
    asksInRow: asksInRow ?? DEFAULT_GUARDS.asksInRow,
    lengthFactor: lengthFactor ?? DEFAULT_GUARDS.lengthFactor,
  };
}
