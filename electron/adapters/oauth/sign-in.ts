import * as oauth from 'oauth4webapi';
import {
  SIGN_IN_SERVERS,
  signInProviderOf,
  type SignInProvider,
  type SignInServer,
} from '../../../shared/domain/sign-in/sign-in-provider.ts';
import { z } from '../../../shared/contract/zod.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Clock, Secrets } from '../../backend/ports/index.ts';
import type { SignIn, SignInAttempt, SignInClient } from '../../backend/ports/sign-in.ts';
import { authorizationServer } from './authorization-server.ts';
import { awaitLoopbackAnswer } from './loopback-answer.ts';
import { writeTokens } from './token-record.ts';

export type SignInServers = Readonly<Record<SignInProvider, SignInServer>>;

export interface SignInOptions {
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the browser shows at the end; HTML. */
  readonly page: string;
  readonly servers?: SignInServers;
  readonly providerOf?: SignIn['providerOf'];
  /** How long the user has, in ms. */
  readonly patience?: number;
}

const PATIENCE = 10 * 60_000;
const clientRecord = z.object({ id: z.string().min(1), secret: z.string().min(1).nullable() });
const clientName = (provider: SignInProvider): string => `oauth-client/${provider}`;

/** The client the user registered, else the one of this run's environment (FIL_ROUGE_GOOGLE_CLIENT_ID, …_CLIENT_SECRET). */
export async function signInClient(
  provider: SignInProvider,
  { secrets, env }: Pick<SignInOptions, 'secrets' | 'env'>,
): Promise<SignInClient | null> {
  const kept = await secrets.get(clientName(provider)).catch(() => null);
  if (kept !== null) return clientRecord.parse(JSON.parse(kept));
  const prefix = `FIL_ROUGE_${provider.toUpperCase()}_CLIENT`;
  const id = env[`${prefix}_ID`];
  return id ? { id, secret: env[`${prefix}_SECRET`] || null } : null;
}

/** Sign-in with OAuth 2 in the system's browser, PKCE (RFC 7636) and a redirect to this machine (RFC 8252). */
export function createSignIn(options: SignInOptions): SignIn {
  const { secrets, clock, page, servers = SIGN_IN_SERVERS, providerOf = signInProviderOf, patience = PATIENCE } = options;
  return {
    providerOf,
    client: provider => signInClient(provider, options),
    setClient: async (provider, client) => {
      if (client) await secrets.set(clientName(provider), JSON.stringify(client));
      else await secrets.remove(clientName(provider));
    },
    begin: async (provider, email) => {
      const client = await signInClient(provider, options);
      if (!client) throw new ExpectedError('sign-in-not-set-up', { provider });
      const server = servers[provider];
      const [state, verifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()];
      const answer = await awaitLoopbackAnswer(state, page);
      const redirect = `http://${server.redirectHost}:${String(answer.port)}/`;
      const url = new URL(server.authorizationEndpoint);
      const query = {
        client_id: client.id,
        redirect_uri: redirect,
        response_type: 'code',
        scope: server.scope,
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        login_hint: email,
        ...server.extra,
      };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);

      let ended: 'cancelled' | 'timeout' = 'cancelled';
      const late = setTimeout(() => {
        ended = 'timeout';
        answer.close();
      }, patience);
      const finish = async (): ReturnType<() => SignInAttempt['done']> => {
        try {
          const answered = await answer.answered.catch(() => {
            throw new ExpectedError(ended);
          });
          const tokens = await authorizationServer(server, client).exchange(answered, { state, verifier, redirect });
          // Without one the user would be asked again within the hour.
          if (tokens.refreshToken === null) throw new ExpectedError('sign-in-refused', { reason: 'no-refresh-token' });
          const { accessToken, refreshToken, lifetime } = tokens;
          const secret = writeTokens({ provider, accessToken, refreshToken, expiresAt: clock.now() + lifetime * 1000 });
          return { secret, accessToken };
        } finally {
          clearTimeout(late);
        }
      };
      const done = finish();
      // Whoever began it may have given up before it ended.
      done.catch(() => {});
      return { url: url.href, done, cancel: () => answer.close() };
    },
  };
}
