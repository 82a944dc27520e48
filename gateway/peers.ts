import { type DocumentNode, Kind, OperationTypeNode, valueFromASTUntyped } from 'graphql';

/*
 * A subgraph may run in several processes over the same data. They are asked in turn; when the connection to one breaks,
 * what may be asked twice is asked once more of the next.
 */

/** For how long a process that broke is passed over while there is another, in milliseconds. */
const rest = 5_000;

export interface Peers {
  /** Asks one of them, and on a failure after which that does no harm another one. */
  ask<R>(send: (url: string) => Promise<R>, mayRepeat: (error: unknown) => boolean): Promise<R>;
}

export function peersAt(urls: readonly string[]): Peers {
  const peers = urls.map(url => ({ url, restsUntil: 0 }));
  type Peer = (typeof peers)[number];
  let turn = 0;
  /** From whose turn it is, those that rest at the end. */
  const inTurn = (): Peer[] => {
    const now = performance.now();
    const order = [...peers.slice(turn), ...peers.slice(0, turn)];
    turn = (turn + 1) % peers.length;
    return order.sort((a, b) => Number(a.restsUntil > now) - Number(b.restsUntil > now));
  };
  return {
    async ask(send, mayRepeat) {
      const [first, second] = inTurn();
      const attempt = async (peer: Peer) => {
        try {
          return await send(peer.url);
        } catch (error) {
          peer.restsUntil = performance.now() + rest;
          throw error;
        }
      };
      try {
        return await attempt(first!); // nobody sets an empty list
      } catch (error) {
        if (second === undefined || !mayRepeat(error)) throw error;
        return attempt(second);
      }
    },
  };
}

/** Whether nobody can have taken what was sent, for there was no connection. */
export const wasNotTaken = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && (cause.code === 'ECONNREFUSED' || cause.code === 'ENOTFOUND');
};

/** Whether an operation does the same when it is carried out twice: a read, or a mutation of which each field has an idempotencyKey. */
export const isRepeatable = (document: DocumentNode, variables: Record<string, unknown>): boolean =>
  document.definitions.every(
    definition =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.operation === OperationTypeNode.QUERY ||
      definition.selectionSet.selections.every(selection => {
        const given = selection.kind === Kind.FIELD && selection.arguments?.find(a => a.name.value === 'input');
        const input: unknown = given && valueFromASTUntyped(given.value, variables);
        return typeof input === 'object' && input !== null && 'idempotencyKey' in input && typeof input.idempotencyKey === 'string';
      }),
  );
