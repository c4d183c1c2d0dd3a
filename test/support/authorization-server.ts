import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import type { SignInServer } from '../../shared/domain/sign-in/sign-in-provider.ts';
import { portOf } from './dovecot/free-port.ts';

export interface AuthorizationServer {
  readonly server: SignInServer;
  readonly clientId: string;
  /** Where a mail server asks about tokens, with its credentials. */
  readonly introspectionUrl: string;
  /** Requests by path. */
  readonly asked: readonly string[];
  isGood(accessToken: string): Promise<boolean>;
  /** As when the user takes the permission back: no token that was given is good any more. */
  forget(): Promise<void>;
  /** What the user does in the browser: signs in under this name and agrees, or refuses. Resolves with where the browser ends. */
  visit(url: string, login: string, answer?: 'agree' | 'refuse'): Promise<{ readonly url: string; readonly text: string }>;
  stop(): Promise<void>;
}

/** A real OAuth 2 server (oidc-provider) on loopback, whose pages anybody may sign in to. `lifetime`: of its access tokens, seconds. */
export async function startAuthorizationServer({ lifetime = 3600 }: { lifetime?: number } = {}): Promise<AuthorizationServer> {
  const http = createServer();
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const issuer = `http://127.0.0.1:${portOf(http)}`;
  const [clientId, resource, secret] = ['fil-rouge-test', 'mail-server', 'the-mail-servers-own'];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/'],
        grant_types: ['authorization_code', 'refresh_token'],
      },
      { client_id: resource, client_secret: secret, redirect_uris: [], response_types: [], grant_types: [] },
    ],
    features: { introspection: { enabled: true } },
    ttl: { AccessToken: lifetime, RefreshToken: 86_400, Session: 600, Grant: 86_400, Interaction: 600 },
    cookies: { keys: ['a test'] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  const grants = new Set<string>();
  provider.on('grant.success', ctx => {
    const id = ctx.oidc.entities.Grant?.jti;
    if (id !== undefined) grants.add(id);
  });
  const handle = provider.callback();
  const asked: string[] = [];
  http.on('request', (request, response) => {
    asked.push(new URL(request.url ?? '/', issuer).pathname);
    void handle(request, response);
  });

  const form = (body: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(body) });
  const introspectionUrl = `http://${resource}:${secret}@127.0.0.1:${portOf(http)}/token/introspection`;
  const authorization = `Basic ${Buffer.from(`${resource}:${secret}`).toString('base64')}`;

  const visit = async (start: string, login: string, answer: 'agree' | 'refuse' = 'agree') => {
    const cookies = new Map<string, string>();
    let url = start;
    let request: RequestInit = {};
    for (let hop = 0; hop < 12; hop++) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, { ...request, redirect: 'manual', headers: { cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        const at = pair.indexOf('=');
        cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const text = await response.text();
      const location = response.headers.get('location');
      request = {};
      if (location !== null) url = new URL(location, url).href;
      else if (url.includes('/interaction/')) {
        if (answer === 'refuse') url = `${url}/abort`;
        else request = form(text.includes('value="login"') ? { prompt: 'login', login, password: 'any' } : { prompt: 'consent' });
      } else return { url, text };
    }
    throw new Error('The sign-in went round in circles');
  };

  return {
    server: {
      issuer,
      authorizationEndpoint: `${issuer}/auth`,
      tokenEndpoint: `${issuer}/token`,
      scope: 'openid offline_access',
      extra: { prompt: 'consent' },
      redirectHost: '127.0.0.1',
    },
    clientId,
    introspectionUrl,
    asked,
    isGood: async accessToken => {
      const response = await fetch(`${issuer}/token/introspection`, { ...form({ token: accessToken }), headers: { authorization } });
      const answer: unknown = await response.json();
      return typeof answer === 'object' && answer !== null && 'active' in answer && answer.active === true;
    },
    forget: async () => {
      await Promise.all([...grants].map(async id => (await provider.Grant.find(id))?.destroy()));
      grants.clear();
    },
    visit,
    stop: async () => {
      http.close();
      http.closeAllConnections();
      if (http.listening) await once(http, 'close');
    },
  };
}
