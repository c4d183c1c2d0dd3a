import type { Keyring } from '../adapters/secrets/keyring.ts';
import { ExpectedError } from '../backend/expected-error.ts';
import { readToWorker, type FromWorker, type KeyringRequest, type KeyringResult, type Port } from './port.ts';

/** The system's keyring, asked of the main process. Throws keyring-unavailable. */
export const keyringOverPort = (port: Port): Keyring => {
  const pending = new Map<number, (result: KeyringResult) => void>();
  let lastId = 0;
  port.onMessage(raw => {
    const message = readToWorker(raw);
    if (message?.type !== 'keyring') return;
    pending.get(message.id)?.(message.result);
    pending.delete(message.id);
  });

  const ask = async (request: KeyringRequest): Promise<string | boolean> => {
    const id = ++lastId;
    const result = await new Promise<KeyringResult>(resolve => {
      pending.set(id, resolve);
      port.post({ type: 'keyring', id, request } satisfies FromWorker);
    });
    if (result.ok) return result.value;
    throw new ExpectedError(result.error.code, result.error.params, { retryable: result.error.retryable });
  };

  return {
    available: async () => (await ask({ operation: 'available' })) === true,
    encrypt: async text => String(await ask({ operation: 'encrypt', text })),
    decrypt: async data => String(await ask({ operation: 'decrypt', data })),
  };
};
