import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from './subgraphs.ts';

/**
 * Lets browsers and caches between them and us keep, for so many seconds, what a visitor asks by GET: it is the same for
 * all who read the same languages. Nothing else is kept, least of all what somebody who has signed in may see.
 */
export const caching = (seconds: number): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ request: { http: asked }, response: { http, body }, contextValue: { authorization } }) {
        const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
        const isPublic = seconds > 0 && asked?.method === 'GET' && authorization === undefined && isWhole;
        http.headers.set('cache-control', isPublic ? `public, max-age=${seconds}` : 'no-store');
        http.headers.set('vary', 'Accept-Language, Authorization');
      },
    };
  },
});
