import type { SignInProvider } from '../../../shared/domain/sign-in/sign-in-provider.ts';

/** A sign-in under way in the browser. */
export interface SignInAttempt {
  /** To be opened in the user's browser. */
  readonly url: string;
  /**
   * Once the browser came back: what to keep in the secrets for the account, and the token to connect with now. Rejects with `ExpectedError`
   * cancelled, timeout, sign-in-refused, offline.
   */
  readonly done: Promise<{ readonly secret: string; readonly accessToken: string }>;
  cancel(): void;
}

/** The registration of this program with a provider (RFC 8252 §8.4): no secret in the sense of one, but the user's own to choose. */
export interface SignInClient {
  readonly id: string;
  /** Google gives one even to programs that cannot keep it. */
  readonly secret: string | null;
}

/** OAuth 2 with PKCE in the system's browser. */
export interface SignIn {
  /** Who signs people in for an IMAP server; null where only passwords are known. */
  providerOf(imapHost: string): SignInProvider | null;
  /** Throws `ExpectedError` sign-in-not-set-up where no client is known for the provider. */
  begin(provider: SignInProvider, email: string): Promise<SignInAttempt>;
  client(provider: SignInProvider): Promise<SignInClient | null>;
  setClient(provider: SignInProvider, client: SignInClient | null): Promise<void>;
}
