import type { GraphQLFormattedError } from 'graphql';
import { masked } from '../services/kit/errors.ts';

/** Errors as clients see them. */
export const shown =
  (log: (line: string) => void) =>
  (formatted: GraphQLFormattedError, cause: unknown): GraphQLFormattedError => {
    // graphql-js gives up comparing fields after half a million steps, and says only this.
    if (formatted.message === 'Validation aborted.')
      return {
        message: 'This operation repeats fields or fragments so often that they cannot be compared. Ask for each field once.',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'comparisons', value: null, bound: 500_000 },
      };
    const { serviceName, ...extensions } = formatted.extensions ?? {};
    // What a subgraph has told, by the name that Apollo's gateway adds: it was cleaned when it came.
    return serviceName === undefined ? masked(formatted, cause, log) : { ...formatted, extensions };
  };

/** What tells of the inside of a subgraph, and `http`, by which an error would decide over headers and status of the whole answer. */
const inside = new Set(['stacktrace', 'stack', 'exception', 'http', 'serviceName']);

const privateAddress = /(?:\w+:\/\/)?(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[?::1\]?)(?![\w.])(?::\d+)?(?:\/[^\s"')]*)?/gi;

/** Errors that a subgraph in another process tells: code and words are its own, but for addresses inside the network and stack traces. */
export function told(errors: readonly unknown[], name: string, urls: readonly string[]): GraphQLFormattedError[] {
  const addresses = urls.flatMap(url => {
    const { origin, host, port } = new URL(url);
    return [url, origin, ...(port ? [host] : [])];
  });
  const clean = (text: string): string =>
    addresses
      .reduce((left, address) => left.replaceAll(address, name), text)
      .replace(privateAddress, '[address]')
      .replace(/\n\s*at [^]*$/, '');
  const cleaned = (value: object): object => JSON.parse(JSON.stringify(value, (key, part: unknown) => (inside.has(key) ? undefined : typeof part === 'string' ? clean(part) : part))) as object; // an object goes in
  return errors.map(error => {
    const { message, path, extensions } = (error ?? {}) as Record<string, unknown>; // nothing is known of them yet
    return {
      message: typeof message === 'string' ? clean(message) : '',
      ...(Array.isArray(path) && { path: path as (string | number)[] }), // read as texts and numbers alone
      ...(typeof extensions === 'object' && extensions !== null && { extensions: cleaned(extensions) as Record<string, unknown> }), // a list would be no worse
    };
  });
}
