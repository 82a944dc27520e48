import type { Router } from 'express';
import type { TokenReader } from '../services/kit/identity/tokens.ts';

/** How people sign in: whose tokens are read, and in development the issuer that makes them. */
export interface SignIn {
  tokens: TokenReader;
  issuer?: Router | undefined;
}
