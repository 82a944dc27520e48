import type { Router } from 'express';
import type { TokenReader } from '../services/kit/identity/tokens.ts';
import { visitor } from '../services/kit/identity/viewer.ts';

/** How people sign in: whose tokens are read, and in development the issuer that makes them. */
export interface SignIn {
  tokens: TokenReader;
  issuer?: Router | undefined;
}

/** Reads no token at all, since the subgraphs to which each is handed on check it. */
export const handedOn: TokenReader = { viewerOf: async () => visitor };
