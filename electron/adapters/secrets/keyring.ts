/**
 * The system's keyring, as the host gives it (Electron's safeStorage lives in the main process). `available` must be false where the
 * system would only scramble with a key known to everybody (`basic_text` on Linux).
 */
export interface Keyring {
  available(): Promise<boolean>;
  /** Base64 of what the keyring made. */
  encrypt(text: string): Promise<string>;
  decrypt(base64: string): Promise<string>;
}
