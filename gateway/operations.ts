import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { operationsIn } from '../services/kit/identity/operations.ts';
import type { GatewayContext } from './subgraphs.ts';

/** Refuses whatever is not among the operations to which the viewer's token is limited. */
export const namedOperations: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { viewer }, document, operation }) {
        if (viewer.operations === undefined) return;
        const asked = operationsIn(document)?.find(entry => entry.startsWith(`${operation?.name?.value}:`));
        if (asked !== undefined && viewer.operations.includes(asked)) return;
        const names = viewer.operations.slice(0, 10).map(entry => entry.split(':')[0]);
        throw new GraphQLError(`This token is good for named operations alone, word for word as they were when it was made (${names.join(', ') || 'none'}). Ask for one that names this operation.`, {
          extensions: { code: 'FORBIDDEN', http: { status: 403 } },
        });
      },
    };
  },
};
