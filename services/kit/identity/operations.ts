import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, print } from 'graphql';

/*
 * What a token is limited to: operations, each by its name and by a fingerprint of the whole document, so that nobody
 * gives another operation the name of one that is allowed. Blanks, line ends and comments do not count.
 */

/** How an operation stands in a token: `Name:fingerprint`. */
export const operationForm = /^[_A-Za-z]\w{0,99}:[0-9a-f]{64}$/;

/** Every operation of a document as it stands in a token; undefined where one has no name. */
export function operationsIn(document: DocumentNode): string[] | undefined {
  const fingerprint = createHash('sha256').update(print(document)).digest('hex');
  const names = document.definitions.flatMap(d => (d.kind === Kind.OPERATION_DEFINITION ? [d.name?.value] : []));
  return names.every(name => name !== undefined) ? names.map(name => `${name}:${fingerprint}`) : undefined;
}
