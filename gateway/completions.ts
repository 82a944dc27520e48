import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Takes out of answers what Apollo's gateway adds when a record that is not to be seen has left a field empty that never
 * is: where, in words of its own. Such a record is null, as every other that is not to be seen. Other extensions stay.
 */
export const withoutCompletions: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.extensions === undefined) return;
        const { valueCompletion: _, ...extensions } = body.singleResult.extensions;
        if (Object.keys(extensions).length > 0) body.singleResult.extensions = extensions;
        else delete body.singleResult.extensions;
      },
    };
  },
};
