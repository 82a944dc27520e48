import type { Router } from 'express';
import type { TokenReader } from '../services/kit/identity/tokens.ts';
import { acceptedLanguages } from '../services/kit/values/text.ts';
import type { Trust } from '../services/kit/identity/trust.ts';

/** How people sign in: whose tokens are read, and in development the issuer that makes them. */
export interface SignIn {
  tokens: TokenReader;
  issuer?: Router | undefined;
}

/** Who asks, by the bearer token, and in which languages. A bad token is refused, on public queries too. */
export const identify =
  (tokens: TokenReader): Trust =>
  async ({ headers }) => ({ viewer: await tokens.viewerOf(headers.authorization), languages: acceptedLanguages(headers['accept-language']) });
