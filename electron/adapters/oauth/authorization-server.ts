import * as oauth from 'oauth4webapi';
import type { SignInServer } from '../../../shared/domain/sign-in/sign-in-provider.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { SignInClient } from '../../backend/ports/sign-in.ts';

export interface Tokens {
  readonly accessToken: string;
  /** Null where the former one stays good. */
  readonly refreshToken: string | null;
  /** Seconds. */
  readonly lifetime: number;
}

const TIMEOUT_MS = 20_000;
/** Where a server does not say (RFC 6749 §5.1 leaves it open). */
const USUAL_LIFETIME = 3600;

/** The two requests this program makes of an authorization server, with its refusals as expected failures. */
export function authorizationServer(server: SignInServer, { id, secret }: SignInClient) {
  const as: oauth.AuthorizationServer = {
    issuer: server.issuer,
    authorization_endpoint: server.authorizationEndpoint,
    token_endpoint: server.tokenEndpoint,
  };
  const client: oauth.Client = { client_id: id };
  const authentication = secret === null ? oauth.None() : oauth.ClientSecretPost(secret);
  // Plain http is for a server on this very machine, as in the tests; the library refuses it everywhere else.
  const local = new URL(server.tokenEndpoint).hostname === '127.0.0.1';
  const options = () => ({ [oauth.allowInsecureRequests]: local, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const tokensOf = (answer: oauth.TokenEndpointResponse): Tokens => ({
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? null,
    lifetime: answer.expires_in ?? USUAL_LIFETIME,
  });

  return {
    /** `answered`: the address the browser came back to. */
    async exchange(answered: URL, expected: { state: string; verifier: string; redirect: string }): Promise<Tokens> {
      try {
        // Providers that put `iss` there (RFC 9207) put their own; Microsoft's names the tenant, which is only known afterwards.
        answered.searchParams.delete('iss');
        const parameters = oauth.validateAuthResponse(as, client, answered, expected.state);
        const response = await oauth.authorizationCodeGrantRequest(
          as,
          client,
          authentication,
          parameters,
          expected.redirect,
          expected.verifier,
          options(),
        );
        return tokensOf(await oauth.processAuthorizationCodeResponse(as, client, response));
      } catch (error) {
        throw failure(error);
      }
    },
    async refresh(refreshToken: string): Promise<Tokens> {
      try {
        const response = await oauth.refreshTokenGrantRequest(as, client, authentication, refreshToken, options());
        return tokensOf(await oauth.processRefreshTokenResponse(as, client, response));
      } catch (error) {
        throw failure(error);
      }
    },
  };
}

/** Only codes: descriptions of servers may repeat what was sent. */
function failure(error: unknown): ExpectedError {
  if (error instanceof oauth.AuthorizationResponseError) {
    return new ExpectedError(error.error === 'access_denied' ? 'cancelled' : 'sign-in-refused', { reason: error.error.slice(0, 60) });
  }
  if (error instanceof oauth.ResponseBodyError) {
    // Revoked, expired, or the password was changed (RFC 6749 §5.2): only the user can sign in again.
    return error.error === 'invalid_grant'
      ? new ExpectedError('sign-in-needed', {})
      : new ExpectedError('sign-in-refused', { reason: error.error.slice(0, 60) });
  }
  if (error instanceof oauth.OperationProcessingError) return new ExpectedError('sign-in-refused', { reason: 'protocol' });
  return new ExpectedError('offline', {}, { retryable: true, cause: error });
}
