import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes that clients may rely on, in `extensions.code`. */
const codes = [
  'BAD_USER_INPUT', 'INVALID_CURSOR', 'PAGE_OUT_OF_BOUNDS', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN', 'CONFLICT',
  'IDEMPOTENCY_MISMATCH', 'LIMIT_EXCEEDED', 'SUBGRAPH_UNAVAILABLE', 'OVERLOADED', 'INTERNAL',
] as const;
export type ErrorCode = (typeof codes)[number];

/** An error that the client may read whole: the message says what to do. */
export const coded = (code: ErrorCode, message: string, more: Record<string, unknown> = {}) =>
  new GraphQLError(message, { extensions: { code, ...more } });

/** Something that stops the start. It is printed as one line, without a stack, and the process ends with exit code 1. */
export class StartError extends Error {
  override name = 'StartError';
}

/** A row that a foreign key guarantees. */
export const owned = <R>(row: R | undefined): R => {
  if (row === undefined) throw new Error('a row that a foreign key guarantees is missing');
  return row;
};

const publicCodes = new Set<unknown>(codes);

/** Codes of Apollo Server for what a client has asked wrongly. */
const askedWrongly = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** GraphQL's own complaint about an argument names the place in the document; one about a value that a resolver gave names none. */
const isOfTheDocument = (error: GraphQLError): boolean => error.path === undefined && error.nodes !== undefined;

/** What was thrown in the first place. */
function origin(cause: unknown): unknown {
  let thrown = cause;
  while (thrown instanceof GraphQLError && thrown.originalError) thrown = thrown.originalError;
  return thrown;
}

/**
 * The error as a client may see it: coded ones as they are, errors of GraphQL itself (syntax, unknown fields, wrong
 * variables) as BAD_USER_INPUT, and everything else as INTERNAL with a number that the log has, too.
 */
export function masked(error: GraphQLFormattedError, cause: unknown, log: (line: string) => void): GraphQLFormattedError {
  const { message, locations, path, extensions } = error;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (publicCodes.has(extensions?.code)) {
    // The name of the subgraph is added by the gateway, and nobody's business.
    const { stacktrace: _, serviceName: __, ...shown } = extensions!;
    return { message, ...place, extensions: shown };
  }
  const thrown = origin(cause);
  if (askedWrongly.has(extensions?.code) || (thrown instanceof GraphQLError && isOfTheDocument(thrown)))
    return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  const requestId = randomUUID();
  log(`${requestId} ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
  return { message: `Something went wrong on our side. If it goes on, tell us the number ${requestId}.`, ...place, extensions: { code: 'INTERNAL', requestId } };
}
