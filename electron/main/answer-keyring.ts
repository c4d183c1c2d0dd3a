import { failed } from '../../shared/contract/call.ts';
import type { Keyring } from '../adapters/secrets/keyring.ts';
import type { KeyringRequest, KeyringResult } from '../worker/port.ts';

const ask = (keyring: Keyring, request: KeyringRequest): Promise<string | boolean> => {
  if (request.operation === 'available') return keyring.available();
  return request.operation === 'encrypt' ? keyring.encrypt(request.text) : keyring.decrypt(request.data);
};

/** The worker's request to the keyring, to a value: what the system said stays here, it might quote the secret. */
export const answerKeyring = async (keyring: Keyring, request: KeyringRequest): Promise<KeyringResult> => {
  try {
    return { ok: true, value: await ask(keyring, request) };
  } catch {
    return failed('keyring-unavailable', {}, true);
  }
};
