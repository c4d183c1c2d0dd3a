import { SIGN_IN_SERVERS } from '../../../shared/domain/sign-in/sign-in-provider.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Clock, Secrets } from '../../backend/ports/index.ts';
import { authorizationServer } from './authorization-server.ts';
import { signInClient, type SignInServers } from './sign-in.ts';
import { readTokens, writeTokens, type TokenRecord } from './token-record.ts';

export interface RefreshingOptions {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly servers?: SignInServers;
}

/** A token is renewed while it still has this long: a connection made with it must not be refused under way. */
const MARGIN_MS = 2 * 60_000;

/**
 * The same secrets, but what a sign-in left comes out as an access token that is good now, so that whoever connects needs to know nothing of
 * renewal. Single-flight: providers may revoke a refresh token that is used twice at once (RFC 9700 §4.14.2). Rejects with sign-in-needed
 * when the provider no longer takes it, offline where it cannot be asked.
 */
export function refreshingSecrets(secrets: Secrets, { clock, env, servers = SIGN_IN_SERVERS }: RefreshingOptions): Secrets {
  const flights = new Map<string, Promise<string>>();

  const renew = async (name: string, tokens: TokenRecord): Promise<string> => {
    const client = await signInClient(tokens.provider, { secrets, env });
    if (!client) throw new ExpectedError('sign-in-not-set-up', { provider: tokens.provider });
    const fresh = await authorizationServer(servers[tokens.provider], client).refresh(tokens.refreshToken);
    const kept: TokenRecord = {
      provider: tokens.provider,
      accessToken: fresh.accessToken,
      refreshToken: fresh.refreshToken ?? tokens.refreshToken,
      expiresAt: clock.now() + fresh.lifetime * 1000,
    };
    // Kept before it is used: a rotated refresh token that is lost signs the user out.
    await secrets.set(name, writeTokens(kept));
    return kept.accessToken;
  };

  return {
    ...secrets,
    get: async name => {
      const secret = await secrets.get(name);
      const tokens = readTokens(secret);
      if (!tokens) return secret;
      if (tokens.expiresAt - MARGIN_MS > clock.now()) return tokens.accessToken;
      let flight = flights.get(name);
      if (!flight) {
        flight = renew(name, tokens).finally(() => flights.delete(name));
        flights.set(name, flight);
      }
      return flight;
    },
  };
}
