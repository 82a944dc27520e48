import type { GraphQLFormattedError } from 'graphql';
import { masked } from '../services/kit/errors.ts';

/** Errors as clients see them. */
export const shown =
  (log: (line: string) => void) =>
  (formatted: GraphQLFormattedError, cause: unknown): GraphQLFormattedError =>
    // graphql-js gives up comparing fields after half a million steps, and says only this.
    formatted.message === 'Validation aborted.'
      ? {
          message: 'This operation repeats fields or fragments so often that they cannot be compared. Ask for each field once.',
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'comparisons', value: null, bound: 500_000 },
        }
      : masked(formatted, cause, log);
