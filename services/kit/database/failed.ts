import { DrizzleQueryError } from 'drizzle-orm';

/** Codes of PostgreSQL for a value that is none of its type: their words show the value. */
const showsValue = /^22/;

/**
 * What a statement failed of, without the values that it was given: drizzle writes these into its error, from where they
 * would get into logs. What the driver threw says what is wrong; the statement itself says where.
 */
export function failed(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const { cause, query } = error;
  if (!(cause instanceof Error)) return new Error(`a statement failed: ${query}`);
  const { code } = cause as { code?: unknown };
  // The server's own remarks show the row.
  for (const remark of ['detail', 'where', 'internalQuery']) Reflect.deleteProperty(cause, remark);
  if (typeof code === 'string' && showsValue.test(code)) cause.message = cause.message.replace(/:.*/s, '');
  cause.stack = `${cause.name}: ${cause.message}\nin ${query}\n${(error.stack ?? '').split('\n').filter(line => /^ {4}at /.test(line)).join('\n')}`;
  return cause;
}

/** Does work with a database; what it throws has no value of a statement in it. */
export async function orFailed<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    throw failed(error);
  }
}
