/** Whom one can sign in with in the browser. */
export const SIGN_IN_PROVIDERS = ['google', 'microsoft'] as const;
export type SignInProvider = (typeof SIGN_IN_PROVIDERS)[number];

/** Where a provider signs people in (RFC 8414 names), and what this program asks of it. */
export interface SignInServer {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly scope: string;
  /** Parameters of the first request that only this provider knows. */
  readonly extra: Readonly<Record<string, string>>;
  /** The loopback host it accepts with any port (RFC 8252 §7.3 and §8.3). */
  readonly redirectHost: '127.0.0.1' | 'localhost';
}

/** Mail, and staying signed in; nothing else. */
export const SIGN_IN_SERVERS: Readonly<Record<SignInProvider, SignInServer>> = {
  google: {
    issuer: 'https://accounts.google.com',
    authorizationEndpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
    tokenEndpoint: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
    // Without consent asked again, Google gives a refresh token the first time only.
    extra: { access_type: 'offline', prompt: 'consent' },
    redirectHost: '127.0.0.1',
  },
  microsoft: {
    issuer: 'https://login.microsoftonline.com/common/v2.0',
    authorizationEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    tokenEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
    extra: { prompt: 'select_account' },
    redirectHost: 'localhost',
  },
};

const PROVIDER_OF_HOST: readonly (readonly [ending: string, provider: SignInProvider])[] = [
  ['gmail.com', 'google'],
  ['googlemail.com', 'google'],
  ['office365.com', 'microsoft'],
  ['outlook.com', 'microsoft'],
];

/** Who signs people in for this IMAP server; null where only passwords are known. */
export const signInProviderOf = (imapHost: string): SignInProvider | null =>
  PROVIDER_OF_HOST.find(([ending]) => imapHost === ending || imapHost.endsWith(`.${ending}`))?.[1] ?? null;
