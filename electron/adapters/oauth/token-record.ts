import { SIGN_IN_PROVIDERS, type SignInProvider } from '../../../shared/domain/sign-in/sign-in-provider.ts';
import { z } from '../../../shared/contract/zod.ts';

const MARK = 'oauth2:';

const record = z.object({
  provider: z.enum(SIGN_IN_PROVIDERS),
  refreshToken: z.string().min(1),
  accessToken: z.string(),
  /** Epoch ms. */
  expiresAt: z.number(),
});

/** What a sign-in leaves in the place of a password. */
export interface TokenRecord {
  readonly provider: SignInProvider;
  readonly refreshToken: string;
  readonly accessToken: string;
  readonly expiresAt: number;
}

export const writeTokens = (tokens: TokenRecord): string => MARK + JSON.stringify(tokens);

/** Null for a password, whatever it looks like. */
export function readTokens(secret: string): TokenRecord | null {
  if (!secret.startsWith(MARK)) return null;
  try {
    return record.parse(JSON.parse(secret.slice(MARK.length)));
  } catch {
    return null;
  }
}
