import { z } from '../../../shared/contract/zod.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Updates } from '../../backend/ports/outside.ts';
import { httpsText, type HttpsReader } from '../autoconfig/https-text.ts';

const PATIENCE_MS = 10_000;
const release = z.object({ version: z.string().max(20) });

/**
 * `{"version": "1.2.0"}` at an https address, 64 KB at most. Only the number is used and nothing is ever fetched or run on its behalf, so that
 * whoever controls that address can say something untrue and no more.
 */
export function newestVersion(reader: HttpsReader): Updates {
  return {
    newest: async address => {
      let text: string | null;
      try {
        text = await httpsText(address, { ...reader, accept: 'application/json' }, AbortSignal.timeout(PATIENCE_MS));
      } catch (cause) {
        throw new ExpectedError('offline', {}, { cause, retryable: true });
      }
      try {
        return text === null ? null : (release.safeParse(JSON.parse(text)).data?.version ?? null);
      } catch {
        return null;
      }
    },
  };
}
