import type { BorderClient } from '../../shared/contract/client.ts';
import { OUTSIDE_METHODS } from '../../shared/contract/outside.ts';

const FIRST_MS = 2 * 60_000;
const DAY_MS = 24 * 3_600_000;

/** Asks once a day whether there is a newer version, if the user said where, and tells of each once. Returns the way to stop. */
export const watchVersions = (client: BorderClient, tell: (version: string) => void): (() => void) => {
  let told: string | null = null;
  const look = async (): Promise<void> => {
    const result = await client.call('updates.check', {});
    const newer = result.ok ? OUTSIDE_METHODS['updates.check'].output.safeParse(result.value).data?.newer : null;
    if (typeof newer !== 'string' || newer === told) return;
    told = newer;
    tell(newer);
  };
  const first = setTimeout(() => void look(), FIRST_MS);
  const timer = setInterval(() => void look(), DAY_MS);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
};
